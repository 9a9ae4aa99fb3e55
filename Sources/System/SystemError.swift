import Glibc

/// Descriptions of the system's errors.
public enum SystemError {
    /// The system's own words for an `errno`, in English whatever the locale: it is never set here.
    public static func text(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}

/// Lets a write to a connection that the peer has closed fail with `EPIPE` instead of killing the process. OpenSSL and
/// libcurl write to sockets without a flag against it, so the whole process must ignore the signal: call it once,
/// first.
public func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
}
