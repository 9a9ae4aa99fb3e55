import CSystemd
import Glibc

/// systemd, if it started the state daemon: the listening socket it hands over, readiness, the status line, the
/// watchdog.
struct ServiceManager {
    /// How often the watchdog wants to hear from the state daemon, in milliseconds (half of what `WatchdogSec=` says,
    /// as sd_watchdog_enabled(3) advises); nil without a watchdog.
    let watchdogInterval: Int64?

    init() {
        var microseconds: UInt64 = 0
        watchdogInterval = sd_watchdog_enabled(0, &microseconds) > 0 ? max(1, Int64(microseconds / 2_000)) : nil
    }

    /// The listening socket that systemd opened; nil when it opened none.
    ///
    /// More than one, or one of another kind, is a unit file in error.
    static func listeningSocket() throws(OptionError) -> Int32? {
        let count = sd_listen_fds(1)
        guard count > 0 else { return nil }
        let first = SD_LISTEN_FDS_START
        guard count == 1, sd_is_socket_unix(first, Int32(SOCK_SEQPACKET.rawValue), 1, nil, 0) > 0 else {
            throw OptionError("systemd must hand over exactly one listening SOCK_SEQPACKET Unix socket")
        }
        return first
    }

    func ready(_ status: String) { _ = sd_notify(0, "READY=1\nSTATUS=" + status) }
    func status(_ status: String) { _ = sd_notify(0, "STATUS=" + status) }
    func watchdog() { _ = sd_notify(0, "WATCHDOG=1") }
    func stopping() { _ = sd_notify(0, "STOPPING=1\nSTATUS=Stopping") }
}
