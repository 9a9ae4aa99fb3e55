/// The changes to the sockets whose drop-ins have changed, once systemd has read its units again: which give up the
/// addresses that they have, and which are opened, at those they now have.
public struct SocketPlan: Sendable, Equatable {
    /// The job that systemd has queued for a socket.
    public enum Job: Sendable, Equatable {
        /// To open it. The job waits for the end of the service that takes up the settings.
        case start
        /// To close it.
        case stop
    }

    /// The sockets to be closed, in the order of the changes. All of them are closed before any is opened, because one
    /// may take another's place. Connections that are open end as they began.
    public let stop: [SocketUnit]
    /// Those that were open, or about to be, and are so again.
    private let reopened: [SocketUnit]
    /// Those that the gateway opens when it is started; with what systemd has to do already, that changes nothing.
    private let opened: [SocketUnit]

    /// - Parameters:
    ///   - changed: the sockets that it is about; nothing is done about any other.
    ///   - linked: those that the settings, and not only `systemctl enable`, had the gateway's target open until now.
    ///   - enabled: those that `systemctl enable` has the target open.
    ///   - active: those that are open.
    ///   - jobs: what systemd is about to do with them.
    ///   - wanted: those that the settings want open when the gateway is started.
    public init(
        changed: [SocketUnit], linked: Set<SocketUnit>, enabled: Set<SocketUnit>, active: Set<SocketUnit>,
        jobs: [SocketUnit: Job], wanted: Set<SocketUnit>
    ) {
        var stop: [SocketUnit] = []
        var reopened: [SocketUnit] = []
        for socket in changed {
            // One that somebody is closing is closed.
            if jobs[socket] == .stop { continue }
            let isActive = active.contains(socket)
            guard isActive || jobs[socket] == .start else { continue }
            // What only the settings had opened, nothing but the settings opens again.
            let isTheirs = linked.contains(socket) && !enabled.contains(socket)
            if isActive || isTheirs && !wanted.contains(socket) { stop.append(socket) }
            if !isTheirs { reopened.append(socket) }
        }
        self.stop = stop
        self.reopened = reopened
        opened = changed.filter { reopened.contains($0) || wanted.contains($0) }
    }

    /// The sockets to be opened when the others are closed.
    ///
    /// With the gateway stopped, there is nothing to open but what somebody had opened by hand. Where it has been
    /// stopped just now (`wasUp` and not `isUp`), somebody wants nothing to be open.
    /// - Parameters:
    ///   - wasUp: whether the gateway was started, or about to be, before systemd read its units again.
    ///   - isUp: whether it is so now.
    public func start(wasUp: Bool, isUp: Bool) -> [SocketUnit] {
        isUp ? opened : wasUp ? [] : reopened
    }
}

extension SocketPlan.Job {
    /// Reads what `systemctl list-jobs --no-legend` prints, a job in a line: its number, its unit, its type, its state.
    public static func all(parsing text: String) -> [SocketUnit: Self] {
        var jobs: [SocketUnit: Self] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 3, let socket = SocketUnit(unit: words[1]) else { continue }
            jobs[socket] = Self(type: words[2])
        }
        return jobs
    }

    /// Of a type such as `start`, `restart` or `stop`; nil for one that neither opens nor closes.
    private init?(type: Substring) {
        switch type {
        case "start", "restart", "try-restart", "reload-or-start": self = .start
        case "stop": self = .stop
        default: return nil
        }
    }
}
