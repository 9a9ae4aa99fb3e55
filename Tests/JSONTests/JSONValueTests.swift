import JSON
import Testing

@Suite struct JSONValueTests {
    private func fault(_ bytes: [UInt8], _ limits: JSONValue.Limits = .init()) -> JSONError? {
        do throws(JSONError) {
            _ = try JSONValue(parsing: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private func fault(_ text: String) -> JSONError? { fault(Array(text.utf8)) }

    /// Written again in one spelling.
    private func spelled(_ text: String) throws -> String {
        var writer = JSONWriter()
        writer.write(try JSONValue(parsing: Array(text.utf8)))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (" { } ", "{}"), ("[ ]", "[]"), ("\t\r\n null \n", "null"), ("[true , false]", "[true,false]"),
        (#"{"a" : [ 1 , {"b":null} ], "":""}"#, #"{"a":[1,{"b":null}],"":""}"#),
        (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
        (#""\u0041\u00e4\u20AC\ud83d\uDE00ä😀""#, #""Aä€😀ä😀""#), (#""\u0000""#, #""\u0000""#),
        ("[0,-0,1.5,-10.25e+3,1E9,2e-7]", #"[0,"-0","1.5","-10.25e+3","1E9","2e-7"]"#),
    ])
    func `what RFC 8259 allows is read, in every spelling`(text: String, expected: String) throws {
        #expect(try spelled(text) == expected)
    }

    @Test(arguments: [
        ("", JSONError.Reason.empty), ("  ", .empty), ("{", .cutOff), (#"{"a""#, .cutOff), (#"{"a":"#, .cutOff),
        (#"{"a":1"#, .cutOff), ("[1,", .cutOff), (#""ab"#, .cutOff), (#""\"#, .cutOff), (#""\u00"#, .cutOff),
        ("tru", .syntax), ("True", .syntax), ("nul1", .syntax), ("{a:1}", .syntax), ("{'a':1}", .syntax),
        (#"{"a":1,}"#, .syntax), ("[1,]", .syntax), ("[,1]", .syntax), ("[1 2]", .syntax), (#"{"a" 1}"#, .syntax),
        ("+1", .syntax), ("01", .trailingText), (".5", .syntax), ("1.", .syntax), ("1e", .syntax), ("-", .syntax),
        ("NaN", .syntax), ("0x10", .trailingText), (#""\x41""#, .syntax), (#""\u00g0""#, .syntax),
        ("{} {}", .trailingText), ("1 //", .trailingText), ("/* */ 1", .syntax), ("\u{FEFF}{}", .byteOrderMark),
        ("\"a\nb\"", .controlCharacter), ("\"\u{0}\"", .controlCharacter), ("{}\u{0}", .trailingText),
        (#""\ud83d""#, .loneSurrogate), (#""\ude00""#, .loneSurrogate), (#""\ud83dx""#, .loneSurrogate),
        (#""\ud83d\ud83d""#, .loneSurrogate), (#""\ud83d\n""#, .loneSurrogate), (#""\ude00\ud83d""#, .loneSurrogate),
    ])
    func `everything else is refused for its own reason`(text: String, reason: JSONError.Reason) {
        #expect(fault(text)?.reason == reason)
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
        [0x22, 0x5C, 0x6E, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
    ])
    func `a string that is not UTF-8 is refused`(bytes: [UInt8]) {
        #expect(fault(bytes)?.reason == .notUTF8)
    }

    @Test func `a repeated name is refused, however it is spelled`() {
        #expect(fault(#"{"to":1,"cc":2,"to":3}"#) == JSONError(reason: .repeatedName, path: JSONPath([.member("to")])))
        #expect(fault(#"{"to":1,"t\u006f":3}"#)?.reason == .repeatedName)
        // Two spellings of one character are two names to a reader of octets.
        #expect(fault("{\"\u{E9}\":1,\"e\u{301}\":2}") == nil)
    }

    @Test func `the place of a fault is told, and nothing unprintable with it`() {
        #expect(fault(#"{"to":["a",{"address":"\ud83d"}]}"#)?.path.description == "to[1].address")
        #expect(fault(#"{"a":1,"\u001b[31m":tru}"#)?.path.description == "?")
        #expect(fault("[[1],x]")?.path.description == "[1]")
        #expect(fault("nope")?.path.description == "")
    }

    @Test func `nesting and the number of values are bounded`() {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        #expect(fault(deep)?.reason == .tooDeep)
        #expect(fault(String(repeating: #"{"a":"#, count: 100_000))?.reason == .tooDeep)
        #expect(fault("[" + String(repeating: "0,", count: 20_000) + "0]")?.reason == .tooManyValues)
        var limits = JSONValue.Limits()
        limits.depth = 2
        #expect(fault(Array("[[]]".utf8), limits) == nil)
        #expect(fault(Array("[[[]]]".utf8), limits)?.reason == .tooDeep)
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let bool): self.value(bool)
        case .number(let text):
            // The writer writes whole numbers only; others are shown as texts.
            if let number = Int(text), "\(number)" == text { self.value(number) } else { self.value(text) }
        case .string(let text): self.value(text)
        case .array(let elements): array { for element in elements { $0.write(element) } }
        case .object(let members):
            object {
                for member in members {
                    $0.name(member.name)
                    $0.write(member.value)
                }
            }
        }
    }
}
