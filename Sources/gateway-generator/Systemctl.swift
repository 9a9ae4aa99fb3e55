import System
import SystemdUnits

/// systemctl(1), as far as changes of sockets need it. What goes wrong is said on standard error, by itself.
enum Systemctl {
    private static let path = "/usr/bin/systemctl"

    /// What systemd says of units, by their names.
    static func status(of units: [String]) -> [String: UnitStatus] {
        UnitStatus.all(parsing: ChildProcess.output(of: [path, "show"] + UnitStatus.options + ["--"] + units))
    }

    /// What systemd is about to do with sockets.
    static func jobs(of sockets: [SocketUnit]) -> [SocketUnit: SocketPlan.Job] {
        let output = ChildProcess.output(of: [path, "list-jobs", "--no-legend", "--full", "--"] + sockets.map(\.unit))
        return SocketPlan.Job.all(parsing: output)
    }

    /// Whether it has done what these words say.
    static func does(_ words: String...) -> Bool { ChildProcess.succeeds([path] + words) }

    /// Whether it has closed the sockets, or begun to.
    static func stop(_ sockets: [SocketUnit], isWaitedFor: Bool) -> Bool {
        ChildProcess.succeeds([path, "stop"] + (isWaitedFor ? [] : ["--no-block"]) + ["--"] + sockets.map(\.unit))
    }
}
