/// The fields that name those who get a message or an answer (RFC 5322 section 3.6.3), for what programs of a host
/// leave out there: `To: root`.
public enum RecipientFields {
    private static let names = ["to", "cc", "reply-to", "resent-to", "resent-cc", "resent-reply-to"]

    /// The edits that put `domain` behind every address without one. A field that cannot be read stays as it is.
    public static func completions(
        of header: HeaderBlock, in message: [UInt8], at domain: Domain
    ) -> [HeaderEdit] {
        let ending = [UInt8(ascii: "@")] + Array(domain.description.utf8)
        return header.fields.filter { field in names.contains { field.isNamed($0) } }.flatMap { field in
            (unqualifiedNames(in: message[field.body]) ?? []).map { HeaderEdit(place: $0..<$0, text: ending) }
        }
    }

    /// The ends of the addresses without a domain in `body`, a list of mailboxes and groups; nil if it is not one.
    static func unqualifiedNames(in body: ArraySlice<UInt8>) -> [Int]? {
        var ends: [Int] = []
        var member = Member()
        var index = body.startIndex
        while index < body.endIndex {
            switch body[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): index += 1
            case UInt8(ascii: "("):
                guard let end = endOfComment(in: body, from: index) else { return nil }
                index = end
            case UInt8(ascii: "\""):
                guard let end = endOfQuotes(in: body, from: index) else { return nil }
                index = end
                member.hasOtherTokens = true
            case UInt8(ascii: "<"):
                guard let end = body[index...].firstIndex(of: UInt8(ascii: ">")), member.bracketed == nil else {
                    return nil
                }
                member.bracketed = (index + 1)..<end
                index = end + 1
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                if let end = member.unqualifiedEnd(in: body) { ends.append(end) }
                member = Member()
                index += 1
            // The name of a group, whose members follow.
            case UInt8(ascii: ":"):
                member = Member()
                index += 1
            case let byte where isAtomText(byte) || byte == UInt8(ascii: "."):
                let end = body[index...].firstIndex { !isAtomText($0) && $0 != UInt8(ascii: ".") } ?? body.endIndex
                member.hasOtherTokens = member.hasOtherTokens || member.word != nil
                member.word = index..<end
                index = end
            default:
                member.hasOtherTokens = true
                index += 1
            }
        }
        if let end = member.unqualifiedEnd(in: body) { ends.append(end) }
        return ends
    }

    /// The text between two commas.
    private struct Member {
        var word: Range<Int>?
        var bracketed: Range<Int>?
        var hasOtherTokens = false

        /// Where the address ends, if it is nothing but a name.
        func unqualifiedEnd(in body: ArraySlice<UInt8>) -> Int? {
            let name: ArraySlice<UInt8>
            if let bracketed {
                var text = body[bracketed].drop(while: isWhiteSpace)
                while let last = text.last, isWhiteSpace(last) { text.removeLast() }
                name = text
            } else if let word, !hasOtherTokens {
                name = body[word]
            } else {
                return nil
            }
            guard UnqualifiedName(parsing: name) != nil, !name.starts(with: "=?".utf8) else { return nil }
            return name.endIndex
        }
    }

    private static func endOfComment(in body: ArraySlice<UInt8>, from start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < body.endIndex {
            switch body[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func endOfQuotes(in body: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start + 1
        while index < body.endIndex {
            switch body[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\""): return index + 1
            default: break
            }
            index += 1
        }
        return nil
    }
}
