import Text

/// The grammar of RFC 8259. It calls itself for what is nested, which ``JSONValue/Limits/depth`` bounds.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: JSONValue.Limits
    private var index = 0
    private var values = 0
    private var depth = 0
    private var path = JSONPath()

    init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONValue.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The whole text: one value, and nothing behind it.
    mutating func text() throws(JSONError) -> JSONValue {
        // RFC 8259 section 8.1: nobody may send it. Some editors and libraries do, and it cannot be seen.
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw error(.byteOrderMark) }
        skipWhiteSpace()
        guard index < bytes.count else { throw error(.empty) }
        let value = try value()
        skipWhiteSpace()
        guard index == bytes.count else { throw error(.trailingText) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        values += 1
        guard values <= limits.values else { throw error(.tooManyValues) }
        switch try current() {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in .object(try parser.members()) }
        case UInt8(ascii: "["): return try nested { parser throws(JSONError) in .array(try parser.elements()) }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default: return .number(try number())
        }
    }

    private mutating func nested(
        _ content: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        depth += 1
        guard depth <= limits.depth else { throw error(.tooDeep) }
        index += 1
        let value = try content(&self)
        depth -= 1
        return value
    }

    private mutating func members() throws(JSONError) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        var names: Set<[UInt8]> = []
        skipWhiteSpace()
        if try take(UInt8(ascii: "}")) { return members }
        while true {
            skipWhiteSpace()
            guard try current() == UInt8(ascii: "\"") else { throw error(.syntax) }
            let name = try string()
            path.steps.append(.member(name))
            guard names.insert(Array(name.utf8)).inserted else { throw error(.repeatedName) }
            skipWhiteSpace()
            guard try take(UInt8(ascii: ":")) else { throw error(.syntax) }
            skipWhiteSpace()
            members.append(JSONValue.Member(name, try value()))
            path.steps.removeLast()
            skipWhiteSpace()
            if try take(UInt8(ascii: "}")) { return members }
            guard try take(UInt8(ascii: ",")) else { throw error(.syntax) }
        }
    }

    private mutating func elements() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        skipWhiteSpace()
        if try take(UInt8(ascii: "]")) { return elements }
        while true {
            path.steps.append(.element(elements.count))
            skipWhiteSpace()
            elements.append(try value())
            path.steps.removeLast()
            skipWhiteSpace()
            if try take(UInt8(ascii: "]")) { return elements }
            guard try take(UInt8(ascii: ",")) else { throw error(.syntax) }
        }
    }

    /// Section 7. Runs without escapes are taken whole: an attachment is one run of megabytes.
    private mutating func string() throws(JSONError) -> String {
        index += 1
        var run = index
        var unescaped: [UInt8] = []
        while true {
            guard index < bytes.count else { throw error(.cutOff) }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let last = UnsafeBufferPointer(rebasing: bytes[run..<index])
                index += 1
                if !unescaped.isEmpty { unescaped += last }
                let text =
                    unescaped.isEmpty
                    ? String(validating: last, as: UTF8.self) : String(validating: unescaped, as: UTF8.self)
                guard let text else { throw error(.notUTF8) }
                return text
            case UInt8(ascii: "\\"):
                unescaped += bytes[run..<index]
                index += 1
                try appendEscaped(to: &unescaped)
                run = index
            case ..<0x20:
                throw error(.controlCharacter)
            default:
                index += 1
            }
        }
    }

    private mutating func appendEscaped(to octets: inout [UInt8]) throws(JSONError) {
        let escape = try current()
        index += 1
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): octets.append(escape)
        case UInt8(ascii: "b"): octets.append(0x08)
        case UInt8(ascii: "t"): octets.append(0x09)
        case UInt8(ascii: "n"): octets.append(0x0A)
        case UInt8(ascii: "f"): octets.append(0x0C)
        case UInt8(ascii: "r"): octets.append(0x0D)
        case UInt8(ascii: "u"):
            var code = UInt32(try codeUnit())
            if (0xD800...0xDBFF).contains(code) {
                guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                    bytes[index + 1] == UInt8(ascii: "u")
                else { throw error(.loneSurrogate) }
                index += 2
                let low = UInt32(try codeUnit())
                guard (0xDC00...0xDFFF).contains(low) else { throw error(.loneSurrogate) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            // What is not a scalar now is the second half of a pair without the first.
            guard let scalar = Unicode.Scalar(code) else { throw error(.loneSurrogate) }
            octets += UTF8.encode(scalar)!
        default:
            throw error(.syntax)
        }
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        guard index + 4 <= bytes.count else { throw error(.cutOff) }
        var code: UInt16 = 0
        for byte in bytes[index..<index + 4] {
            guard let value = Hexadecimal.value(of: byte) else { throw error(.syntax) }
            code = code << 4 | UInt16(value)
        }
        index += 4
        return code
    }

    /// Section 6: `[ minus ] int [ frac ] [ exp ]`.
    private mutating func number() throws(JSONError) -> String {
        let start = index
        _ = takeIfThere(UInt8(ascii: "-"))
        if !takeIfThere(UInt8(ascii: "0")) { guard takeDigits() else { throw error(.syntax) } }
        if takeIfThere(UInt8(ascii: ".")) { guard takeDigits() else { throw error(.syntax) } }
        if takeIfThere(UInt8(ascii: "e")) || takeIfThere(UInt8(ascii: "E")) {
            if !takeIfThere(UInt8(ascii: "+")) { _ = takeIfThere(UInt8(ascii: "-")) }
            guard takeDigits() else { throw error(.syntax) }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func takeDigits() -> Bool {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        return index > start
    }

    private mutating func word(_ word: StaticString) throws(JSONError) {
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[index...].starts(with: expected) else { throw error(.syntax) }
        index += expected.count
    }

    /// Goes past `byte` if it is the next; a text that ends here is cut off.
    private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
        guard try current() == byte else { return false }
        index += 1
        return true
    }

    private mutating func takeIfThere(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private func current() throws(JSONError) -> UInt8 {
        guard index < bytes.count else { throw error(.cutOff) }
        return bytes[index]
    }

    /// The four of section 2, and no other.
    private mutating func skipWhiteSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    private func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, path: path) }
}
