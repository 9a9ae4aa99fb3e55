import SystemdUnits

/// Has systemd take up drop-ins that have changed: it reads its units again, and sockets go where they now belong.
struct SocketMove {
    private static let target = "cloudflare-smtp-gateway.target"

    private let changed: [SocketUnit]
    private let linked: Set<SocketUnit>

    /// - Parameters:
    ///   - changed: the sockets whose drop-ins have changed.
    ///   - inForce: where the drop-ins are that were last put in force.
    init(of changed: [SocketUnit], inForce: UnitFolder) {
        self.changed = changed
        // Now, as what systemd has is about to be replaced.
        linked = Set(changed.filter { UnitFolder.current.opens($0) || inForce.opens($0) })
    }

    /// Does it; whether nothing has gone wrong.
    func run() -> Bool {
        let wasUp = isGatewayUp
        guard Systemctl.does("daemon-reload") else { return false }
        guard !changed.isEmpty else { return true }
        let plan = plan()
        if !plan.stop.isEmpty {
            guard Systemctl.stop(plan.stop, isWaitedFor: true) else { return false }
        }
        let isUp = isGatewayUp
        // Not waited for, as sockets that start with the gateway wait for the end of this.
        for socket in plan.start(wasUp: wasUp, isUp: isUp) { _ = Systemctl.does("start", "--no-block", socket.unit) }
        // Somebody who has stopped the gateway just now did not see those.
        if isUp, !isGatewayUp { return Systemctl.stop(changed, isWaitedFor: false) }
        return true
    }

    private func plan() -> SocketPlan {
        let status = Systemctl.status(of: changed.map(\.unit))
        return SocketPlan(
            changed: changed, linked: linked, enabled: Set(changed.filter { status[$0.unit]?.isEnabled == true }),
            active: Set(changed.filter { status[$0.unit]?.isActive == true }), jobs: Systemctl.jobs(of: changed),
            wanted: Set(UnitSettings.ofThisHost.openSockets))
    }

    /// Whether the gateway is started, or about to be.
    private var isGatewayUp: Bool {
        Systemctl.status(of: [SocketMove.target])[SocketMove.target].map { $0.isActive || $0.hasJob } ?? false
    }
}
