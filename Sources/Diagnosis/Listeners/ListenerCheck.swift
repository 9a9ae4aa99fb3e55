internal import Glibc
internal import JSON
public import Settings
public import SystemdUnits

/// Whether the listeners serve: each that the settings open is asked as a client asks it, to the point where somebody
/// would log in. Nobody logs in, and nothing is sent.
///
/// For the command line, which the host lets connect everywhere: a connection's handler may reach no listener
/// (`IPAddressDeny=`).
public struct ListenerCheck: Sendable {
    /// The longest that one listener may take for everything, in seconds: a handler says hello in milliseconds.
    public static let seconds = 5

    private let units: UnitSettings
    private let listening: ListeningSockets
    /// The settings that sending over HTTP still lacks; nil where the settings cannot be used.
    private let missing: [String]?
    private let settings: Settings?

    /// For listeners where `units` wants them, on a host where somebody listens at `listening`; `settings` are those in
    /// force, nil where they cannot be used.
    public init(_ units: UnitSettings, listening: ListeningSockets, settings: Settings?) {
        self.units = units
        self.listening = listening
        self.settings = settings
        missing = settings?.missingForHTTP.map(\.rawValue)
    }

    /// The findings for each place where a listener should be.
    public var findings: [Finding] {
        let wanted = SocketUnit.allCases.flatMap { socket in
            units.addresses(of: socket).map { (socket: socket, address: $0) }
        }
        if !wanted.isEmpty, !wanted.contains(where: { listening.addresses.contains($0.address) }) {
            return [
                Finding(
                    .error, .gatewayStopped, "listening", "no listener is open",
                    remedy: "systemctl enable --now cloudflare-smtp-gateway.target; if you have done that, "
                        + "journalctl -b -u 'cloudflare-smtp-gateway*' says what went wrong")
            ]
        }
        return wanted.map { socket, address in
            listening.addresses.contains(address) ? ask(socket, address) : ListenerCheck.closed(socket, address)
        }
    }

    static func closed(_ socket: SocketUnit, _ address: ListenAddress) -> Finding {
        Finding(
            socket.severity, .listenerClosed, socket.setting.rawValue, "nothing listens at \(address.text)",
            remedy: "systemctl start cloudflare-smtp-gateway-settings.service; "
                + "if that does not help, systemctl status \(socket.unit) says why")
    }

    private func ask(_ socket: SocketUnit, _ address: ListenAddress) -> Finding {
        let finding: Finding
        do throws(ListenerConnection.Failure) {
            switch socket {
            case .smtp, .smtps, .local: finding = try askSMTP(socket, address)
            case .http, .https: finding = try askHTTP(socket, address)
            case .admin: finding = try ListenerCheck.askAdmin(socket, address)
            }
        } catch {
            return ListenerCheck.finding(error, socket, address)
        }
        return finding
    }

    // MARK: Conversations

    /// Whether STARTTLS is offered there to a program of this host.
    static func offersStartTLS(_ settings: Settings, _ address: ListenAddress) -> Bool {
        guard let (host, _) = address.fromThisHost else { return true }
        return settings.offersStartTLS(toLoopback: host == "::1" || host.hasPrefix("127."))
    }

    private func askSMTP(_ socket: SocketUnit, _ address: ListenAddress) throws(ListenerConnection.Failure) -> Finding {
        var dialogue = try ListenerConnection(address, seconds: ListenerCheck.seconds)
        if socket == .smtps { try dialogue.startTLS(afterTalk: false) }
        let banner = try dialogue.reply()
        guard banner.code == 220 else { return ListenerCheck.refusal(banner, socket, address) }
        var greeting = try ListenerCheck.greet(&dialogue)
        guard greeting.code == 250 else { return ListenerCheck.refusal(greeting, socket, address) }
        if socket == .smtp, !greeting.lines.contains("STARTTLS") {
            if let settings, ListenerCheck.offersStartTLS(settings, address) {
                throw .strange("a server that does not offer STARTTLS")
            }
            return ListenerCheck.serves(socket, address, "it sends a banner, and does not offer STARTTLS to this host")
        }
        if socket == .smtp {
            try dialogue.say("STARTTLS\r\n")
            let reply = try dialogue.reply()
            guard reply.code == 220 else {
                return Finding(
                    .error, .listenerWithoutTLS, socket.subject(address),
                    "STARTTLS fails: \(ListenerCheck.text(reply))",
                    remedy: ListenerCheck.tlsRemedy)
            }
            try dialogue.startTLS(afterTalk: true)
            greeting = try ListenerCheck.greet(&dialogue)
            guard greeting.code == 250 else { return ListenerCheck.refusal(greeting, socket, address) }
        }
        let version = dialogue.version ?? ""
        try dialogue.say("QUIT\r\n")
        _ = try dialogue.reply()
        if socket == .local {
            return ListenerCheck.serves(socket, address, "it sends a banner to the programs of this host")
        }
        let what = socket == .smtp ? "it sends a banner, and STARTTLS gives" : "it sends a banner inside"
        return ListenerCheck.serves(socket, address, "\(what) \(version)")
    }

