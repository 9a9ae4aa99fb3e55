import Mail
import Testing

/// Lines that receivers need not take (RFC 5322 section 2.1.1).
@Suite struct LongLineTests {
    private let head = "From: jane@example.com\nMIME-Version: 1.0\n"

    private func isFit(_ text: String) -> Bool { text.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 } }

    @Test func `a line of 998 octets stays, one of 999 does not`() throws {
        for end in ["", "\n", "\nx\n", "\n\n"] {
            let fit = head + "\n" + String(repeating: "x", count: 998) + end
            let message = latin1(fit)
            #expect(
                try UnicodeMessage(message).bytes.withUnsafeBufferPointer(\.baseAddress)
                    == message.withUnsafeBufferPointer(\.baseAddress))
            let result = try reencoded(head + "\n" + String(repeating: "x", count: 999) + end)
            #expect(result.contains("Content-Transfer-Encoding: quoted-printable\n") && isFit(result))
        }
    }

    @Test(arguments: [
        "X-Long: a" + String(repeating: " bcd", count: 300),
        "To: " + (0..<80).map { "someone\($0)@example.com" }.joined(separator: ", "),
        "Received: from a.example" + String(repeating: " (x)", count: 300) + "; Tue, 24 Nov 2026 02:00:00 +0100",
        "Content-Type: text/plain" + (0..<100).map { "; p\($0)=value" }.joined(),
    ])
    func `a field is folded at white space, where unfolding gives the same`(field: String) throws {
        let result = try reencoded("\(field)\n\(head)\n")
        #expect(result != "\(field)\n\(head)\n")
        #expect(isFit(result))
        #expect(result.replacing("\n ", with: " ") == "\(field)\n\(head)\n")
        #expect(!result.split(separator: "\n").contains { $0.allSatisfy { $0 == " " } })
    }

    @Test func `a list without white space is folded between its members`() throws {
        let addresses = (0..<80).map { "someone\($0)@example.com" }.joined(separator: ",")
        let identifiers = (0..<80).map { "<identifier\($0)@example.com>" }.joined()
        for field in ["To: \(addresses)", "References: \(identifiers)"] {
            let result = try reencoded("\(field)\n\(head)\n")
            #expect(isFit(result) && result.replacing("\n ", with: "") == "\(field)\n\(head)\n")
        }
    }

    @Test func `a word of a text that cannot be folded becomes encoded words`() throws {
        let word = String(repeating: "abcdefghij", count: 120)
        let result = try reencoded("Subject: see \(word) there\n\(head)\n")
        #expect(isFit(result) && result.hasPrefix("Subject: see\n =?us-ascii?Q?abcdefghij"))
        let said = result.replacing("?=\n =?us-ascii?Q?", with: "")
        #expect(said.contains(" =?us-ascii?Q?\(word)?=\n there\n"))
    }

    @Test func `an encoded word that is too long is divided`() throws {
        let text = String(repeating: "=C3=A4", count: 200)
        let result = try reencoded("Subject: =?utf-8?Q?\(text)?=\n\(head)\n")
        #expect(isFit(result) && result.replacing("?=\n =?utf-8?Q?", with: "").contains("=?utf-8?Q?\(text)?=\n"))
    }

    @Test func `a field that can be folded nowhere is refused by name`() {
        #expect(reencodingError("X: \(String(repeating: " ", count: 1000))x\n\(head)\n") == .longLine("X"))
        #expect(
            reencodingError("Message-ID: <\(String(repeating: "x", count: 1000))@a.example>\n\(head)\n")
                == .longLine("Message-ID"))
    }

    /// RFC 2369 section 2: nobody may put white space into the brackets, but between them and in front.
    @Test func `List-Unsubscribe is folded where that is allowed, or refused`() throws {
        func uri(_ length: Int) -> String { "<https://example.com/" + String(repeating: "x", count: length - 22) + ">" }
        for body in ["\(uri(990)), \(uri(600))", "\(uri(600)),\(uri(900))", uri(997)] {
            let result = try reencoded("List-Unsubscribe: \(body)\n\(head)\n")
            #expect(isFit(result))
            let unfolded = result.replacing("\n ", with: " ").replacing(",<", with: ", <")
            #expect(unfolded == "List-Unsubscribe: \(body)\n\(head)\n".replacing(",<", with: ", <"))
        }
        let tooLong = "List-Unsubscribe: \(uri(998))\n\(head)\n"
        #expect(reencodingError(tooLong) == .longLine("List-Unsubscribe"))
        #expect(
            ReencodingError.longLine("List-Unsubscribe").description
                == "The List-Unsubscribe field has a line of over 998 octets and no place where it may be folded")
    }

    @Test func `fields that say who it is from are not touched here`() throws {
        let from = "From: \"" + String(repeating: "x ", count: 600) + "\" <jane@example.com>\n\nx\n"
        #expect(try reencoded(from) == from)
    }

    @Test func `a long line of base64 or quoted-printable is divided`() throws {
        let base64 = String(repeating: "QUJD", count: 500)
        let part = head + "Content-Transfer-Encoding: base64\n\n"
        let result = try reencoded(part + base64 + "\n")
        #expect(isFit(result) && result.hasPrefix(part))
        #expect(result.dropFirst(part.count).replacing("\n", with: "") == base64)
        let quoted = head + "Content-Transfer-Encoding: quoted-printable\n\n"
        let text = String(repeating: "=C3=A4 x", count: 200)
        let other = try reencoded(quoted + text + "\n")
        #expect(isFit(other) && other.replacing("=\n", with: "") == quoted + text + "\n")
    }

    @Test func `what is signed stays as it is`() throws {
        let line = String(repeating: "x", count: 2000)
        let signed = head + "Content-Type: multipart/signed; boundary=b\n\n--b\n\n\(line)\n--b\n\n\(line)\n--b--\n"
        #expect(try reencoded(signed) == signed)
        let folded = try reencoded("X: \(String(repeating: "x ", count: 600))y\n\(signed)")
        #expect(folded.hasSuffix(signed))
    }

    @Test func `a file that is no text becomes base64, text around parts is divided`() throws {
        let line = String(repeating: "{} ", count: 400)
        let result = try reencoded(
            head
                + "Content-Type: multipart/mixed; boundary=b\n\n\(line)\n--b\nContent-Type: application/json\n\n"
                + "\(line)\n--b--\n"
        )
        #expect(isFit(result) && result.contains("Content-Transfer-Encoding: base64\n"))
    }
}
