import Text

/// Writes a JSON text (RFC 8259) from values. Commas and escapes are the writer's; that names do not repeat and every
/// member has a value is its user's.
public struct JSONWriter: Sendable {
    /// The bytes written so far.
    public private(set) var bytes: [UInt8] = []
    /// Whether something stands before what is written next in the same array or object.
    private var needsComma = false

    /// An empty one, with room for `capacity` octets.
    public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// `{…}` with the members that `content` writes.
    public mutating func object(_ content: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
    }

    /// `[…]` with the values that `content` writes.
    public mutating func array(_ content: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "["), UInt8(ascii: "]"), content)
    }

    /// A member's name; its value must follow.
    public mutating func name(_ name: String) {
        separate()
        appendString(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A value.
    public mutating func value(_ text: String) {
        separate()
        appendString(text)
    }

    /// A value.
    public mutating func value(_ number: Int) { literal("\(number)") }

    /// A value.
    public mutating func value(_ bool: Bool) { literal(bool ? "true" : "false") }

    /// The value `null`.
    public mutating func null() { literal("null") }

    /// A member as it was read.
    public mutating func member(_ member: JSONValue.Member) {
        name(member.name)
        value(member.value)
    }

    /// A value as it was read.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let bool): self.value(bool)
        case .number(let text): literal(text)
        case .string(let text): self.value(text)
        case .array(let values): array { for value in values { $0.value(value) } }
        case .object(let members): object { for member in members { $0.member(member) } }
        }
    }

    private mutating func nested(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(opening)
        needsComma = false
        content(&self)
        bytes.append(closing)
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Section 7: the quotation mark, the backslash and control characters are escaped, and all else stands as it is,
    /// in whole runs.
    private mutating func appendString(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { buffer in
            var run = 0
            for index in buffer.indices {
                let byte = buffer[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
                else { continue }
                bytes += buffer[run..<index]
                run = index + 1
                appendEscaped(byte)
            }
            bytes += buffer[run...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            bytes += "u00".utf8
            bytes += Hexadecimal.string([byte]).utf8
        }
    }
}
