extension HeaderFields.Lookup {
    /// The token of an `Authorization` field (RFC 6750 section 2.1): `Bearer`, in either case, a space, the token; nil
    /// when it is anything else, or there is not exactly one field.
    public var bearerToken: ArraySlice<UInt8>? {
        guard case .single(let value) = self, value.bytes.count > 7, value.bytes[6] == UInt8(ascii: " "),
            FieldValue(parsing: value.bytes[..<6])?.equalsIgnoringCase("bearer") == true
        else { return nil }
        return value.bytes[7...]
    }
}
