import Mail
import Testing

@Suite struct HeaderStrippingTests {
    private func stripped(_ text: String, _ policy: HeaderPolicy) throws -> (text: String, dropped: [String]) {
        let message = Array(text.utf8)
        let result = StrippedMessage(message, header: try HeaderBlock(parsing: message), policy: policy)
        return (String(decoding: result.bytes, as: UTF8.self), result.droppedFields)
    }

    private let letter = """
        Return-Path: <x@example.net>\r
        Received: from a\r
        \tby b\r
        \tfor c\r
        RECEIVED: from d\r
        From:  Jane\r
          <jane@example.com>\r
        bcc: secret@example.net,\r
         other@example.net\r
        Subject:no space\r
        X-Gm-Message-State: abc\r
        X-Gmx: stays\r
        ARC-Seal: i=1\r
        Archived-At: <https://example.com/>\r
        Message-ID: <1@example.com>\r
        Date: Tue, 24 Nov 2026 02:00:00 +0000\r
        MIME-Version: 1.0\r
        Content-Type: text/plain\r
        Resent-Bcc: secret@example.net\r
        \r
        Bcc: in the body\r
        Received: in the body\r

        """

    @Test func `strip takes the blind copies and the transport fields and leaves the rest byte for byte`() throws {
        let result = try stripped(letter, .strip)
        #expect(
            result.text == """
                From:  Jane\r
                  <jane@example.com>\r
                Subject:no space\r
                X-Gmx: stays\r
                Archived-At: <https://example.com/>\r
                Message-ID: <1@example.com>\r
                Date: Tue, 24 Nov 2026 02:00:00 +0000\r
                MIME-Version: 1.0\r
                Content-Type: text/plain\r
                \r
                Bcc: in the body\r
                Received: in the body\r

                """)
        #expect(
            result.dropped == [
                "Return-Path", "Received", "bcc", "X-Gm-Message-State", "ARC-Seal", "Resent-Bcc",
            ])
    }

    @Test func `pass takes the blind copies only`() throws {
        let result = try stripped(letter, .pass)
        #expect(result.dropped == ["bcc", "Resent-Bcc"])
        #expect(!result.text.contains("secret"))
        #expect(result.text.contains("Received: from a\r\n\tby b\r\n\tfor c\r\nRECEIVED: from d\r\n"))
    }

    @Test func `every field of the table goes, in any case, and no other`() throws {
        for field in StrippedField.table {
            let name = field.pattern.split(separator: "*").joined() + (field.pattern.hasSuffix("*") ? "Any" : "")
            for spelling in [name, name.uppercased()] {
                #expect(try stripped("\(spelling): x\r\n\r\n", .strip).dropped == [spelling])
                #expect(try stripped("\(spelling): x\r\n\r\n", .pass).dropped == (field.always ? [spelling] : []))
            }
            guard !field.pattern.hasSuffix("*") else { continue }
            #expect(try stripped("\(name)-x: x\r\nx-\(name): x\r\n\r\n", .pass).dropped == [])
        }
    }

    @Test func `a message with nothing to drop is not copied`() throws {
        let message = Array("From: jane@example.com\r\n\r\nhello\r\n".utf8)
        let result = StrippedMessage(message, header: try HeaderBlock(parsing: message), policy: .strip)
        let place = message.withUnsafeBufferPointer { $0.baseAddress }
        #expect(result.bytes.withUnsafeBufferPointer { $0.baseAddress } == place)
        #expect(result.droppedFields == [])
    }

    @Test(arguments: ["Bcc: x", "Bcc: x\r\n", "Bcc: x\r\n\r\n"])
    func `a message of nothing but a blind copy ends up empty`(text: String) throws {
        #expect(try ["", "\r\n"].contains(stripped(text, .strip).text))
    }
}
