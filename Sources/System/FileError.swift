internal import Glibc

/// A system call on a file or a folder that failed.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The operation that failed.
    public enum Operation: String, Sendable {
        case open
        /// To read its status.
        case inspect = "look at"
        case read
        case lock
        /// To make a file that was not there.
        case make
        /// To make a file in a folder.
        case writeIn = "write in"
        case write
        case replace
    }

    /// The file's or folder's path.
    public let path: String
    /// The operation that failed.
    public let operation: Operation
    /// Why that failed.
    public let errno: Int32

    /// The system call that has just failed.
    public init(_ operation: Operation, _ path: String) { self.init(operation, path, errno: Glibc.errno) }

    /// A system call that failed with `errno`.
    public init(_ operation: Operation, _ path: String, errno: Int32) {
        self.path = path
        self.operation = operation
        self.errno = errno
    }

    /// Whether another user could do it.
    public var isPermissionDenied: Bool { errno == EACCES || errno == EPERM }

    public var description: String { "cannot \(operation.rawValue) \(path): \(SystemError.text(errno))" }
}
