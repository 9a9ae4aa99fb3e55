import Mail

/// Readers of originator fields as they are in the world, each with the habits of some: what they find must be one
/// mailbox.
///
/// They share nothing with the product but the charsets. What they have in common: quotes and comments are heeded,
/// commas and semicolons divide, an address stands in angle brackets or alone.
struct MailboxReader: Sendable {
    var name: String
    /// Decodes encoded words before it takes the field apart: none, all of them, or twice.
    var decoding: Decoding
    /// Takes a backslash in quotes for any other character.
    var ignoresBackslashes = false
    /// Looks for the first angle brackets around an `@`, wherever they are.
    var takesFirstBrackets = false

    enum Decoding: Sendable {
        case never
        case all
        case twice
    }

    static let all: [MailboxReader] = [
        MailboxReader(name: "structure first", decoding: .never),
        MailboxReader(name: "structure first, no quoted pairs", decoding: .never, ignoresBackslashes: true),
        MailboxReader(name: "decodes first", decoding: .all),
        MailboxReader(name: "decodes first, no quoted pairs", decoding: .all, ignoresBackslashes: true),
        MailboxReader(name: "decodes twice", decoding: .twice),
        MailboxReader(name: "first brackets", decoding: .never, takesFirstBrackets: true),
        MailboxReader(name: "decodes, first brackets", decoding: .all, takesFirstBrackets: true),
    ]

    /// The addresses found in a field's body.
    func addresses(in body: [UInt8]) -> [[UInt8]] {
        var text = body.filter { $0 != 13 && $0 != 10 }
        switch decoding {
        case .never: break
        case .all: text = MailboxReader.decoded(text)
        case .twice: text = MailboxReader.decoded(MailboxReader.decoded(text))
        }
        if takesFirstBrackets, let found = MailboxReader.firstBracketed(text) { return [found] }
        return mailboxes(in: text)
    }

    private static func firstBracketed(_ text: [UInt8]) -> [UInt8]? {
        var start: Int?
        for (index, octet) in text.enumerated() {
            if octet == UInt8(ascii: "<") { start = index + 1 }
            if octet == UInt8(ascii: ">"), let begin = start, text[begin..<index].contains(UInt8(ascii: "@")) {
                return Array(text[begin..<index])
            }
        }
        return nil
    }

    private func mailboxes(in text: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var plain: [UInt8] = []
        var bracketed: [UInt8]?
        var isQuoted = false
        var depth = 0
        var isOpen = false
        func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 == 32 || $0 == 9 } }
        func finish() {
            if let address = bracketed {
                found.append(address)
            } else if !isBlank(plain) {
                found.append(plain.filter { $0 != 32 && $0 != 9 })
            }
            plain = []
            bracketed = nil
        }
        var index = 0
        while index < text.count {
            let octet = text[index]
            index += 1
            if octet == UInt8(ascii: "\\"), isQuoted || depth > 0, !ignoresBackslashes {
                index += 1
                continue
            }
            switch octet {
            case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case _ where depth > 0: break
            case UInt8(ascii: "<"):
                // A second pair of brackets is a second mailbox.
                if bracketed != nil { finish() }
                isOpen = true
                bracketed = []
            case UInt8(ascii: ">"): isOpen = false
            case _ where isOpen: bracketed?.append(octet)
            case UInt8(ascii: ","), UInt8(ascii: ";"): finish()
            case UInt8(ascii: ":"):
                finish()
                found.append(Array("a group".utf8))
            default: plain.append(octet)
            }
        }
        if isQuoted || depth > 0 || isOpen { found.append(Array("an end that is missing".utf8)) }
        finish()
        return found
    }

    /// `text` with what the encoded words say in their place, as generous as it gets.
    private static func decoded(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < text.count {
            guard text[index...].starts(with: "=?".utf8),
                let first = text[(index + 2)...].firstIndex(of: 63), first + 2 < text.count, text[first + 2] == 63,
                [81, 113, 66, 98].contains(text[first + 1]), let end = text[(first + 3)...].firstIndex(of: 63),
                end + 1 < text.count, text[end + 1] == 61
            else {
                out.append(text[index])
                index += 1
                continue
            }
            let content = text[(first + 3)..<end]
            let isBase64 = text[first + 1] == 66 || text[first + 1] == 98
            let octets =
                isBase64
                ? TransferDecoding.base64(content)
                : TransferDecoding.quotedPrintable(content.map { $0 == 95 ? 32 : $0 })
            out += Charset(named: text[(index + 2)..<first])?.decode(octets) ?? octets
            index = end + 2
            let next = text[index...].firstIndex { $0 != 32 && $0 != 9 } ?? text.count
            if next < text.count, text[next...].starts(with: "=?".utf8) { index = next }
        }
        return out
    }
}
