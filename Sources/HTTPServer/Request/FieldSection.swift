/// Header or trailer fields on their way in, with what they may cost (RFC 9112 section 5).
struct FieldSection: Sendable {
    private(set) var fields: HeaderFields
    /// Octets of the field lines so far, their CRLF included.
    private(set) var octets: Int

    init(_ fields: HeaderFields = HeaderFields(), octets: Int = 0) {
        self.fields = fields
        self.octets = octets
    }

    /// Takes lines up to and including the empty one that ends the section; false when that has not arrived.
    mutating func takeLines(_ input: inout LineBuffer, _ limits: RequestParser.Limits) throws(RequestRefusal) -> Bool {
        while let line = try input.takeLine(upTo: max(0, limits.header - octets - 2), else: .headerTooLarge) {
            if line.isEmpty { return true }
            guard fields.all.count < limits.fields else { throw .tooManyFields }
            let field = try FieldSection.field(line)
            fields.append(field.name, field.value)
            octets += line.count + 2
        }
        return false
    }

    /// `field-name ":" OWS field-value OWS`: no space before the colon, no folding (RFC 9112 sections 5.1 and 5.2).
    private static func field(_ line: ArraySlice<UInt8>) throws(RequestRefusal) -> HeaderFields.Field {
        if let first = line.first, Octets.isBlank(first) { throw .foldedField }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let name = FieldName(line[..<colon])
        else { throw .malformedField }
        guard let value = FieldValue(parsing: line[(colon + 1)...]) else { throw .invalidFieldValue }
        return HeaderFields.Field(name, value)
    }
}
