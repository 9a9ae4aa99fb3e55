import SMTPServer
import Testing

/// Dialogues with a client whose user is known.
@Suite struct KnownClientTests {
    private func session(_ identify: (inout SMTPSession) -> Void) -> SMTPSession {
        var configuration = SMTPSession.Configuration(
            hostName: "gateway.test", offersStartTLS: false, allowsPlaintextAuthentication: false)
        configuration.knowsClient = true
        var session = SMTPSession(configuration: configuration)
        _ = session.next()
        _ = session.takeOutput()
        identify(&session)
        return session
    }

    /// The last line that the server says to the lines of `text`.
    private func answer(_ session: inout SMTPSession, _ text: String) -> String {
        Array((text + "\r\n").utf8).withUnsafeBytes { session.receive($0) }
        while case .checkSender = session.next() { session.decided(.accept) }
        let lines = String(decoding: session.takeOutput(), as: UTF8.self).split(separator: "\r\n")
        return String(lines.last ?? "")
    }

    @Test func `who may send is asked for no login, and is offered none`() {
        var session = session { $0.identified(as: "www-data") }
        Array("EHLO x\r\n".utf8).withUnsafeBytes { session.receive($0) }
        _ = session.next()
        let greeting = String(decoding: session.takeOutput(), as: UTF8.self)
        #expect(greeting.contains("SIZE") && !greeting.contains("AUTH") && !greeting.contains("STARTTLS"))
        #expect(session.login == "www-data")
        #expect(answer(&session, "MAIL FROM:<a@example.com>") == "250 2.1.0 Sender OK")
        #expect(session.refusals.count == 0)
    }

    @Test func `who may not is told by which setting, message after message`() {
        var session = session { $0.identified(asRefused: "bob") }
        _ = answer(&session, "EHLO x")
        for _ in 1...30 {
            let reply = answer(&session, "MAIL FROM:<a@example.com>")
            #expect(reply.hasPrefix("550 5.7.1 ") && reply.contains("LOCAL_USERS") && reply.contains("bob"))
        }
        #expect(session.refusals.reasons.map(\.reason) == ["user-not-allowed"])
        #expect(answer(&session, "RCPT TO:<a@example.com>") == "503 5.5.1 Send MAIL first")
    }

    @Test func `nobody becomes somebody else by logging in`() {
        for isAllowed in [true, false] {
            var session = session { isAllowed ? $0.identified(as: "a") : $0.identified(asRefused: "a") }
            _ = answer(&session, "EHLO x")
            #expect(answer(&session, "AUTH PLAIN AGphbmUAb3BlbnNlc2FtZQ==").hasPrefix("502 5.5.1 "))
            #expect(answer(&session, "STARTTLS").hasPrefix("502 5.5.1 "))
            #expect(session.login == (isAllowed ? "a" : nil))
        }
    }

    @Test func `a session that was not told who the client is takes nothing`() {
        var session = session { _ in }
        _ = answer(&session, "EHLO x")
        #expect(answer(&session, "MAIL FROM:<a@example.com>").hasPrefix("550 5.7.1 "))
    }
}
