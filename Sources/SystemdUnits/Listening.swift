public import Settings

/// The settings' decision about one listener.
public enum Listening: Sendable, Equatable {
    /// Nothing: it is as the unit file has it.
    case asShipped
    /// `off`: it stays closed, even if it is enabled.
    case off
    /// At these addresses, at least one. `isEnabled` says that the settings open it, not only `systemctl enable`.
    case at([ListenAddress], isEnabled: Bool)
    /// Something that makes no sense: it stays closed, so that it does not open where it was not meant to.
    case refused([SettingProblem])
}

/// Reads the settings of the sockets.
struct ListeningReader {
    private let file: EnvironmentFile
    private(set) var problems: [SettingProblem] = []

    init(_ file: EnvironmentFile) { self.file = file }

    /// What the settings say about every listener.
    mutating func sockets() -> [SocketUnit: Listening] {
        var sockets: [SocketUnit: Listening] = [:]
        var taken: [(address: ListenAddress, setting: SettingName)] = []
        for socket in SocketUnit.allCases {
            var found: [SettingProblem] = []
            let listening = listening(socket, &found)
            let addresses =
                switch listening {
                case .at(let addresses, _): addresses
                case .asShipped where socket.isOnByDefault: socket.shippedAddresses
                default: [] as [ListenAddress]
                }
            for address in addresses {
                guard let other = taken.first(where: { $0.address.clashes(with: address) }) else { continue }
                found.append(
                    SettingProblem(
                        socket.setting.rawValue, "\(address.text) is already used by \(other.setting.rawValue)",
                        remedy: "choose another port"))
            }
            if found.isEmpty { taken += addresses.map { ($0, socket.setting) } }
            sockets[socket] = found.isEmpty ? listening : .refused(found)
            for problem in found where !problems.contains(problem) { problems.append(problem) }
        }
        return sockets
    }

    private func listening(_ socket: SocketUnit, _ problems: inout [SettingProblem]) -> Listening {
        let text = value(socket.setting)
        if socket == .local { return text == nil ? .asShipped : .at(socket.shippedAddresses, isEnabled: true) }
        if text == "off" { return .off }
        let hosts = hosts(socket, &problems)
        guard let text else {
            // A listener that is opened by hand, or by the target, listens where the others do.
            let isEnabled = socket == .admin && value("ADMIN_PASSWORD") != nil
            guard let hosts else { return isEnabled ? .at(socket.shippedAddresses, isEnabled: true) : .asShipped }
            return .at(hosts.map { .tcp($0, port: socket.shippedPort) }, isEnabled: isEnabled)
        }
        var addresses: [ListenAddress] = []
        let entries = ListeningReader.entries(text)
        if entries.isEmpty {
            problems.append(
                SettingProblem(
                    socket.setting.rawValue, "it is set but has no port", remedy: "leave it empty, or write off"))
        }
        for entry in entries {
            if let port = ListenAddress.port(entry) {
                addresses += (hosts ?? [.loopback]).map { .tcp($0, port: port) }
            } else if let path = ListenAddress.unixPath(entry) {
                addresses.append(path)
            } else {
                problems.append(
                    SettingProblem(
                        socket.setting.rawValue, "\"\(entry)\" is neither a port nor the path of a Unix socket",
                        remedy: "write a number from 1 to 65535, a path such as /run/gateway.sock, or off"))
            }
        }
        var distinct: [ListenAddress] = []
        for address in addresses where !distinct.contains(address) { distinct.append(address) }
        return .at(distinct, isEnabled: true)
    }

    /// The addresses of this host that `socket` listens at; nil when the settings do not say.
    private func hosts(_ socket: SocketUnit, _ problems: inout [SettingProblem]) -> [NetworkAddress]? {
        let isLocal = socket == .admin && isAdminLocal(&problems)
        guard let text = value(.bindHost) else { return nil }
        var hosts: [NetworkAddress] = []
        let entries = ListeningReader.entries(text)
        if entries.isEmpty {
            problems.append(
                SettingProblem(
                    "BIND_HOST", "it is set but has no address", remedy: "leave it empty, or write 127.0.0.1"))
        }
        for entry in entries {
            let isBracketed = entry.hasPrefix("[") && entry.hasSuffix("]") && entry.utf8.count > 2
            let bare = isBracketed ? entry.dropFirst().dropLast() : entry[...]
            if entry == "localhost" {
                hosts.append(.loopback)
            } else if let host = NetworkAddress(parsing: bare.utf8), !isBracketed || host.octets.count == 16 {
                if !hosts.contains(host) { hosts.append(host) }
            } else {
                problems.append(
                    SettingProblem(
                        "BIND_HOST", "\"\(entry)\" is not an address of this host",
                        remedy: "write addresses such as 127.0.0.1, ::1, 192.0.2.1, or 0.0.0.0 and :: for all of them; "
                            + "ports belong in SMTP_PORT and the other port settings"))
            }
        }
        guard isLocal else { return hosts }
        let local = hosts.filter(\.isLoopback)
        return local.isEmpty ? [.loopback] : local
    }

    private func isAdminLocal(_ problems: inout [SettingProblem]) -> Bool {
        switch value(.adminLocalhostOnly) {
        case nil, "true": return true
        case "false": return false
        case let text?:
            problems.append(
                SettingProblem(
                    "ADMIN_LOCALHOST_ONLY", "\"\(text)\" is neither true nor false",
                    remedy: "use false only behind a proxy with TLS"))
            return true
        }
    }

    private func value(_ name: SettingName) -> String? { value(name.rawValue) }

    private func value(_ name: String) -> String? { file[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The entries of a list separated by commas or white space.
    static func entries(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
    }
}
