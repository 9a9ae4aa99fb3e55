import Text

/// A JSON text (RFC 8259), read strictly, as it comes from somebody who may mean harm.
///
/// What two readers could understand in two ways is refused with the place where it stands: a repeated name, half a
/// surrogate pair, octets that are not UTF-8, a byte order mark, nesting without end. So what is checked is what is
/// meant, and a sender can be told which field is wrong.
public indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// A number as it is spelled: nothing here computes with one.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in their order; no two have the same name, octet for octet.
    case object([Member])

    /// A member of an object.
    public struct Member: Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// How much structure is taken: text is only bounded by the length of the whole, which is the caller's business.
    public struct Limits: Sendable {
        /// Arrays and objects inside one another.
        public var depth = 16
        /// Values of all kinds together. Each costs memory, however short it is.
        public var values = 10_000

        public init() {}
    }

    /// Reads `bytes`, all of them.
    public init(parsing bytes: [UInt8], limits: Limits = Limits()) throws(JSONError) {
        // Rethrowing through the closure loses the typed error, so it is carried out by hand.
        let result = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer, limits: limits)
            return Result { () throws(JSONError) in try parser.text() }
        }
        self = try result.get()
    }
}

/// Why a text is not JSON that is taken here.
public struct JSONError: Error, Sendable, Equatable {
    /// The reason for the error.
    public enum Reason: Sendable, Equatable, CaseIterable {
        case empty
        case byteOrderMark
        case syntax
        case cutOff
        case trailingText
        case notUTF8
        case loneSurrogate
        case controlCharacter
        case repeatedName
        case tooDeep
        case tooManyValues

        /// The reason in words that repeat nothing of the text.
        public var text: String {
            switch self {
            case .empty: "the JSON is empty"
            case .byteOrderMark: "the JSON starts with a byte order mark (U+FEFF); send it without one"
            case .syntax: "this is not JSON"
            case .cutOff: "the JSON ends too early"
            case .trailingText: "there is text after the JSON"
            case .notUTF8: "this is not UTF-8"
            case .loneSurrogate: "half a surrogate pair is not a character"
            case .controlCharacter: "a control character must be escaped in JSON"
            case .repeatedName: "the same name appears twice"
            case .tooDeep: "too deeply nested"
            case .tooManyValues: "too many values"
            }
        }
    }

    public let reason: Reason
    /// Where it stands: `to[3].address`, empty for the text as a whole. See ``JSONPath``.
    public let path: JSONPath

    public init(reason: Reason, path: JSONPath) {
        self.reason = reason
        self.path = path
    }
}

/// A place in a JSON text.
public struct JSONPath: Sendable, Equatable, CustomStringConvertible {
    /// One step down.
    public enum Step: Sendable, Equatable {
        case member(String)
        case element(Int)
    }

    /// From the outside in; none for the text as a whole.
    public var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    /// The place of a member.
    public func member(_ name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }
    /// The place of an array's element, counted from 0.
    public func element(_ index: Int) -> JSONPath { JSONPath(steps + [.element(index)]) }

    /// `to[3].address`. A name that is not a plain word is a question mark: paths are shown, and names are the
    /// client's.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .member(let name):
                if !text.isEmpty { text += "." }
                text += JSONPath.isPlain(name) ? name : "?"
            case .element(let index):
                text += "[\(index)]"
            }
        }
        return text
    }

    private static func isPlain(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_".utf8.contains($0) }
    }
}
