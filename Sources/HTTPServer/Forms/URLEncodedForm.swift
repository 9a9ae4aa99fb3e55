import Text

/// A body of `application/x-www-form-urlencoded` (URL standard section 5.1), in UTF-8.
public struct URLEncodedForm: Sendable {
    /// The fields, in order.
    public let fields: [(name: String, value: String)]

    /// Reads `bytes`; nil when a percent sign is followed by no two digits, or something is not UTF-8.
    public init?(parsing bytes: [UInt8]) {
        var fields: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = URLEncodedForm.decoded(pair[..<equals]),
                let value = URLEncodedForm.decoded(pair[equals...].dropFirst())
            else { return nil }
            fields.append((name, value))
        }
        self.fields = fields
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let octets = PercentEncoding.decoded(bytes, plusIsSpace: true) else { return nil }
        return String(validating: octets, as: UTF8.self)
    }
}
