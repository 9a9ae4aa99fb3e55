/// A header section: its fields in order, looked up by name.
public struct HeaderFields: Sendable, Equatable {
    /// One field line.
    public struct Field: Sendable, Equatable {
        public let name: FieldName
        public let value: FieldValue

        public init(_ name: FieldName, _ value: FieldValue) {
            self.name = name
            self.value = value
        }
    }

    /// The result of looking up a field that may stand in a header section once.
    public enum Lookup: Sendable, Equatable {
        /// No field has the name.
        case absent
        /// One field has it.
        case single(FieldValue)
        /// Several fields have it. Which of them counts would be a guess, and two guesses that differ are an attack.
        case repeated
    }

    /// The fields in the order of the message.
    public private(set) var all: [Field]

    public init(_ fields: [Field] = []) { all = fields }

    /// Adds a field behind those that are there.
    public mutating func append(_ name: FieldName, _ value: FieldValue) { all.append(Field(name, value)) }

    /// The field of this name.
    public subscript(name: FieldName) -> Lookup {
        var found: FieldValue?
        for field in all where field.name == name {
            guard found == nil else { return .repeated }
            found = field.value
        }
        return found.map(Lookup.single) ?? .absent
    }

    /// Whether the comma-separated list of this name (RFC 9110 section 5.6.1), over all its fields, has the element
    /// `token`, in whichever case.
    public func list(_ name: FieldName, contains token: StaticString) -> Bool {
        all.contains { field in
            field.name == name
                && field.value.bytes.split(separator: UInt8(ascii: ",")).contains { element in
                    FieldValue(parsing: element)?.equalsIgnoringCase(token) ?? false
                }
        }
    }
}
