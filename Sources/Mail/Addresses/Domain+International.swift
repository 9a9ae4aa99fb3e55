internal import CShims

// Domain names beyond ASCII (RFC 5891).
extension Domain {
    /// `name` with its U-labels as A-labels, without any mapping; nil if a label is invalid, or no library knows.
    /// `name` is UTF-8 without NUL.
    static func asciiName(of name: [UInt8]) -> [UInt8]? {
        // No domain has more than 253 octets.
        let ascii = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
            let name = name.map { CChar(bitPattern: $0) } + [0]
            guard let start = buffer.baseAddress, csg_idn2_lookup(name, start, buffer.count) else { return }
            count = buffer.prefix { $0 != 0 }.count
        }
        return ascii.isEmpty ? nil : ascii.map { UInt8(bitPattern: $0) }
    }
}
