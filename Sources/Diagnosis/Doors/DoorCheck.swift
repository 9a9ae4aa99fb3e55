internal import Glibc
internal import JSON
public import Settings
public import SystemdUnits

/// Whether the doors serve: each that the settings open is asked as a client would ask it, to the point where somebody
/// would log in. Nobody logs in, and nothing is sent.
///
/// For the command line, which the host lets connect everywhere: a connection's handler may reach no door
/// (`IPAddressDeny=`).
public struct DoorCheck: Sendable {
    /// The longest that one door may take for everything, in seconds: a handler says hello in milliseconds.
    public static let seconds = 5

    private let units: UnitSettings
    private let listening: ListeningSockets
    /// What is missing for sending over HTTP by what is known here; nil where the settings cannot be used.
    private let missing: [String]?
    private let settings: Settings?

    /// For doors where `units` wants them, on a host where somebody listens at `listening`; `settings` are those in
    /// force, nil where they cannot be used.
    public init(_ units: UnitSettings, listening: ListeningSockets, settings: Settings?) {
        self.units = units
        self.listening = listening
        self.settings = settings
        missing = settings?.missingForHTTP.map(\.rawValue)
    }

    /// What was found at each place where a door should be.
    public var findings: [Finding] {
        let wanted = SocketUnit.allCases.flatMap { door in units.addresses(of: door).map { (door: door, address: $0) } }
        if !wanted.isEmpty, !wanted.contains(where: { listening.addresses.contains($0.address) }) {
            return [
                Finding(
                    .error, .gatewayStopped, "listening", "no door is open: nothing listens anywhere",
                    remedy: "systemctl enable --now cloudflare-smtp-gateway.target; where that is done already, "
                        + "journalctl -b -u 'cloudflare-smtp-gateway*' says what went wrong")
            ]
        }
        return wanted.map { door, address in
            listening.addresses.contains(address) ? ask(door, address) : DoorCheck.closed(door, address)
        }
    }

    static func closed(_ door: SocketUnit, _ address: ListenAddress) -> Finding {
        Finding(
            door.severity, .doorClosed, door.setting.rawValue, "nothing listens at \(address.text)",
            remedy: "systemctl start cloudflare-smtp-gateway-settings.service; "
                + "if that does not help, systemctl status \(door.unit) says why")
    }

    private func ask(_ door: SocketUnit, _ address: ListenAddress) -> Finding {
        let finding: Finding
        do throws(DoorDialogue.Failure) {
            switch door {
            case .smtp, .smtps: finding = try askSMTP(door, address)
            case .http, .https: finding = try askHTTP(door, address)
            case .admin: finding = try DoorCheck.askAdmin(door, address)
            }
        } catch {
            return DoorCheck.finding(error, door, address)
        }
        return finding
    }

    // MARK: Conversations

    /// Whether STARTTLS is offered there to a program of this host.
    static func offersStartTLS(_ settings: Settings, _ address: ListenAddress) -> Bool {
        guard let (host, _) = address.fromThisHost else { return true }
        return settings.offersStartTLS(toLoopback: host == "::1" || host.hasPrefix("127."))
    }

    private func askSMTP(_ door: SocketUnit, _ address: ListenAddress) throws(DoorDialogue.Failure) -> Finding {
        var dialogue = try DoorDialogue(address, seconds: DoorCheck.seconds)
        if door == .smtps { try dialogue.startTLS(afterTalk: false) }
        let banner = try dialogue.reply()
        guard banner.code == 220 else { return DoorCheck.refusal(banner, door, address) }
        var greeting = try DoorCheck.greet(&dialogue)
        guard greeting.code == 250 else { return DoorCheck.refusal(greeting, door, address) }
        if door == .smtp, !greeting.lines.contains("STARTTLS") {
            if let settings, DoorCheck.offersStartTLS(settings, address) {
                throw .strange("a server that does not offer STARTTLS")
            }
            return DoorCheck.serves(door, address, "it greets, and offers no STARTTLS to this host")
        }
        if door == .smtp {
            try dialogue.say("STARTTLS\r\n")
            let reply = try dialogue.reply()
            guard reply.code == 220 else {
                return Finding(
                    .error, .doorWithoutTLS, door.subject(address),
                    "there is no STARTTLS: \(DoorCheck.text(reply))",
                    remedy: DoorCheck.tlsRemedy)
            }
            try dialogue.startTLS(afterTalk: true)
            greeting = try DoorCheck.greet(&dialogue)
            guard greeting.code == 250 else { return DoorCheck.refusal(greeting, door, address) }
        }
        let version = dialogue.version ?? ""
        try dialogue.say("QUIT\r\n")
        _ = try dialogue.reply()
        let what = door == .smtp ? "it greets, and STARTTLS gives" : "it greets inside"
        return DoorCheck.serves(door, address, "\(what) \(version)")
    }

