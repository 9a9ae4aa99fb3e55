import CloudflareAPI
import Mail
import Testing

@testable import Policy
@testable import Settings
@testable import StateClient
@testable import StateProtocol
@testable import Submission

@Suite struct AddressMappingTests {
    private func address(_ text: String) throws -> EmailAddress {
        try EmailAddress(parsing: text.utf8, allowingUTF8: true)
    }

    private func name(_ text: String) -> UnqualifiedName { UnqualifiedName(parsing: text.utf8)! }

    private func message(_ sender: String, to recipients: [String] = ["joe@example.net"], _ content: String) throws
        -> Submission.Message
    {
        Submission.Message(
            sender: try address(sender), recipients: try recipients.map(address), content: Array(content.utf8))
    }

    @Test func `a sender that may not send is replaced, and both are in the report`() throws {
        let gateway = try Gateway(["SENDER_MAP": "@web1=ops@example.com"])
        let report = try gateway.send(message("root@web1", "From: root@web1\r\nSubject: x\r\n\r\nHi\r\n"))
        let sent = try #require(gateway.relay.sent.first)
        #expect(sent.from == "ops@example.com")
        #expect(
            String(decoding: sent.message, as: UTF8.self)
                == "From: \"root on web1\" <ops@example.com>\r\nSubject: x\r\n\r\nHi\r\n")
        #expect(report.sentAs?.sender == (try address("ops@example.com")))
        #expect(report.author == (try address("ops@example.com")))
        #expect(report.originalAuthor == (try address("root@web1")))
    }

    @Test func `without a rule that matches, a sender is refused as ever`() throws {
        let gateway = try Gateway(["SENDER_MAP": "@web1=ops@example.com"])
        let stranger = try address("root@web2")
        #expect(gateway.submission.refusal(ofSender: stranger) == .senderNotAllowed(stranger))
        let report = try gateway.send(message("root@web1", "From: root@web2\r\n\r\nHi\r\n"))
        #expect(report.outcome == .refused(.originatorNotAllowed(field: "From", stranger)))
        #expect(gateway.relay.sent.isEmpty)
    }

    @Test func `what a rule puts in its place must be allowed as well`() throws {
        for (setting, environment) in [
            ("SENDER_MAP", ["SENDER_MAP": "*=ops@elsewhere.test"]),
            (
                "SMTP_USER_JANE_SENDER_MAP",
                ["SMTP_USER_JANE_SENDER_MAP": "*=ops@example.com", "SMTP_USER_JANE_ALLOWED_FROM": "jane@example.com"]
            ),
        ] {
            let gateway = try Gateway(environment)
            guard
                case .mappedSenderNotAllowed(_, _, setting)? = gateway.submission.refusal(
                    ofSender: try address("root@web1"))
            else {
                Issue.record("\(setting) maps to what is not allowed")
                continue
            }
            // Whoever may send already asks no rule.
            #expect(gateway.submission.refusal(ofSender: try address("jane@example.com")) == nil)
        }
    }

    @Test func `a login's own map takes the place of the gateway's`() throws {
        let gateway = try Gateway([
            "SENDER_MAP": "*=ops@example.com", "SMTP_USER_JANE_SENDER_MAP": "*=shop@example.com",
        ])
        _ = try gateway.send(message("visitor@mail.example", "From: V <visitor@mail.example>\r\n\r\nHi\r\n"))
        let sent = try #require(gateway.relay.sent.first)
        #expect(sent.from == "shop@example.com")
        #expect(
            String(decoding: sent.message, as: UTF8.self)
                == "Reply-To: \"V\" <visitor@mail.example>\r\nFrom: \"V\" <shop@example.com>\r\n\r\nHi\r\n")
    }

    @Test func `all mail goes where REDIRECT_TO says, counts once, and says whom it was for`() throws {
        let gateway = try Gateway(["REDIRECT_TO": "dev@example.org", "RECIPIENT_DENYLIST": "@denied.example"])
        let report = try gateway.send(
            message(
                "jane@example.com", to: ["joe@example.net", "ann@example.net"],
                "From: jane@example.com\r\nTo: joe@example.net\r\n\r\nHi\r\n"))
        let sent = try #require(gateway.relay.sent.first)
        #expect(sent.recipients == ["dev@example.org"])
        #expect(
            String(decoding: sent.message, as: UTF8.self)
                == "X-Original-To: joe@example.net\r\nX-Original-To: ann@example.net\r\n"
                + "From: jane@example.com\r\nTo: joe@example.net\r\n\r\nHi\r\n")
        #expect(gateway.ledger.reserved == [1, 1])
        #expect(report.sentAs?.recipients == [try address("dev@example.org")])
        let denied = try address("joe@denied.example")
        #expect(gateway.submission.refusal(ofRecipient: denied) == .recipientNotAllowed(denied))
    }

    @Test func `REDIRECT_TO must itself be allowed by the recipient rules`() throws {
        let gateway = try Gateway(["REDIRECT_TO": "dev@example.org", "RECIPIENT_ALLOWLIST": "@example.net"])
        #expect(
            gateway.submission.refusal(ofRecipient: try address("joe@example.net"))
                == .redirectNotAllowed(try address("dev@example.org"), setting: "REDIRECT_TO"))
    }

    @Test func `a message by its parts is mapped and redirected, too`() throws {
        let gateway = try Gateway(
            ["SENDER_MAP": "*=shop@example.com", "REDIRECT_TO": "dev@example.org"],
            client: .http(token: "default", visitor: nil))
        let joe = try Mailbox(parsing: "Joe <joe@example.net>".utf8)
        let visitor = try Mailbox(parsing: "visitor@mail.example".utf8)
        let letter = try ComposedMessage(
            from: visitor, to: [joe], bcc: [try Mailbox(parsing: "ann@example.net".utf8)], subject: "s", text: "t")
        #expect(gateway.submission.reserve(for: letter.recipients) == nil)
        _ = gateway.submission.send(letter)
        let sent = try #require(gateway.relay.letters.first)
        #expect(sent.from == .init(address: "shop@example.com", name: "visitor on mail.example"))
        #expect(sent.replyTo?.address == "visitor@mail.example")
        #expect(sent.to == [.init(address: "dev@example.org", name: nil)] && sent.cc.isEmpty && sent.bcc.isEmpty)
        #expect(
            sent.headers.fields.map { "\($0.name): \($0.value)" } == ["X-Original-To: joe@example.net, ann@example.net"]
        )
    }

    @Test func `a repeat is recognised whatever the rules say by then`() throws {
        let letter = try message("root@web1", "From: root@web1\r\n\r\nHi\r\n")
        let keys = try ["*=ops@example.com", "*=other@example.com"].map { rule in
            let gateway = try Gateway(["SENDER_MAP": rule])
            _ = try gateway.send(letter)
            return try #require(gateway.ledger.keys.first)
        }
        #expect(keys[0] == keys[1])
    }

    @Test func `names without a domain are for a login whose own rules say at which they are`() throws {
        let gateway = try Gateway(["DEFAULT_DOMAIN": "example.com", "ALIASES": "*=ops@example.net"])
        #expect(!gateway.submission.acceptsNamesWithoutDomain)
        let own = try Gateway([
            "SMTP_USER_JANE_DEFAULT_DOMAIN": "example.com", "SMTP_USER_JANE_ALIASES": "root=ops@example.net",
        ])
        #expect(own.submission.acceptsNamesWithoutDomain)
        #expect(try own.submission.sender(named: name("app")) == address("app@example.com"))
        #expect(try own.submission.recipients(named: name("ROOT")) == [address("ops@example.net")])
        #expect(try own.submission.recipients(named: name("jane")) == [address("jane@example.com")])
        _ = try own.send(message("app@example.com", "From: app (App)\r\nTo: root, jane\r\n\r\nHi\r\n"))
        #expect(
            String(decoding: try #require(own.relay.sent.first).message, as: UTF8.self)
                == "From: \"App\" <app@example.com>\r\nTo: root@example.com, jane@example.com\r\n\r\nHi\r\n")
        let bare = try Gateway(["SMTP_USER_JANE_ALIASES": "root=ops@example.net"])
        #expect(throws: Refusal.unknownName(name("jane"), setting: "SMTP_USER_JANE_DEFAULT_DOMAIN")) {
            try bare.submission.recipients(named: self.name("jane"))
        }
        #expect(throws: Refusal.unknownName(name("jane"), setting: "SMTP_USER_JANE_DEFAULT_DOMAIN")) {
            try bare.submission.sender(named: self.name("jane"))
        }
    }

    @Test func `a program of this host may leave out domains, and its host's aliases say who gets the mail`() throws {
        let gateway = try Gateway(
            ["LOCAL_USERS": "root", "SENDER_MAP": "root@=ops@example.com"], client: .local(user: "root"))
        gateway.submission.aliases = try AliasesFile(
            parsing: Array("root: jane, ops@example.net\nlist: |cmd\na: b\nb: a\nnobody:\n".utf8))
        // Without a domain in the settings, a sender is at this host, and a name that is no alias gets no mail.
        #expect(try gateway.submission.sender(named: name("root")).localPart == "root")
        #expect(throws: Refusal.unknownName(name("jane"), setting: "DEFAULT_DOMAIN")) {
            try gateway.submission.recipients(named: self.name("root"))
        }
        #expect(throws: Refusal.aliasesUnusable("/etc/aliases, line 2: mail cannot be given to a command")) {
            try gateway.submission.recipients(named: self.name("list"))
        }
        #expect(throws: Refusal.self) { try gateway.submission.recipients(named: self.name("a")) }
        // To accept it would be to lose the message.
        #expect(throws: Refusal.aliasesUnusable("/etc/aliases names nobody for nobody")) {
            try gateway.submission.recipients(named: self.name("nobody"))
        }

        let settled = try Gateway(
            ["LOCAL_USERS": "root", "DEFAULT_DOMAIN": "example.com", "ALIASES": "jane=jane@example.org"],
            client: .local(user: "root"))
        settled.submission.aliases = gateway.submission.aliases
        #expect(
            try settled.submission.recipients(named: name("root")).map(\.description)
                == ["jane@example.org", "ops@example.net"])
        #expect(try settled.submission.recipients(named: name("x")) == [address("x@example.com")])
        #expect(try settled.submission.sender(named: name("root")) == address("root@example.com"))
    }

    @Test func `the preview says what is sent, and asks no rule about who may send`() throws {
        let settings = try Settings(
            from: SettingsSource {
                [
                    "ALLOWED_FROM": "example.com", "SENDER_MAP": "@web1=ops@example.com,*=bad@elsewhere.test",
                    "SMTP_USERS": "shop:x", "SMTP_USER_SHOP_SENDER_MAP": "*=shop@example.com",
                ][$0]
            })
        func result(_ sender: String, _ client: SenderPreview.Client = .host) throws -> SenderPreview {
            try SenderPreview(of: sender, from: client, settings)
        }
        #expect(try result("jane@example.com").result == .unchanged)
        #expect(
            try result("root@web1").result == .replaced(by: address("ops@example.com"), setting: "SENDER_MAP"))
        #expect(try result("root@web1").replyTo == nil)
        let shop = try result("v@mail.example", .login("shop"))
        #expect(shop.result == .replaced(by: try address("shop@example.com"), setting: "SMTP_USER_SHOP_SENDER_MAP"))
        #expect(shop.replyTo == (try address("v@mail.example")))
        guard case .refused(.mappedSenderNotAllowed) = try result("v@mail.example").result,
            case .refused(.unknownName(_, "SMTP_USER_SHOP_DEFAULT_DOMAIN")) = try result("root", .login("shop")).result
        else {
            Issue.record("what is refused is said to be sent")
            return
        }
    }

    // MARK: Whatever the map and the message

    @Test(arguments: 0..<400 as Range<UInt64>)
    func `what leaves has a permitted sender, and who may send already is left alone`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let allowed = ["example.com", "shop@example.org", "example.com, app@example.org"].randomElement(using: &random)!
        let targets = ["ops@example.com", "shop@example.org", "app@example.org", "evil@elsewhere.test"]
        let patterns = ["*", "@web1", "root@", "root@web1", "@mail.example", "@example.com", "jane@example.com"]
        let rules = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            "\(patterns.randomElement(using: &random)!)=\(targets.randomElement(using: &random)!)"
        }
        var environment = ["ALLOWED_FROM": allowed, "SENDER_MAP": rules.joined(separator: ",")]
        if Bool.random(using: &random) { environment["SMTP_USER_JANE_ALLOWED_FROM"] = "@example.com" }
        if Bool.random(using: &random) {
            environment["SMTP_USER_JANE_DEFAULT_DOMAIN"] = ["example.com", "mail.example"].randomElement(
                using: &random)!
        }
        if Int.random(in: 0..<4, using: &random) == 0 { environment["REDIRECT_TO"] = "dev@example.org" }
        let gateway = try Gateway(environment)

        let senders = [
            "root@web1", "jane@example.com", "shop@example.org", "app@example.org", "a.b@mail.example", "x@y.test",
        ]
        func party() -> String {
            let address = (senders + ["root", "www-data"]).randomElement(using: &random)!
            return ["\(address)", "<\(address)>", "J. Doe <\(address)>", "\"A, B\" <\(address)>", "\(address) (c)"]
                .randomElement(using: &random)!
        }
        var lines = ["From: \(party())", "Subject: x", "To: joe@example.net"]
        for (field, share) in [("Sender", 3), ("Reply-To", 3), ("Resent-From", 4), ("Resent-Sender", 5)]
        where Int.random(in: 0..<share, using: &random) == 0 { lines.append("\(field): \(party())") }
        lines.shuffle(using: &random)
        let envelope = try address(senders.randomElement(using: &random)!)
        let content = Array((lines.joined(separator: "\r\n") + "\r\n\r\nHi\r\n").utf8)
        #expect(gateway.submission.reserve(for: [try address("joe@example.net")]) == nil)
        let report = gateway.submission.send(
            Submission.Message(sender: envelope, recipients: [try address("joe@example.net")], content: content))

        guard let sent = gateway.relay.sent.first else {
            guard case .refused = report.outcome else {
                Issue.record("\(report.outcome)")
                return
            }
            return
        }
        // Asked of the lists themselves, not of the code that maps.
        let settings = try Settings(from: SettingsSource { [environment] in environment[$0] })
        let own = environment["SMTP_USER_JANE_ALLOWED_FROM"] == nil ? nil : try address("x@example.com").domain
        func permits(_ one: EmailAddress) -> Bool {
            settings.allowedSenders.permits(one) && (own == nil || one.domain == own)
        }
        #expect(permits(try address(sent.from)), "\(environment) \(lines)")
        let header = try HeaderBlock(parsing: sent.message)
        let leaving = try OriginatorFields(of: header, in: sent.message)
        #expect(permits(leaving.from) && leaving.others.allSatisfy { permits($0.address) }, "\(environment) \(lines)")
        #expect(header.fields(named: "from").count == 1 && header.fields(named: "sender").count <= 1)
        // No rule is asked about who may send already.
        if permits(envelope) { #expect(sent.from == envelope.description, "\(environment)") }
        let domain = environment["SMTP_USER_JANE_DEFAULT_DOMAIN"].flatMap { Domain(ascii: $0.utf8) }
        let before = try OriginatorFields(
            of: try HeaderBlock(parsing: content), in: content, completingWith: domain)
        if permits(before.from) { #expect(leaving.from == before.from, "\(environment) \(lines)") }
        if ([before.from] + before.others.map(\.address)).allSatisfy(permits) {
            #expect(leaving.hasSameMailboxes(as: before), "\(environment) \(lines)")
        }
        #expect(sent.recipients == [environment["REDIRECT_TO"] ?? "joe@example.net"])
    }
}

