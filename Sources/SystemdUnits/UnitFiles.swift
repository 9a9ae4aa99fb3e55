import Settings

/// The drop-ins that say to systemd what the settings say, by their paths below a generator's folder
/// (systemd.generator(7)).
public struct UnitFiles: Sendable, Equatable {
    /// A file's text or a symbolic link's target, by path.
    public let entries: [String: Entry]

    /// The entry at a path.
    public enum Entry: Sendable, Equatable {
        case file(String)
        case link(to: String)
    }

    static let slice = "cloudflare-smtp-gateway.slice"
    /// The group that a proxy on this host must belong to.
    static let group = "cloudflare-smtp-gateway"
    private static let heading = "# Made by gateway-generator from \(EnvironmentFile.settingsPath). Do not edit.\n"

    /// What is to be there for these settings.
    public init(_ settings: UnitSettings) {
        var entries: [String: Entry] = [:]
        for socket in SocketUnit.allCases {
            let listening = settings.sockets[socket] ?? .asShipped
            if let text = UnitFiles.text(socket, listening) {
                entries[UnitFiles.dropIn(of: socket.unit)] = .file(UnitFiles.heading + text)
            }
            if case .at(_, isEnabled: true) = listening, !socket.isOnByDefault {
                entries[UnitFiles.link(to: socket)] = .link(to: "../\(socket.unit)")
            }
        }
        entries[UnitFiles.dropIn(of: UnitFiles.slice)] = .file(UnitFiles.heading + UnitFiles.text(settings.egress))
        self.entries = entries
    }

    /// The units for which `isCurrent` does not know what is to be there, or knows something that is not, in the order
    /// of the sockets.
    public func changedUnits(isCurrent: (Entry?, String) -> Bool) -> [String] {
        func isChanged(_ path: String) -> Bool { !isCurrent(entries[path], path) }
        var units = SocketUnit.allCases.filter {
            isChanged(UnitFiles.dropIn(of: $0.unit)) || isChanged(UnitFiles.link(to: $0))
        }
        .map(\.unit)
        if isChanged(UnitFiles.dropIn(of: UnitFiles.slice)) { units.append(UnitFiles.slice) }
        return units
    }

    /// Before drop-ins of the administrator's (`systemctl edit` makes `override.conf`), so that those have the last
    /// word.
    private static func dropIn(of unit: String) -> String { "\(unit).d/50-settings.conf" }

    /// Where the link stands by which the gateway's target opens `socket`.
    public static func link(to socket: SocketUnit) -> String { "cloudflare-smtp-gateway.target.wants/\(socket.unit)" }

    private static func text(_ socket: SocketUnit, _ listening: Listening) -> String? {
        switch listening {
        case .asShipped: return nil
        // Its unit file says where.
        case .at where socket == .local: return nil
        case .off:
            return """
                [Unit]
                Description=\(socket.name) (switched off: \(socket.setting.rawValue)=off)
                ConditionPathExists=/\(socket.setting.rawValue)/names-a-port

                """
        case .refused(let problems):
            let reason = problems.map(\.description).joined(separator: " / ")
            return """
                [Unit]
                Description=\(socket.name) (not started: \(escaped(reason)))
                AssertPathExists=/settings/can-be-used

                """
        case .at(let addresses, _):
            var lines = ["[Socket]", "ListenStream="]
            lines += addresses.map { "ListenStream=\($0.text)" }
            let hosts = addresses.compactMap { address in
                if case .tcp(let host, _) = address { host } else { nil }
            }
            if hosts.contains(where: { $0.octets.count == 4 }), hosts.contains(where: { $0.octets.count == 16 }) {
                // :: would take IPv4 as well, and then there would be nothing left for the others.
                lines.append("BindIPv6Only=ipv6-only")
            }
            if hosts.contains(where: { !$0.isLoopback && !$0.isWildcard }) {
                // The address may come later than the socket, at boot.
                lines.append("FreeBind=yes")
            }
            if hosts.count < addresses.count {
                lines += ["SocketGroup=\(group)", "SocketMode=0660"]
            }
            return lines.joined(separator: "\n") + "\n"
        }
    }

    private static func text(_ egress: Egress) -> String {
        var lines = ["[Slice]"]
        if egress.isOpen {
            lines += ["# EGRESS", "IPAddressAllow=any"]
        }
        for opening in egress.openings { lines += ["# \(opening.reason)", "IPAddressAllow=\(opening.network)"] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Text for a unit file: no specifiers, no line ends, and no backslash that would join lines.
    private static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): result += [byte, byte]
            case UInt8(ascii: "\\"), ..<0x20, 0x7F: result.append(UInt8(ascii: "?"))
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
