import CloudflareAPI
import Mail
import Submission
import Testing

@Suite struct ComposedMessageTests {
    private func mailbox(_ text: String) throws -> Mailbox { try Mailbox(parsing: text.utf8) }

    private func fault(
        recipients: Int = 1, subject: String = "Hi", text: String? = "Hi", html: String? = nil,
        headers: CustomHeaders = .none, attachments: [StructuredMessage.Attachment] = []
    ) throws -> ComposedMessage.Fault? {
        let from = try mailbox("jane@example.com")
        let to = try (0..<recipients).map { try mailbox("r\($0)@example.net") }
        do throws(ComposedMessage.Fault) {
            _ = try ComposedMessage(
                from: from, to: to, subject: subject, text: text, html: html, headers: headers, attachments: attachments
            )
            return nil
        } catch {
            return error
        }
    }

    private func file(
        content: String = "aGk=", filename: String = "a.txt", type: String = "text/plain", contentID: String? = nil
    ) -> StructuredMessage.Attachment {
        .init(content: content, filename: filename, type: type, contentID: contentID)
    }

    @Test func `what Cloudflare takes is taken, up to its limits`() throws {
        #expect(try fault() == nil)
        #expect(try fault(recipients: 50) == nil)
        #expect(try fault(subject: String(repeating: "ä", count: 998)) == nil)
        #expect(try fault(text: nil, html: "<p>Hi</p>") == nil)
        #expect(try fault(attachments: [file(), file(content: "", type: "text/plain; charset=utf-8")]) == nil)
        #expect(try fault(attachments: [file(contentID: "logo@example.com")]) == nil)
    }

    @Test func `who is named twice gets it once, where he stands first`() throws {
        let (ann, joe) = (try mailbox("Ann <ann@example.net>"), try mailbox("joe@example.net"))
        let letter = try ComposedMessage(
            from: try mailbox("jane@example.com"), to: [ann, ann], cc: [joe, try mailbox("ann@EXAMPLE.net")],
            bcc: [joe, ann], subject: "Hi", text: "Hi")
        #expect(letter.recipients.map(\.description) == ["ann@example.net", "joe@example.net"])
        let many = Array(repeating: ann, count: 51)
        #expect(try ComposedMessage(from: joe, to: many, subject: "Hi", text: "Hi").recipients.count == 1)
    }

    @Test func `what it would refuse is refused here, and the field is named`() throws {
        #expect(try fault(attachments: Array(repeating: file(), count: 32)) == nil)
        #expect(try fault(attachments: Array(repeating: file(), count: 33))?.field == "attachments")
        #expect(try fault(recipients: 0)?.field == "to")
        #expect(try fault(recipients: 51)?.field == "to")
        #expect(try fault(subject: String(repeating: "x", count: 999))?.field == "subject")
        #expect(try fault(text: "", html: nil)?.field == "text")
        #expect(try fault(text: nil, html: nil)?.field == "html")
        #expect(try fault(text: String(repeating: "x", count: 5 * 1024 * 1024))?.isTooBig == true)
        #expect(try fault(text: String(repeating: "x", count: 5 * 1024 * 1024))?.field == "text")
    }

    @Test(arguments: ["a\r\nBcc: x@example.net", "a\nb", "a\rb", "a\u{0}b", "a\u{2028}b", "a\u{202E}b", "a\u{85}b"])
    func `no subject ends its line or hides a part of itself`(subject: String) throws {
        #expect(try fault(subject: subject)?.field == "subject")
    }

    @Test func `an attachment that is none is refused by its number`() throws {
        for (bad, field) in [
            (file(content: "aGk"), "content"), (file(content: "aG k="), "content"), (file(content: "aGl="), "content"),
            (file(content: "a==="), "content"), (file(filename: ""), "filename"),
            (file(filename: "a\r\nb"), "filename"),
            (file(filename: "invoice\u{202E}fdp.exe"), "filename"), (file(type: "text"), "type"),
            (file(type: "text/"), "type"), (file(type: "text/plain\r\nX: y"), "type"),
            (file(contentID: ""), "content_id"),
            (file(contentID: "<a>"), "content_id"),
        ] {
            #expect(try fault(attachments: [file(), bad])?.field == "attachments[1].\(field)", "\(bad)")
        }
    }
}