/// A gateway with the login `jane` and stand-ins for the helper and for Cloudflare.
private final class Gateway {
    let relay = Relay()
    let ledger = Ledger()
    let submission: Submission

    init(_ settings: [String: String], client: Submission.ClientKey = .smtp(login: "jane")) throws {
        let environment = [
            "CF_API_TOKEN": "token", "CF_ACCOUNT_ID": "0123456789abcdef0123456789abcdef", "ALLOWED_FROM": "example.com",
            "SMTP_USERS": "jane:x", "HTTP_TOKEN": "y",
        ].merging(settings) { $1 }
        let relay = relay
        submission = Submission(
            settings: try Settings(from: SettingsSource(names: Array(environment.keys)) { environment[$0] }),
            client: client, ledger: ledger
        ) { _ in relay }
    }

    func send(_ message: Submission.Message) throws -> Submission.Report {
        #expect(submission.reserve(for: message.recipients) == nil)
        return submission.send(message)
    }
}

private final class Ledger: SendLedger {
    /// How many each claim counted.
    var reserved: [Int] = []
    var keys: [SendKey] = []

    func reserve(_ claims: [LimitRequest]) throws(StateError) -> ReservationAnswer {
        reserved += claims.map(\.count)
        return .granted(Reservation(id: 1, claims: [], connection: 1))
    }

    func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer {
        keys.append(key)
        return .new
    }

    func commit(_ reservation: Reservation) throws(StateError) {}
    func release(_ reservation: Reservation) throws(StateError) {}
    func accepted(_ key: SendKey, receipt: String, _ reservation: Reservation?) throws(StateError) {}
    func acknowledged(_ key: SendKey) throws(StateError) {}
    func failed(_ key: SendKey) throws(StateError) {}
}

private final class Relay: MessageRelay {
    var sent: [RawMessage] = []
    var letters: [StructuredMessage] = []

    func preconnect() {}

    func sendRaw(_ message: RawMessage) throws(SendFailure) -> SendReceipt {
        sent.append(message)
        return SendReceipt(delivered: message.recipients, queued: [], permanentBounces: [], rayID: nil)
    }

    func send(_ message: StructuredMessage) throws(SendFailure) -> SendReceipt {
        letters.append(message)
        return SendReceipt(delivered: message.to.map(\.address), queued: [], permanentBounces: [], rayID: nil)
    }
}

/// A generator that can be started again: a failing seed fails the next time too.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
