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
        do throws(WholeFile.ReadError) {
            return try WholeFile.read(path, limit: longest)
        } catch {
            switch error {
            case .system(let operation, let code): throw FileError("cannot \(operation.rawValue) \(path)", code)
            case .notRegular: throw FileError("\(path) is not a regular file", 0)
            case .tooLong: throw FileError("\(path) is longer than \(longest) octets", 0)
            }
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
