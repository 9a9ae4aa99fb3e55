import Glibc

/// The processes of this host, as far as the state daemon has to know of them.
enum Processes {
    /// Whether the process of this number has ended for certain. No handler shows itself in `/proc`, so the kernel is
    /// asked whether there is anybody to send a signal to (kill(2)); none is sent. A number that has been given out
    /// again is taken for the process that is still there, and so is one that nobody knows (0).
    static func hasEnded(_ process: Int32) -> Bool { process > 0 && kill(process, 0) != 0 && errno == ESRCH }
}
