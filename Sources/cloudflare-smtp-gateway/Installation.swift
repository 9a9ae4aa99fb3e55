import ArgumentParser
import Diagnosis
import Glibc
import Settings
import StateClient
import StateProtocol
import SystemdUnits

/// Which settings a command works with, and how it speaks.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The settings file.", valueName: "file"), completion: .file())
    var settings = EnvironmentFile.settingsPath

    @Flag(help: "Print JSON, for programs.")
    var json = false
}

/// The gateway on this host as its handlers see it: the settings file, below it credentials and what was saved.
struct Installation {
    /// The settings file's path.
    let path: String
    let file: EnvironmentFile
    let source: SettingsSource
    /// Credentials of the units that are there, and that nobody can use.
    let unreadableCredentials: [String]

    /// Reads the settings file as systemd does. Without one there are the saved settings and the defaults.
    init(_ options: CommonOptions) throws {
        path = options.settings
        let bytes: [UInt8]?
        do {
            bytes = try PrivateFile.read(path, longest: EnvironmentFile.maximumSize)
        } catch {
            if error.isPermissionDenied { throw CommandError.needsRoot("\(error)") }
            throw CommandError("\(error)", remedy: "give the settings file with --settings", .badSettings)
        }
        guard let bytes else {
            throw CommandError(
                "there is no settings file \(path)", remedy: "cloudflare-smtp-gateway setup writes it", .badSettings)
        }
        do {
            file = try EnvironmentFile(parsing: bytes)
        } catch {
            throw CommandError("\(path) cannot be used: \(error)", .badSettings)
        }
        let credentials = Installation.credentials(at: path)
        source = Installation.source(file, credentials)
        unreadableCredentials = credentials.unreadable
    }

    /// The settings, if they can be used, and all that there is to say about them.
    func settingsFindings() -> (settings: Settings?, findings: [Finding]) {
        let (settings, findings) = SettingsCheck.settings(source)
        let credentials = unreadableCredentials.map {
            Finding(
                .error, .credentialUnreadable, $0, "the credential cannot be read or decrypted, so it is not set",
                remedy: "check the LoadCredential lines of cloudflare-smtp-gateway-root.service (docs/credentials.md)")
        }
        let flaws = file.flaws.map {
            Finding(.warning, .oddLine, "\(path):\($0.line)", $0.text, remedy: "correct the line")
        }
        let names = NameCheck.findings(file.namesWithValue)
        // Both read the port of a listener, and say the same of it.
        let problems = UnitSettingsCheck.problems(units).filter { !findings.contains($0) }
        return (settings, SettingsCheck.together(findings + credentials + flaws + names + problems))
    }

    /// What the gateway's processes, which are not root, cannot read of what they need. Nothing where the gateway is
    /// only being tried, with another file or where nobody has its user.
    func visibility(_ settings: Settings?) -> [Finding] {
        guard path == EnvironmentFile.settingsPath, geteuid() == 0,
            let view = HandlersView(
                user: EnvironmentFile.gatewayUser, tree: UnitCredentials.tree,
                settingsFolder: EnvironmentFile.settingsFolder)
        else { return [] }
        let saved = source.file.path
        let folder = String(saved[..<(saved.lastIndex(of: "/") ?? saved.startIndex)])
        var needed = [(folder, "the directory of saved settings and logins")]
        if let settings {
            needed +=
                settings.certificate.map { [($0.certificate, "the certificate"), ($0.key, "the certificate's key")] }
                ?? CertificateCheck.files(settings).map { ($0, "a self-signed certificate") }
        }
        // Of a folder that cannot be entered, nothing in it needs to be told.
        if let finding = view.finding(needed[0].0, needed[0].1) {
            return [finding] + needed.dropFirst().filter { !$0.0.hasPrefix(folder + "/") }.compactMap(view.finding)
        }
        needed += [(saved, "the saved settings and logins"), (stateSocket, "the state daemon's socket")]
        return needed.compactMap(view.finding)
    }

    /// Whether the listeners serve; `settings` are those in force, if they can be used.
    func listeners(_ settings: Settings?) -> [Finding] {
        ListenerCheck(units, listening: .ofThisHost, settings: settings).findings
    }

    /// The settings as systemd is told of them.
    var units: UnitSettings { UnitSettings(file, resolvers: Resolvers(path: "/etc/resolv.conf")) }