    private static func greet(
        _ dialogue: inout ListenerConnection
    ) throws(ListenerConnection.Failure) -> (code: Int, lines: [String]) {
        try dialogue.say("EHLO localhost\r\n")
        return try dialogue.reply()
    }

    private func askHTTP(_ socket: SocketUnit, _ address: ListenAddress) throws(ListenerConnection.Failure) -> Finding {
        let (status, body) = try ListenerCheck.get("/health", socket, address)
        if status == 200 { return ListenerCheck.serves(socket, address, "it answers, and messages can be sent") }
        guard status == 503, let value = try? JSONValue(parsing: body), let names = value["missing"]?.texts else {
            throw .strange("HTTP status \(status)")
        }
        // What is missing for everybody is told as such. A login alone is enough for a gateway that is used by SMTP.
        let others = names.filter { !(missing ?? names).contains($0) }
        guard others.isEmpty else {
            return Finding(
                .error, .listenerNotReady, socket.subject(address),
                "it answers that nothing can be sent, because this is missing or not valid: "
                    + others.joined(separator: ", "),
                remedy: "journalctl -t gateway-http -n 20 says more")
        }
        return ListenerCheck.serves(socket, address, "it answers")
    }

    private static func askAdmin(_ socket: SocketUnit, _ address: ListenAddress) throws(ListenerConnection.Failure)
        -> Finding
    {
        let (status, _) = try get("/admin/", socket, address)
        // 421: the page has names of its own (ADMIN_HOSTS); it is there all the same.
        guard [200, 403, 421].contains(status) else { throw .strange("HTTP status \(status)") }
        return serves(socket, address, "it answers")
    }

    private static func get(
        _ path: String, _ socket: SocketUnit, _ address: ListenAddress
    ) throws(ListenerConnection.Failure) -> (status: Int, body: [UInt8]) {
        var dialogue = try ListenerConnection(address, seconds: seconds)
        if socket == .https { try dialogue.startTLS(afterTalk: false) }
        try dialogue.say("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return try dialogue.answer()
    }

    // MARK: What it means

    private static func serves(_ socket: SocketUnit, _ address: ListenAddress, _ what: String) -> Finding {
        Finding(.ok, .listenerServes, socket.subject(address), what)
    }

    private static func refusal(
        _ reply: (code: Int, lines: [String]), _ socket: SocketUnit, _ address: ListenAddress
    ) -> Finding {
        Finding(
            socket.severity, .listenerRefuses, socket.subject(address), "it refuses every client: \(text(reply))",
            remedy: "fix what the reply says; journalctl -t gateway-smtp -n 20 says more")
    }

    private static func text(_ reply: (code: Int, lines: [String])) -> String {
        "\(reply.code) \(reply.lines.joined(separator: " "))"
    }

    static func finding(
        _ failure: ListenerConnection.Failure, _ socket: SocketUnit, _ address: ListenAddress
    ) -> Finding {
        let subject = socket.subject(address)
        let journal = "journalctl -n 20 -u '\(socket.handlers)' says why"
        switch failure {
        case .notReached(let code):
            return Finding(
                socket.severity, .listenerClosed, subject,
                "no connection can be made: \(String(cString: strerror(code)))",
                remedy: "systemctl status \(socket.unit) says more")
        case .ended:
            return Finding(
                socket.severity, .listenerDead, subject,
                "it accepts connections, but closes each without a reply",
                remedy: "\(journal); systemctl restart cloudflare-smtp-gateway-root.service rebuilds the file tree "
                    + "that handlers see")
        case .silent:
            return Finding(
                socket.severity, .listenerSilent, subject,
                "it accepts connections, but says nothing for \(seconds) seconds",
                remedy: "\(journal); check whether this host is short of memory or CPU time")
        case .noTLS(let words):
            return Finding(
                socket.severity, .listenerWithoutTLS, subject, "TLS does not work: \(words)", remedy: tlsRemedy)
        case .strange(let words):
            return Finding(
                socket.severity, .listenerStrange, subject, "the answer is not this gateway's: \(words)",
                remedy: "see which program listens there: ss -lntp; systemctl status \(socket.unit)")
        }
    }

    private static let tlsRemedy =
        "see what this check says about the certificate; journalctl -t gateway-smtp -t gateway-http -n 20 says more"
}

extension SocketUnit {
    /// What is said of one place where it listens.
    fileprivate func subject(_ address: ListenAddress) -> String { "\(rawValue) at \(address.text)" }

    /// Without the admin UI mail goes out all the same.
    fileprivate var severity: Finding.Severity { self == .admin ? .warning : .error }

    /// The units of its connections.
    fileprivate var handlers: String { "cloudflare-smtp-gateway-\(rawValue)@*" }
}