    private static func greet(
        _ dialogue: inout DoorDialogue
    ) throws(DoorDialogue.Failure) -> (code: Int, lines: [String]) {
        try dialogue.say("EHLO localhost\r\n")
        return try dialogue.reply()
    }

    private func askHTTP(_ door: SocketUnit, _ address: ListenAddress) throws(DoorDialogue.Failure) -> Finding {
        let (status, body) = try DoorCheck.get("/health", door, address)
        if status == 200 { return DoorCheck.serves(door, address, "it answers, and a message could be sent") }
        guard status == 503, let value = try? JSONValue(parsing: body), let names = value["missing"]?.texts else {
            throw .strange("HTTP status \(status)")
        }
        // What is missing for everybody is told as such. A login alone is enough for a gateway that is used by SMTP.
        let others = names.filter { !(missing ?? names).contains($0) }
        guard others.isEmpty else {
            return Finding(
                .error, .doorNotReady, door.subject(address),
                "it answers that nothing can be sent, because this is missing or cannot be used: "
                    + others.joined(separator: ", "),
                remedy: "journalctl -t gateway-http -n 20 says more")
        }
        return DoorCheck.serves(door, address, "it answers")
    }

    private static func askAdmin(_ door: SocketUnit, _ address: ListenAddress) throws(DoorDialogue.Failure) -> Finding {
        let (status, _) = try get("/admin/", door, address)
        // 421: the page has names of its own (ADMIN_HOSTS); it is there all the same.
        guard [200, 403, 421].contains(status) else { throw .strange("HTTP status \(status)") }
        return serves(door, address, "it answers")
    }

    private static func get(
        _ path: String, _ door: SocketUnit, _ address: ListenAddress
    ) throws(DoorDialogue.Failure) -> (status: Int, body: [UInt8]) {
        var dialogue = try DoorDialogue(address, seconds: seconds)
        if door == .https { try dialogue.startTLS(afterTalk: false) }
        try dialogue.say("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return try dialogue.answer()
    }

    // MARK: What it means

    private static func serves(_ door: SocketUnit, _ address: ListenAddress, _ what: String) -> Finding {
        Finding(.ok, .doorServes, door.subject(address), what)
    }

    private static func refusal(
        _ reply: (code: Int, lines: [String]), _ door: SocketUnit, _ address: ListenAddress
    ) -> Finding {
        Finding(
            door.severity, .doorRefuses, door.subject(address), "it turns everybody away: \(text(reply))",
            remedy: "mend what it says; journalctl -t gateway-smtp -n 20 says more")
    }

    private static func text(_ reply: (code: Int, lines: [String])) -> String {
        "\(reply.code) \(reply.lines.joined(separator: " "))"
    }

    static func finding(
        _ failure: DoorDialogue.Failure, _ door: SocketUnit, _ address: ListenAddress
    ) -> Finding {
        let subject = door.subject(address)
        let journal = "journalctl -n 20 -u '\(door.handlers)' says why"
        switch failure {
        case .notReached(let code):
            return Finding(
                door.severity, .doorClosed, subject,
                "no connection can be made: \(String(cString: strerror(code)))",
                remedy: "systemctl status \(door.unit) says more")
        case .ended:
            return Finding(
                door.severity, .doorDead, subject,
                "it takes connections, and each ends without a word: nobody is served",
                remedy: "\(journal); systemctl restart cloudflare-smtp-gateway-root.service makes the file tree anew "
                    + "that handlers live in")
        case .silent:
            return Finding(
                door.severity, .doorSilent, subject, "it takes connections and says nothing for \(seconds) seconds",
                remedy: "\(journal); see whether this host is short of memory or processor time")
        case .noTLS(let words):
            return Finding(
                door.severity, .doorWithoutTLS, subject, "there is no TLS: \(words)", remedy: tlsRemedy)
        case .strange(let words):
            return Finding(
                door.severity, .doorStrange, subject, "the answer is not this gateway's: \(words)",
                remedy: "see who listens there: ss -lntp; systemctl status \(door.unit)")
        }
    }

    private static let tlsRemedy =
        "see what is said of the certificate; journalctl -t gateway-smtp -t gateway-http -n 20 says more"
}

extension SocketUnit {
    /// What is said of one place where it listens.
    fileprivate func subject(_ address: ListenAddress) -> String { "\(rawValue) at \(address.text)" }

    /// Without the admin UI mail goes out all the same.
    fileprivate var severity: Finding.Severity { self == .admin ? .warning : .error }

    /// The units of its connections.
    fileprivate var handlers: String { "cloudflare-smtp-gateway-\(rawValue)@*" }
}
