internal import Glibc
import System

/// Files that hold secrets: read whole, replaced whole, and nobody else's at any moment.
public enum PrivateFile {
    /// Why a file cannot be read or written.
    public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
        public let description: String
        /// errno; 0 where it was no system call that failed.
        public let code: Int32

        init(_ text: String, _ code: Int32) {
            description = code == 0 ? text : "\(text): \(String(cString: strerror(code)))"
            self.code = code
        }

        /// Whether another user could do it.
        public var isPermission: Bool { code == EACCES || code == EPERM }
    }

    /// The octets of a regular file of at most `longest`; nil when there is none.
    public static func read(_ path: String, longest: Int) throws(FileError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw FileError("cannot open \(path)", errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("cannot look at \(path)", errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError("\(path) is no regular file", 0) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError("cannot read \(path)", errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= longest else { throw FileError("\(path) is longer than \(longest) octets", 0) }
        }
    }

    /// Replaces `path` in one step by a file with `bytes` that only its owner can read; it is on disk when this returns. It
    /// belongs to whoever writes it.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let slash = path.lastIndex(of: "/")
        let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileError("cannot open \(directory)", errno) }
        defer { close(folder) }
        let name = String(path[(slash.map { path.index(after: $0) } ?? path.startIndex)...])
        do throws(AtomicFile.Failure) {
            try AtomicFile.replace(name, in: folder, aside: ".\(name).new", with: bytes)
        } catch {
            switch error.step {
            case .make: throw FileError("cannot write in \(directory)", error.code)
            case .write: throw FileError("cannot write \(path)", error.code)
            case .replace: throw FileError("cannot replace \(path)", error.code)
            }
        }
    }
}
