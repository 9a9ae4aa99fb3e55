import Glibc

/// A system call that failed: what was tried, and `errno`.
struct SystemCallError: Error, CustomStringConvertible {
    let attempt: String
    let code: Int32

    /// The call that has just failed.
    init(_ attempt: String) {
        self.attempt = attempt
        code = errno
    }

    var description: String { attempt + ": " + String(cString: strerror(code)) }
}
