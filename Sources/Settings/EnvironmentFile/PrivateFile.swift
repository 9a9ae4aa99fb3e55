internal import Glibc
public import System

/// Files that hold secrets: read whole, replaced whole, and nobody else's at any moment.
public enum PrivateFile {
    /// Why a file cannot be read.
    public enum ReadError: Error, Sendable, Equatable, CustomStringConvertible {
        case file(FileError)
        /// It is a folder, a pipe, a device.
        case notRegular(path: String)
        /// It is longer than `longest` octets.
        case tooLong(path: String, longest: Int)

        public var description: String {
            switch self {
            case .file(let error): "\(error)"
            case .notRegular(let path): "\(path) is not a regular file"
            case .tooLong(let path, let longest): "\(path) is longer than \(longest) octets"
            }
        }

        /// Whether another user could do it.
        public var isPermissionDenied: Bool {
            if case .file(let error) = self { error.isPermissionDenied } else { false }
        }
    }

    /// The octets of a regular file of at most `longest`; nil when there is none.
    public static func read(_ path: String, longest: Int) throws(ReadError) -> [UInt8]? {
        do throws(WholeFile.ReadError) {
            return try WholeFile.read(path, limit: longest)
        } catch {
            switch error {
            case .file(let error): throw .file(error)
            case .notRegular: throw .notRegular(path: path)
            case .tooLong: throw .tooLong(path: path, longest: longest)
            }
        }
    }

    /// Replaces `path` in one step by a file with `bytes` that only its owner can read; it is on disk when this
    /// returns. It belongs to whoever writes it.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let slash = path.lastIndex(of: "/")
        let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileError(.open, directory) }
        defer { close(folder) }
        let name = String(path[(slash.map { path.index(after: $0) } ?? path.startIndex)...])
        do throws(AtomicFile.ReplaceError) {
            try AtomicFile.replace(name, in: folder, aside: ".\(name).new", with: bytes)
        } catch {
            switch error.step {
            case .make: throw FileError(.writeIn, directory, errno: error.errno)
            case .write: throw FileError(.write, path, errno: error.errno)
            case .replace: throw FileError(.replace, path, errno: error.errno)
            }
        }
    }
}
