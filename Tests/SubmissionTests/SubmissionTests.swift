import CloudflareAPI
import Mail
import Testing

@testable import Settings
@testable import StateClient
@testable import StateProtocol
@testable import Submission

@Suite struct SubmissionTests {
    @Test func `a message of an allowed sender goes out once, with the envelope's recipients and without Bcc`() throws {
        let world = try World()
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let report = world.submission.send(
            world.message(
                "From: Jane <jane@example.com>\r\nTo: other@example.org\r\nBcc: hidden@example.org\r\n\r\nHi\r\n"))
        #expect(world.relay.sent.count == 1)
        #expect(world.relay.sent.first?.from == "jane@example.com")
        #expect(world.relay.sent.first?.recipients == ["joe@example.net"])
        #expect(
            world.relay.sent.first?.message
                == Array("From: Jane <jane@example.com>\r\nTo: other@example.org\r\n\r\nHi\r\n".utf8))
        #expect(report.droppedFields == ["Bcc"])
        #expect(world.ledger.log == ["reserve smtp:jane 30 1000, total 0 0", "begin", "accepted"])
        #expect(world.ledger.receipts == ["\(report.id) d"])
        guard case .accepted = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
    }

    @Test(arguments: [
        "From: mallory@evil.test\r\n\r\nHi\r\n", "Subject: nobody\r\n\r\nHi\r\n",
        "From: jane@example.com\r\nFrom: mallory@evil.test\r\n\r\nHi\r\n",
        "From: jane@example.com, mallory@evil.test\r\n\r\nHi\r\n",
        "From: jane@example.com\r\nSender: mallory@evil.test\r\n\r\nHi\r\n", "",
        "From : jane@example.com\r\n\r\nHi\r\n",
    ])
    func `a message whose author is not allowed, or in doubt, goes nowhere and does not count`(content: String) throws {
        let world = try World()
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let report = world.submission.send(world.message(content))
        guard case .refused = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(world.relay.sent.isEmpty)
        #expect(world.ledger.log.last == "release")
        #expect(!world.ledger.log.contains("begin"))
    }

    @Test func `the envelope is checked again when the message is sent`() throws {
        let world = try World()
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let forged = Submission.Message(
            sender: try EmailAddress(parsing: "mallory@evil.test".utf8), recipients: [world.joe],
            content: Array("From: jane@example.com\r\n\r\nHi\r\n".utf8))
        #expect(world.submission.send(forged).outcome == .refused(.senderNotAllowed(forged.sender)))
        #expect(world.relay.sent.isEmpty)
    }

    @Test func `a login's own rules hold beside the gateway's`() throws {
        let world = try World(environment: [
            "SMTP_USERS": "jane:x", "SMTP_USER_JANE_ALLOWED_FROM": "jane@example.com, jane@elsewhere.test",
            "SMTP_USER_JANE_RECIPIENT_ALLOWLIST": "joe@example.net", "SMTP_USER_JANE_RATE_LIMIT_PER_MINUTE": "2",
        ])
        func address(_ text: String) throws -> EmailAddress { try EmailAddress(parsing: text.utf8) }
        #expect(world.submission.refusal(ofSender: try address("jane@example.com")) == nil)
        for other in ["joe@example.com", "jane@elsewhere.test"] {
            #expect(world.submission.refusal(ofSender: try address(other)) != nil, "\(other)")
        }
        #expect(world.submission.refusal(ofRecipient: world.joe) == nil)
        #expect(world.submission.refusal(ofRecipient: try address("ann@example.net")) != nil)
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        #expect(world.ledger.log == ["reserve smtp:jane 2 1000, total 0 0"])
        let forged = world.submission.send(world.message("From: joe@example.com\r\n\r\nHi\r\n"))
        #expect(forged.outcome == .refused(.originatorNotAllowed(field: "From", try address("joe@example.com"))))
    }

    @Test func `without credentials nothing is reserved and nothing is sent`() throws {
        let world = try World(environment: ["CF_API_TOKEN": ""])
        #expect(world.submission.reserve(for: [world.joe]) == .notConfigured(.apiToken))
        #expect(world.ledger.log.isEmpty)
    }

    @Test func `over the limit and without a helper nothing is reserved`() throws {
        let world = try World()
        world.ledger.answer = .limited(key: .smtp(login: "jane"), retryAfter: 17)
        #expect(world.submission.reserve(for: [world.joe]) == .rateLimited(key: .smtp(login: "jane"), retryAfter: 17))
        world.ledger.error = .unreachable(2)
        guard case .stateUnavailable = world.submission.reserve(for: [world.joe]) else {
            Issue.record("an unreachable helper must refuse")
            return
        }
    }

    @Test func `a failure counts only when the message may have gone out`() throws {
        let world = try World()
        for (failure, end) in [(World.certain, ["release", "failed"]), (World.doubtful, ["commit", "failed"])] {
            world.relay.failure = failure
            #expect(world.submission.reserve(for: [world.joe]) == nil)
            #expect(
                world.submission.send(world.message("From: jane@example.com\r\n\r\nHi\r\n")).outcome == .failed(failure)
            )
            #expect(world.ledger.log.suffix(2) == end[...])
        }
    }

    @Test func `octets that are not UTF-8 are encoded, and what cannot be encoded is refused`() throws {
        let world = try World()
        let header = Array("From: jane@example.com\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n".utf8)
        let latin = Submission.Message(
            sender: try EmailAddress(parsing: "jane@example.com".utf8), recipients: [world.joe],
            content: header + [UInt8(ascii: "g"), 0xFC] + Array("n is the grass on the other side\r\n".utf8))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let report = world.submission.send(latin)
        #expect(report.reencodedParts == 1)
        let sent = String(decoding: try #require(world.relay.sent.first).message, as: UTF8.self)
        #expect(sent.contains("Content-Transfer-Encoding: quoted-printable\r\n"))
        #expect(sent.hasSuffix("\r\n\r\ng=FCn is the grass on the other side\r\n"))

        let signed = Submission.Message(
            sender: latin.sender, recipients: [world.joe],
            content: Array(
                "From: jane@example.com\r\nContent-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\n".utf8)
                + [0xFC] + Array("\r\n--b\r\n\r\nx\r\n--b--\r\n".utf8))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        #expect(world.submission.send(signed).outcome == .refused(.cannotReencode(.signedPart)))
        #expect(world.relay.sent.count == 1)
    }

    @Test func `the limit is on what is sent: what is dropped does not count, and what is too big says by how much`()
        throws
    {
        let head = "From: jane@example.com\r\n\r\n"
        let line = String(repeating: "x", count: 98) + "\r\n"
        let lines = (Submission.maximumMessageSize - head.utf8.count) / line.utf8.count
        let rest = Submission.maximumMessageSize - head.utf8.count - lines * line.utf8.count
        let body = String(repeating: line, count: lines) + String(repeating: "x", count: rest - 2) + "\r\n"
        let trace = "Received: from a.example\r\n"
        for (content, expected) in [
            (trace + head + body, nil), (trace + head + "xyz" + body, 3 as Int?), ("X: y\r\n" + head + body, 6),
        ] {
            let world = try World()
            #expect(world.submission.reserve(for: [world.joe]) == nil)
            let outcome = world.submission.send(world.message(content)).outcome
            if let expected {
                #expect(outcome == .refused(.cannotReencode(.tooLarge(by: expected))))
            } else {
                #expect(world.relay.sent.first?.message.count == Submission.maximumMessageSize)
            }
        }
    }

    @Test func `a repeat of what was accepted unheard is answered as before and not sent again`() throws {
        let world = try World()
        let message = world.message("From: jane@example.com\r\n\r\nHi\r\n")
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let first = world.submission.send(message)
        world.ledger.sendAnswer = .alreadyAccepted(receipt: try #require(world.ledger.receipts.last))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let second = world.submission.send(message)
        guard case .repeated = second.outcome else {
            Issue.record("\(second.outcome)")
            return
        }
        #expect(second.id == first.id)
        #expect(world.relay.sent.count == 1)
        #expect(world.ledger.log.last == "release", "a repeat does not count")
        world.submission.acknowledge()
        #expect(world.ledger.log.suffix(2) == ["acknowledged", "acknowledged"])
        world.submission.acknowledge()
        #expect(world.ledger.log.filter { $0 == "acknowledged" }.count == 2)
    }

    @Test func `what is being sent elsewhere, or cannot be asked about, is put off`() throws {
        let world = try World()
        world.ledger.sendAnswer = .inFlight
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        #expect(world.submission.send(world.message("From: jane@example.com\r\n\r\n")).outcome == .refused(.inFlight))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        world.ledger.error = .timedOut
        guard
            case .refused(.stateUnavailable) =
                world.submission.send(world.message("From: jane@example.com\r\n\r\n")).outcome
        else {
            Issue.record("without the helper nothing may be sent")
            return
        }
        #expect(world.relay.sent.isEmpty)
    }

    @Test func `for a client that has gone nothing is sent, and its message may come again`() throws {
        let world = try World()
        world.isClientWaiting = false
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let message = world.message("From: jane@example.com\r\n\r\nHi\r\n")
        #expect(world.submission.send(message).outcome == .refused(.clientGone))
        #expect(world.relay.sent.isEmpty)
        #expect(world.ledger.log.suffix(3) == ["begin", "failed", "release"])
    }

    @Test(arguments: [
        SendReceipt(delivered: [], queued: [], permanentBounces: ["joe@example.net"], rayID: nil),
        SendReceipt(
            delivered: [], queued: [], permanentBounces: [], suppressed: ["joe@example.net"],
            messageID: CloudflareMessageID("<1@example.com>"), rayID: nil),
    ])
    func `a recipient whom no list names was accepted, whoever else bounced`(receipt: SendReceipt) throws {
        let world = try World()
        world.relay.receipt = receipt
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let message = Submission.Message(
            sender: try EmailAddress(parsing: "jane@example.com".utf8),
            recipients: [world.joe, try EmailAddress(parsing: "ann@example.net".utf8)],
            content: Array("From: jane@example.com\r\n\r\nHi\r\n".utf8))
        let report = world.submission.send(message)
        #expect(report.outcome == .accepted(receipt))
        // The helper is told so too: a repeat, should the client never hear of it, is not sent.
        #expect(world.ledger.log.last == "accepted")
        #expect(report.outcome.detail == "bounced: joe@example.net")
    }

    @Test func `when every recipient bounced, nobody is told it was accepted`() throws {
        let world = try World()
        world.relay.receipt = SendReceipt(delivered: [], queued: [], permanentBounces: ["joe@example.net"], rayID: nil)
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let report = world.submission.send(world.message("From: jane@example.com\r\n\r\nHi\r\n"))
        #expect(report.outcome == .bounced(world.relay.receipt))
    }
}

@Suite struct LetterSubmissionTests {
    private func letter(from: String = "Jane <jane@example.com>", bcc: [Mailbox] = []) throws -> ComposedMessage {
        try ComposedMessage(
            from: try Mailbox(parsing: from.utf8), to: [try Mailbox(parsing: "joe@example.net".utf8)], bcc: bcc,
            subject: "Hi", text: "Hi")
    }

    @Test func `a letter goes the same way: sender and recipients are checked, it is reserved, sent and counted`()
        throws
    {
        let world = try World(client: .http(token: "shop", visitor: nil))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        guard case .accepted = world.submission.send(try letter()).outcome else {
            Issue.record("it should have been accepted")
            return
        }
        #expect(world.relay.letters.first?.from == .init(address: "jane@example.com", name: "Jane"))
        #expect(world.ledger.log == ["reserve http:shop 30 1000, total 0 0", "commit"])
        for (bad, refusal) in [
            (
                try letter(from: "mallory@evil.test"),
                Refusal.senderNotAllowed(try EmailAddress(parsing: "mallory@evil.test".utf8))
            ),
            (
                try letter(bcc: [try Mailbox(parsing: "ann@denied.test".utf8)]),
                Refusal.recipientNotAllowed(try EmailAddress(parsing: "ann@denied.test".utf8))
            ),
        ] {
            let world = try World(
                environment: ["RECIPIENT_DENYLIST": "@denied.test"], client: .http(token: "shop", visitor: nil))
            #expect(world.submission.reserve(for: [world.joe]) == nil)
            #expect(world.submission.send(bad).outcome == .refused(refusal))
            #expect(world.relay.letters.isEmpty)
            #expect(world.ledger.log.last == "release")
        }
    }

    @Test func `a visitor counts for himself beside the token that the page shows to everybody`() throws {
        let visitor = ClientAddress("2001:db8::1")
        let world = try World(
            environment: ["HTTP_TOKENS": "page:t0ken", "HTTP_TOKEN_PAGE_RATE_LIMIT_PER_MINUTE": "500"],
            client: .http(token: "page", visitor: visitor))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        #expect(world.ledger.log == ["reserve http:page 500 1000, ip:2001:db8::/64 30 1000, total 0 0"])
    }

    @Test func `a key of the client's makes a repeat, which gets the first answer, and stays one when it was heard`()
        throws
    {
        let world = try World(client: .http(token: "shop", visitor: nil))
        world.relay.receipt = SendReceipt(delivered: [], queued: ["JOE@example.net"], permanentBounces: [], rayID: nil)
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let first = world.submission.send(try letter(), idempotencyKey: "k1")
        #expect(world.ledger.receipts == ["\(first.id) q"])
        world.ledger.sendAnswer = .alreadyAccepted(receipt: try #require(world.ledger.receipts.last))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let second = world.submission.send(try letter(), idempotencyKey: "k1")
        #expect(second.id == first.id)
        #expect(
            second.outcome
                == .repeated(
                    SendReceipt(delivered: [], queued: ["joe@example.net"], permanentBounces: [], rayID: nil)))
        world.submission.acknowledge()
        #expect(!world.ledger.log.contains("acknowledged"))
        #expect(world.relay.letters.count == 1)
        world.ledger.sendAnswer = .conflict
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        #expect(world.submission.send(try letter(), idempotencyKey: "k1").outcome == .refused(.keyReused))
    }

    @Test(arguments: ["<m1@cloudflare.test>", String(repeating: "x", count: 255), nil])
    func `a repeat is told Cloudflare's name for the message, and who was left out as suppressed`(messageID: String?)
        throws
    {
        let world = try World(client: .http(token: "shop", visitor: nil))
        let ann = try Mailbox(parsing: "ann@example.net".utf8)
        world.relay.receipt = SendReceipt(
            delivered: ["joe@example.net"], queued: [], permanentBounces: [], suppressed: ["ann@example.net"],
            messageID: messageID.flatMap { CloudflareMessageID($0) }, rayID: nil)
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let first = world.submission.send(try letter(bcc: [ann]), idempotencyKey: "k1")
        #expect(first.outcome == .accepted(world.relay.receipt))
        world.ledger.sendAnswer = .alreadyAccepted(receipt: try #require(world.ledger.receipts.last))
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let second = world.submission.send(try letter(bcc: [ann]), idempotencyKey: "k1")
        #expect(second.outcome == .repeated(world.relay.receipt))
        #expect(second.outcome.messageID == first.outcome.messageID)
    }

    @Test(arguments: ["0123456789abcdef q with spaces and ä", "0123456789abcdef q"])
    func `a receipt that an earlier version has kept is read, without a name that is none today`(kept: String) throws {
        let world = try World(client: .http(token: "shop", visitor: nil))
        world.ledger.sendAnswer = .alreadyAccepted(receipt: kept)
        #expect(world.submission.reserve(for: [world.joe]) == nil)
        let report = world.submission.send(try letter(), idempotencyKey: "k1")
        #expect(report.id.description == "0123456789abcdef" && report.outcome.messageID == nil)
        #expect(
            report.outcome
                == .repeated(SendReceipt(delivered: [], queued: ["joe@example.net"], permanentBounces: [], rayID: nil)))
    }
}

/// A gateway of one login with a stand-in for the helper and for Cloudflare.
private final class World {
    let ledger = Ledger()
    let relay = Relay()
    private(set) var submission: Submission! = nil
    var isClientWaiting = true
    let joe: EmailAddress

    /// Cloudflare was never reached.
    static let certain = SendFailure(kind: .unavailable, message: "no connection")
    /// Cloudflare was asked and never answered.
    static let doubtful = SendFailure(kind: .unavailable, message: "no answer", mayHaveBeenSent: true)

    init(environment: [String: String] = [:], client: Submission.ClientKey = .smtp(login: "jane")) throws {
        let basic = [
            "CF_API_TOKEN": "token", "CF_ACCOUNT_ID": "0123456789abcdef0123456789abcdef", "ALLOWED_FROM": "example.com",
        ].merging(environment) { $1 }
        let relay = relay
        joe = try EmailAddress(parsing: "joe@example.net".utf8)
        submission = Submission(
            settings: try Settings(from: SettingsSource { basic[$0] }), client: client, ledger: ledger,
            isClientWaiting: { [unowned self] in isClientWaiting }
        ) { _ in relay }
    }

    func message(_ content: String) -> Submission.Message {
        let jane = try! EmailAddress(parsing: "jane@example.com".utf8)
        return Submission.Message(sender: jane, recipients: [joe], content: Array(content.utf8))
    }
}

private final class Ledger: SendLedger {
    var log: [String] = []
    /// What repeats are to be told.
    var receipts: [String] = []
    var answer = ReservationAnswer.granted(Reservation(id: 1, claims: [], connection: 1))
    var error: StateError?

    func reserve(_ claims: [LimitRequest]) throws(StateError) -> ReservationAnswer {
        if let error { throw error }
        log.append(
            "reserve "
                + claims.map { "\($0.key) \($0.perMinute) \($0.perDay)\($0.count > 1 ? "x\($0.count)" : "")" }.joined(
                    separator: ", "))
        return answer
    }

    var sendAnswer = SendAnswer.new

    func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer {
        if let error { throw error }
        log.append("begin")
        return sendAnswer
    }

    func accepted(_ key: SendKey, receipt: String, _ reservation: Reservation?) throws(StateError) {
        log.append("accepted")
        receipts.append(receipt)
    }

    func acknowledged(_ key: SendKey) throws(StateError) { log.append("acknowledged") }
    func failed(_ key: SendKey) throws(StateError) { log.append("failed") }
    func commit(_ reservation: Reservation) throws(StateError) { log.append("commit") }
    func release(_ reservation: Reservation) throws(StateError) { log.append("release") }
}

private final class Relay: MessageRelay {
    var sent: [RawMessage] = []
    var failure: SendFailure?
    var receipt = SendReceipt(delivered: ["joe@example.net"], queued: [], permanentBounces: [], rayID: nil)

    func preconnect() {}

    func sendRaw(_ message: RawMessage) throws(SendFailure) -> SendReceipt {
        sent.append(message)
        if let failure { throw failure }
        return receipt
    }

    var letters: [StructuredMessage] = []

    func send(_ message: StructuredMessage) throws(SendFailure) -> SendReceipt {
        letters.append(message)
        if let failure { throw failure }
        return receipt
    }
}
