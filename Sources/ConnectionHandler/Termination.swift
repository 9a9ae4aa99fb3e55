internal import CShims
import Glibc

/// SIGTERM: the unit is stopped or started again, its time is up, or the host goes down. It ends a session at once, but
/// not between the request to Cloudflare and the reply to the client, who would send again what may be out already.
///
/// The connection ends with it, by shutdown(2): systemd holds the descriptor too, and gives it to the next process when
/// a unit is started again, which would take the rest of a message for commands.
public enum Termination {
    /// From now on it shows only where the client is waited for, as ``StreamError/terminated``: time for a goodbye.
    public static func waitForClient() { csg_defer_termination() }

    /// From now on it ends the process together with the connection on standard input.
    public static func endWithConnection() { csg_end_with_connection() }

    /// From now on SIGTERM waits. Threads that are started meanwhile leave it alone, too.
    public static func hold() { mask(SIG_BLOCK) }

    /// SIGTERM works again; one that has waited ends the process here.
    public static func release() { mask(SIG_UNBLOCK) }

    private static func mask(_ operation: Int32) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(operation, &signals, nil)
    }
}
