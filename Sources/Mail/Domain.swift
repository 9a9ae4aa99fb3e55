/// A domain name as mail uses it: two or more labels of letters, digits and hyphens (RFC 1123 section 2.1, RFC 5321
/// section 2.3.5), kept in lower case and with international labels as A-labels, so that two names for one domain are
/// equal byte for byte.
///
/// Not accepted: address literals, a trailing dot, an underscore, a numeric top-level label (it would be an IPv4 address
/// in disguise), more than 253 octets, labels over 63 octets.
public struct Domain: Sendable, Hashable, CustomStringConvertible {
    /// The name in ASCII lower case.
    public let description: String

    /// Parses a name of ASCII letters, digits, hyphens and dots; nil for anything else.
    public init?(ascii bytes: some Collection<UInt8>) {
        guard bytes.count <= 253 else { return nil }
        var name: [UInt8] = []
        name.reserveCapacity(bytes.count)
        var labelStart = 0
        var labels = 1
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                name.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                name.append(byte | 0x20)
            case UInt8(ascii: "-"):
                guard name.count > labelStart else { return nil }
                name.append(byte)
            case UInt8(ascii: "."):
                guard Domain.isLabel(name[labelStart...]) else { return nil }
                name.append(byte)
                labelStart = name.count
                labels += 1
            default:
                return nil
            }
        }
        let top = name[labelStart...]
        guard labels >= 2, Domain.isLabel(top), !top.allSatisfy({ $0 < UInt8(ascii: "a") && $0 != UInt8(ascii: "-") })
        else { return nil }
        description = String(decoding: name, as: UTF8.self)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(label.count) && label.last != UInt8(ascii: "-")
    }
}
