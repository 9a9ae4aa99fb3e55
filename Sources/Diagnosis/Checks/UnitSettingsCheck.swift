import Settings
public import SystemdUnits

/// Findings about the settings that systemd is told of: where the gateway listens, and whom its handlers may reach.
public enum UnitSettingsCheck {
    /// What is wrong with the settings. What is wrong with one listener keeps only that one closed.
    public static func problems(_ units: UnitSettings) -> [Finding] {
        units.problems.map { Finding(.error, .invalidSetting, $0.name, "\($0.problem)", remedy: $0.remedy) }
    }

    /// What they come to.
    public static func meaning(_ units: UnitSettings) -> [Finding] { [listeners(units), egress(units.egress)] }

    private static func listeners(_ units: UnitSettings) -> Finding {
        let listeners = SocketUnit.allCases.compactMap { socket -> String? in
            let addresses = units.addresses(of: socket)
            return addresses.isEmpty ? nil : "\(socket.rawValue) at \(addresses.map(\.text).joined(separator: ", "))"
        }
        guard !listeners.isEmpty else {
            return Finding(
                .warning, .noListener, "listening", "no listener is open",
                remedy: "set SMTP_PORT or HTTP_PORT to a port, or remove the line")
        }
        return Finding(.ok, .listening, "listening", listeners.joined(separator: "; "))
    }

    private static func egress(_ egress: Egress) -> Finding {
        guard !egress.isOpen else {
            return Finding(
                .notice, .egressOpen, "EGRESS", "connection handlers can reach every address",
                remedy: "set it to cloudflare, so that a compromised handler cannot reach anything else")
        }
        let others = egress.openings.map { "\($0.network) (\($0.reason))" }
        return Finding(
            .ok, .egressClosed, "EGRESS",
            "handlers can reach Cloudflare's published addresses"
                + (others.isEmpty ? " and nobody else" : ", \(others.joined(separator: ", ")), and nobody else"))
    }
}
