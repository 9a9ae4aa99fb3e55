import Glibc
public import Settings

/// Those settings that systemd itself has to know: where the sockets listen, and whom their handlers may reach.
///
/// A value that makes no sense keeps its socket closed and opens no way out; it is never replaced by a looser one, and
/// never keeps anything else from starting.
public struct UnitSettings: Sendable {
    /// The decision about each socket.
    public let sockets: [SocketUnit: Listening]
    /// The addresses that the handlers may reach.
    public let egress: Egress
    /// The users of this host who may send, as they are listed; `*` stands for all.
    public let localUsers: [String]
    /// The problems, in the order of the sockets.
    public let problems: [SettingProblem]
    /// The lines of the settings file that systemd ignores, or that are likely to be a mistake.
    public let flaws: [EnvironmentFile.Flaw]
    /// Whether this process may not read the file. Another, with more rights, may: systemd's own generators have all of
    /// root's, the unit that follows changes has none.
    public private(set) var isForbidden = false

    /// The settings of this host.
    public static var ofThisHost: UnitSettings {
        UnitSettings(settingsPath: EnvironmentFile.settingsPath, resolverPath: "/etc/resolv.conf")
    }

    /// The settings in the files at these paths.
    public init(settingsPath: String, resolverPath: String) {
        let resolvers = Resolvers(path: resolverPath)
        do throws(EnvironmentFile.ReadError) {
            self.init(try EnvironmentFile(path: settingsPath), resolvers: resolvers)
        } catch {
            let isForbidden = error == .unreadable(EACCES) || error == .unreadable(EPERM)
            let remedy =
                isForbidden
                ? "make root its owner, with mode 0600, and do not link it into a home directory; changes are not "
                    + "picked up"
                : "nothing listens until it is fixed"
            self.init(
                .empty, resolvers: resolvers, unreadable: SettingProblem(settingsPath, "\(error)", remedy: remedy))
            self.isForbidden = isForbidden
        }
    }

    /// What `file` says, on a host with these resolvers.
    public init(_ file: EnvironmentFile, resolvers: Resolvers) {
        self.init(file, resolvers: resolvers, unreadable: nil)
    }

    /// The sockets that are to be open when the gateway is started, in the order of the sockets; others may be enabled
    /// besides.
    public var openSockets: [SocketUnit] { SocketUnit.allCases.filter { !addresses(of: $0).isEmpty } }

    /// Where `socket` listens once the gateway is started; nowhere when the settings do not open it.
    public func addresses(of socket: SocketUnit) -> [ListenAddress] {
        switch sockets[socket] ?? .asShipped {
        case .asShipped: socket.isOnByDefault ? socket.shippedAddresses : []
        case .off, .refused: []
        case .at(let addresses, let isEnabled): isEnabled || socket.isOnByDefault ? addresses : []
        }
    }

    private init(_ file: EnvironmentFile, resolvers: Resolvers, unreadable: SettingProblem?) {
        var reader = ListeningReader(file)
        let sockets = reader.sockets()
        var problems = reader.problems
        egress = Egress(file, resolvers: resolvers, problems: &problems)
        flaws = file.flaws
        localUsers = ListeningReader.entries(file[SettingName.localUsers.rawValue] ?? "")
        if let unreadable {
            self.sockets = sockets.mapValues { _ in .refused([unreadable]) }
            self.problems = [unreadable]
        } else {
            self.sockets = sockets
            self.problems = problems
        }
    }
}