    /// How a program on this host reaches `socket`, in the words of `text` for a host and a port.
    func place(of socket: SocketUnit, setting: String, _ text: (String, UInt16) -> String) -> String {
        guard let address = units.addresses(of: socket).first else { return "none: the door is closed, see \(setting)" }
        guard let (host, port) = address.fromThisHost else { return "the Unix socket \(address.text)" }
        return text(host.contains(":") ? "[\(host)]" : host, port)
    }

    /// The units' credentials, which belong to the installed gateway, not to whatever file somebody tries.
    static func credentials(at path: String) -> UnitCredentials {
        path == EnvironmentFile.settingsPath ? .ofThisHost() : UnitCredentials()
    }

    /// The settings that are in force with `file`.
    static func source(_ file: EnvironmentFile, _ credentials: UnitCredentials) -> SettingsSource {
        SettingsSource(names: file.namesWithValue, credentials: credentials.values, saved: .file) { name in
            // Where systemd has put credentials for this very process; the gateway's own settings come from the file
            // alone.
            name == "CREDENTIALS_DIRECTORY" ? getenv(name).map { String(cString: $0) } : file[name]
        }
    }

    /// The settings in force; fails with everything that is wrong with them.
    func settings() throws -> Settings {
        do {
            return try Settings(from: source)
        } catch {
            if error.problems.contains(where: \.isPermissionDenied) {
                throw CommandError.needsRoot(error.problems.map(\.description).joined(separator: "\n"))
            }
            throw CommandError(
                "the settings cannot be used:\n  "
                    + error.problems.map { TerminalText.text("\($0)") }.joined(separator: "\n  "),
                remedy: "fix \(places(of: error.problems)); cloudflare-smtp-gateway check checks all of them",
                .badSettings)
        }
    }

    /// The files that hold what is wrong.
    private func places(of problems: [SettingProblem]) -> String {
        let saved = (try? source.file.read()) ?? SavedSettings()
        let isSaved = problems.map { source.origin(of: $0.name, saved: saved) == .saved || $0.name == "config.json" }
        return switch (isSaved.contains(true), isSaved.contains(false)) {
        case (true, false): source.file.path
        case (true, true): "\(path) and \(source.file.path)"
        case (false, _): path
        }
    }

    /// The state daemon's socket, whatever else is wrong with the settings.
    var stateSocket: String {
        let path = file[SettingName.stateSocket.rawValue] ?? ""
        return path.isEmpty ? SettingName.stateSocket.defaultValue : path
    }

    /// A line to the state daemon.
    var state: StateClient { StateClient(path: stateSocket) }

    /// The installation, and a line to its state daemon. Nil and the state daemon at its usual place for members of the
    /// gateway's group, who may not read the settings, and whom the state daemon lets look.
    static func readOnly(_ options: CommonOptions) throws -> (installation: Installation?, state: StateClient) {
        do {
            let installation = try Installation(options)
            return (installation, installation.state)
        } catch let failure as CommandError where failure.status == .notPermitted {
            let state = StateClient(path: SettingName.stateSocket.defaultValue)
            do {
                try state.ping()
            } catch {
                throw CommandError(failure.text, remedy: CommandError.beRootOrMember, .notPermitted)
            }
            return (nil, state)
        }
    }
}

extension EnvironmentFile {
    /// The part of `/etc` that the connections' processes see.
    static let settingsFolder = "/etc/cloudflare-smtp-gateway"
    /// The user that they run as.
    static let gatewayUser = "cloudflare-smtp-gateway"

    /// The names that have a value: an empty one counts as not set.
    var namesWithValue: [String] { assignments.filter { !$0.value.isEmpty }.map(\.name) }
}

/// Asks the state daemon, with failures that say what fixes them.
func mappingStateErrors<Answer>(_ question: () throws(StateError) -> Answer) throws -> Answer {
    do {
        return try question()
    } catch {
        switch error {
        case .unreachable(EACCES), .unreachable(EPERM), .refused(.forbidden, _):
            throw CommandError.needsRoot("\(error)")
        default:
            throw CommandError(
                "\(error)", remedy: "systemctl start cloudflare-smtp-gateway-state.socket; journalctl -t gateway-state",
                .unavailable)
        }
    }
}
