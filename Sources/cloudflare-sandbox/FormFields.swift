/// The fields of a query or of an `application/x-www-form-urlencoded` body.
struct FormFields: Sendable, Equatable {
    private let fields: [(name: String, value: String)]

    /// Reads `bytes`. What is not valid percent-encoding is taken as it stands, as the URL standard has it.
    init(_ bytes: some Collection<UInt8>) {
        fields = bytes.split(separator: UInt8(ascii: "&")).map { field in
            let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (FormFields.decoded(parts[0]), parts.count > 1 ? FormFields.decoded(parts[1]) : "")
        }
    }

    /// The value of the first field of this name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    static func == (lhs: FormFields, rhs: FormFields) -> Bool { lhs.fields.elementsEqual(rhs.fields, by: ==) }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let octet = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.first != UInt8(ascii: "+")
            {
                result.append(octet)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
