/// The addresses in a field such as `To` (RFC 5322 section 3.4), without names, comments and groups, for the envelope.
/// An address may be a bare name, which the gateway completes.
enum AddressList {
    /// Why a list cannot be used.
    struct ParseError: Error, Equatable, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    /// Reads `bytes`, which may be folded.
    static func parse(_ bytes: some Sequence<UInt8>) throws(ParseError) -> [String] {
        var parser = Parser()
        for byte in bytes { try parser.take(byte) }
        try parser.finish()
        return parser.addresses
    }

    private struct Parser {
        var addresses: [String] = []
        /// What stands outside angle brackets, and what stands inside; nil where there were none.
        private var outside: [UInt8] = []
        private var inside: [UInt8]?
        private var isInside = false
        private var isQuoted = false
        private var isEscaped = false
        private var commentDepth = 0
        /// Whether white space or a comment has come behind what stands outside.
        private var hasGap = false
        private var hasSeveralWords = false
        private var isInGroup = false

        mutating func take(_ byte: UInt8) throws(ParseError) {
            if isEscaped {
                isEscaped = false
                if commentDepth == 0 { append(byte) }
                return
            }
            if commentDepth > 0 {
                switch byte {
                case UInt8(ascii: "\\"): isEscaped = true
                case UInt8(ascii: "("): commentDepth += 1
                case UInt8(ascii: ")"): commentDepth -= 1
                default: break
                }
                return
            }
            if isQuoted {
                if byte == UInt8(ascii: "\\") { isEscaped = true }
                if byte == UInt8(ascii: "\"") { isQuoted = false }
                // A line break within quotes is folding.
                if byte != 0x0D, byte != 0x0A { append(byte) }
                return
            }
            switch byte {
            case 0x20, 0x09, 0x0D, 0x0A: hasGap = true
            case UInt8(ascii: "("):
                commentDepth = 1
                hasGap = true
            case UInt8(ascii: "\""):
                isQuoted = true
                append(byte)
            case UInt8(ascii: "<"):
                guard !isInside, inside == nil else { throw ParseError(text: "there are two < in one address") }
                isInside = true
                inside = []
                hasGap = false
                // Those before are the name.
                hasSeveralWords = false
            case UInt8(ascii: ">"):
                guard isInside else { throw ParseError(text: "there is a > without a < before it") }
                isInside = false
            case UInt8(ascii: ","): try endAddress()
            case UInt8(ascii: ":") where !isInside && !isInGroup:
                let name = String(decoding: outside, as: UTF8.self)
                guard inside == nil, !outside.contains(UInt8(ascii: "@")) else {
                    throw ParseError(text: "\"\(name)\" is not a valid address")
                }
                isInGroup = true
                clear()
            case UInt8(ascii: ";") where !isInside && isInGroup:
                try endAddress()
                isInGroup = false
            default: append(byte)
            }
        }

        mutating func finish() throws(ParseError) {
            if isQuoted || isEscaped { throw ParseError(text: "a quotation mark is never closed") }
            if commentDepth > 0 { throw ParseError(text: "a comment is never closed") }
            if isInside { throw ParseError(text: "a < is never closed") }
            try endAddress()
        }

        private mutating func append(_ byte: UInt8) {
            // `jane @ example.net` is one address, `Jane Doe` is none.
            // What stands behind an address in angle brackets is nobody's.
            if inside != nil, !isInside { return }
            if hasGap, let last = (inside ?? outside).last, !AddressList.joins(last), !AddressList.joins(byte) {
                hasSeveralWords = true
            }
            hasGap = false
            if isInside { inside?.append(byte) } else { outside.append(byte) }
        }

        private mutating func endAddress() throws(ParseError) {
            defer { clear() }
            let isBare = inside == nil
            let bytes = inside ?? outside
            let text = String(decoding: bytes, as: UTF8.self)
            // Nothing between two commas, or a group without members.
            if isBare, bytes.isEmpty { return }
            guard !bytes.isEmpty, !hasSeveralWords, AddressList.isPath(bytes) else {
                throw ParseError(text: "\"\(isBare ? text : "<\(text)>")\" is not a valid address")
            }
            addresses.append(text)
        }

        private mutating func clear() {
            outside = []
            inside = nil
            isInside = false
            hasGap = false
            hasSeveralWords = false
        }
    }

    private static func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") }

    /// Whether it can stand between the angle brackets of an SMTP command, whatever the gateway says to it.
    static func isPath(_ bytes: [UInt8]) -> Bool {
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte >= 0x20, byte != 0x7F, isQuoted || !" <>".utf8.contains(byte) else { return false }
        }
        return bytes.count <= 320
    }
}
