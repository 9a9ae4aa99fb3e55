import Mail
import Testing

@testable import SMTPServer

/// What cannot be written down as a dialogue of lines.
@Suite struct SMTPSessionTests {
    private static let opening = [
        "EHLO client", "AUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==", "MAIL FROM:<jane@example.com>",
        "RCPT TO:<joe@example.net>", "DATA", "",
    ].joined(separator: "\r\n").utf8

    private func inData() -> SessionDriver {
        var driver = SessionDriver()
        driver.receive(SMTPSessionTests.opening)
        #expect(driver.takeLines()?.last == "354 End data with <CR><LF>.<CR><LF>")
        return driver
    }

    @Test func `a message over the limit is read to its end and refused once, and the next one goes through`() {
        var driver = inData()
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 998) + [13, 10]
        for _ in 0..<10_000 { driver.receive(line) }
        driver.receive(".\r\n".utf8)
        #expect(driver.takeLines() == ["552 5.3.4 Message exceeds the maximum size by 4757120 octets"])
        #expect(driver.abandoned == 1)
        driver.receive(
            "MAIL FROM:<jane@example.com>\r\nRCPT TO:<joe@example.net>\r\nDATA\r\nFrom: jane@example.com\r\n\r\n.\r\n"
                .utf8)
        #expect(driver.takeLines()?.last?.hasPrefix("250 ") == true)
        #expect(driver.sent.count == 1)
    }

    // A header more may be dropped before the message leaves.
    @Test(arguments: [(5_242_880 + 262_144, "250 "), (5_242_880 + 262_145, "552 ")])
    func `the size limit is exact`(size: Int, reply: String) {
        var driver = inData()
        let header = Array("From: jane@example.com\r\n\r\n".utf8)
        var content = header
        while content.count + 1000 < size { content += [UInt8](repeating: UInt8(ascii: "x"), count: 998) + [13, 10] }
        content += [UInt8](repeating: UInt8(ascii: "y"), count: size - content.count - 2) + [13, 10]
        driver.receive(content + ".\r\n".utf8)
        #expect(driver.takeLines()?.first?.hasPrefix(reply) == true)
        #expect(driver.sent.first?.message == (reply == "250 " ? content : nil))
    }

    @Test func `a name without a domain is for who may leave it out, and may stand for several recipients`() throws {
        var driver = SessionDriver()
        let login = "EHLO client\r\nAUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==\r\n"
        let dialogue = "MAIL FROM:<root>\r\nMAIL FROM:<>\r\n"
        driver.receive((login + dialogue).utf8)
        #expect(
            driver.takeLines()?.suffix(2) == [
                "501 5.1.7 Malformed sender address", "550 5.7.1 The null sender is not accepted here",
            ])
        func address(_ text: String) throws -> EmailAddress { try EmailAddress(parsing: text.utf8) }
        let two = [try address("a@example.net"), try address("b@example.net")]
        let many = try (0..<50).map { try address("r\($0)@example.net") }
        driver.acceptNames(["root": two, "all": many])
        driver.receive(
            ("MAIL FROM:<root>\r\nRCPT TO:<b@example.net>\r\nRCPT TO:<root>\r\nRCPT TO:<all>\r\nRCPT TO:<jane>\r\n"
                + "DATA\r\nFrom: root@example.com\r\n\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<a@example.net>\r\nDATA\r\n"
                + "From: nobody@example.com\r\n\r\n.\r\n").utf8)
        #expect(
            driver.takeLines()?.map { String($0.prefix(9)) } == [
                "250 2.1.0", "250 2.1.5", "250 2.1.5", "452 4.5.3", "550 5.1.1", "354 End d", "250 2.0.0", "250 2.1.0",
                "250 2.1.5", "354 End d", "250 2.0.0",
            ])
        #expect(driver.sent.map(\.envelope.sender.description) == ["root@example.com", "nobody@example.com"])
        #expect(driver.sent.first?.envelope.recipients.map(\.description) == ["b@example.net", "a@example.net"])
    }

    @Test func `fifty recipients are taken, the next is put off, and the fifty get the message`() {
        var driver = SessionDriver()
        driver.receive("EHLO client\r\nAUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==\r\nMAIL FROM:<jane@example.com>\r\n".utf8)
        _ = driver.takeLines()
        for number in 1...50 {
            driver.receive("RCPT TO:<joe\(number)@example.net>\r\n".utf8)
            #expect(driver.takeLines() == ["250 2.1.5 Recipient OK"])
        }
        driver.receive("RCPT TO:<joe51@example.net>\r\nDATA\r\nFrom: jane@example.com\r\n\r\n.\r\n".utf8)
        #expect(driver.takeLines()?.first == "452 4.5.3 Too many recipients")
        #expect(driver.sent.first?.envelope.recipients.count == 50)
    }

    @Test func `a client that vanishes within its message sends nothing`() {
        var driver = inData()
        driver.receive("From: jane@example.com\r\n\r\nhalf a message\r\n".utf8)
        driver.clientFinished()
        #expect(driver.sent.isEmpty)
        #expect(driver.ending == .clientFinished)
    }

    @Test func `a client that is silent is told so and closed`() {
        var driver = SessionDriver()
        _ = driver.takeLines()
        driver.timedOut()
        #expect(driver.takeLines() == ["421 4.4.2 Timeout, closing the connection"])
        #expect(driver.ending == .timedOut)
    }

    @Test func `a command has five minutes, one before the login, a block of data three, and all of it has an end`() {
        var driver = SessionDriver()
        #expect(driver.timeout?.total == 60)
        driver.receive("EHLO client\r\nAUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==\r\n".utf8)
        #expect(driver.timeout?.total == 300)
        let phase = driver.timeout?.phase
        driver.receive("MAI".utf8)
        #expect(driver.timeout?.phase == phase, "half a command buys no time")
        driver.receive("L FROM:<jane@example.com>\r\nRCPT TO:<joe@example.net>\r\nDATA\r\n".utf8)
        #expect(driver.timeout?.idle == 180)
        #expect(driver.timeout?.total == 1800)
        let dataPhase = driver.timeout?.phase
        driver.receive("From: jane@example.com\r\n".utf8)
        #expect(driver.timeout?.phase == dataPhase, "a line of the message buys no time")
    }

    @Test func `a client whose passwords are not looked at cannot ask for ever`() {
        var driver = SessionDriver()
        driver.receive("EHLO client\r\n".utf8)
        _ = driver.takeLines()
        for _ in 1..<20 {
            driver.receive("AUTH PLAIN AGxvY2tlZAB4\r\n".utf8)
            #expect(driver.takeLines() == ["454 4.7.0 later"])
        }
        driver.receive("AUTH PLAIN AGxvY2tlZAB4\r\n".utf8)
        #expect(driver.ending == .tooManyErrors)
    }

    @Test func `a refused reservation leaves the transaction open and nothing is sent`() {
        var driver = SessionDriver()
        driver.reservationVerdict = .refuse(Reply(451, .init(4, 7, 1), "later"))
        driver.receive(SMTPSessionTests.opening)
        #expect(driver.takeLines()?.last == "451 4.7.1 later")
        driver.reservationVerdict = .accept
        driver.receive("DATA\r\nFrom: jane@example.com\r\n\r\n.\r\n".utf8)
        #expect(driver.sent.count == 1)
    }

    @Test func `what came behind STARTTLS in the clear is never read inside TLS`() {
        var driver = SessionDriver()
        driver.receive("STARTTLS\r\nEHLO injected\r\nAUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==\r\n".utf8)
        #expect(driver.takeLines()?.count == 2)
        driver.establishTLS()
        #expect(driver.takeLines() == [])
        driver.receive("NOOP\r\n".utf8)
        #expect(driver.takeLines() == ["250 2.0.0 OK"])
        #expect(driver.session.login == nil)
    }

    @Test func `an AUTH line may be longer than a command line, but not endless`() {
        var driver = SessionDriver()
        driver.receive("EHLO client\r\n".utf8)
        _ = driver.takeLines()
        driver.receive(Array("AUTH PLAIN ".utf8) + [UInt8](repeating: UInt8(ascii: "A"), count: 12_200) + [13, 10])
        #expect(driver.takeLines() == ["501 5.5.2 Malformed authentication response"])
        driver.receive(Array("AUTH PLAIN ".utf8) + [UInt8](repeating: UInt8(ascii: "A"), count: 12_300) + [13, 10])
        #expect(driver.takeLines() == ["500 5.5.2 Line too long"])
    }

    @Test(arguments: ["\u{16}\u{3}\u{1}", "GET "])
    func `only the beginning of the first line tells another protocol, not the middle of one that is too long`(
        octets: String
    ) {
        var driver = SessionDriver()
        _ = driver.takeLines()
        driver.receive([UInt8](repeating: UInt8(ascii: "x"), count: 600))
        driver.receive("\(octets) x\r\nNOOP\r\n".utf8)
        #expect(driver.takeLines() == ["500 5.5.2 Line too long", "250 2.0.0 OK"])
    }

    @Test func `a reply never carries a byte that could end its line`() {
        let reply = Reply(554, .init(5, 6, 0), "a\r\n250 2.0.0 forged\u{0}é")
        #expect(reply.bytes == Array("554 5.6.0 a??250 2.0.0 forged???\r\n".utf8))
    }
}
