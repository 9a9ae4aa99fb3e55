/// A domain name as mail uses it: one or more labels of letters, digits and hyphens (RFC 1123 section 2.1, RFC 5321
/// section 2.3.5), kept in lower case and with international labels as A-labels, so that two names for one domain are
/// equal byte for byte.
///
/// Not accepted: address literals, a trailing dot, an underscore (but see the initialisers), a numeric top-level label
/// (it would be an IPv4 address in disguise), more than 253 octets, labels over 63 octets.
public struct Domain: Sendable, Hashable, CustomStringConvertible {
    /// The name in ASCII lower case.
    public let description: String

    /// Whether it has two or more labels, as every domain on the Internet that gets mail has. RFC 5321 section 2.3.5
    /// allows one: `root@localhost` is an address, and what programs of this host call themselves.
    public var isQualified: Bool { description.utf8.contains(UInt8(ascii: ".")) }

    /// Whether somebody outside of a host and its network could know it: not a single label, and under none of the
    /// names that are kept for local use (RFC 6761, RFC 6762, and `localdomain` by custom).
    public var isPublic: Bool {
        guard let dot = description.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let top = description.utf8[dot...].dropFirst()
        return !["localhost", "localdomain", "local", "internal", "invalid"].contains { top.elementsEqual($0.utf8) }
    }

    /// Parses a name of ASCII letters, digits, hyphens and dots; nil for anything else. With `allowingUnderscores` a
    /// label may hold those as well, in any place: DNS has such names (RFC 2181 section 11), and some of them get mail.
    public init?(ascii bytes: some Collection<UInt8>, allowingUnderscores: Bool = false) {
        guard bytes.count <= 253 else { return nil }
        var name: [UInt8] = []
        name.reserveCapacity(bytes.count)
        var labelStart = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                name.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                name.append(byte | 0x20)
            case UInt8(ascii: "_"):
                guard allowingUnderscores else { return nil }
                name.append(byte)
            case UInt8(ascii: "-"):
                guard name.count > labelStart else { return nil }
                name.append(byte)
            case UInt8(ascii: "."):
                guard Domain.isLabel(name[labelStart...]) else { return nil }
                name.append(byte)
                labelStart = name.count
            default:
                return nil
            }
        }
        let top = name[labelStart...]
        guard Domain.isLabel(top), !top.allSatisfy({ $0 < UInt8(ascii: "a") && $0 != UInt8(ascii: "-") }) else {
            return nil
        }
        description = String(decoding: name, as: UTF8.self)
    }

    /// Parses a name that may hold U-labels (RFC 5890 section 2.3.2.1), which become A-labels; nil if one is none.
    ///
    /// Nothing is mapped (no TR46, no RFC 5895): a capital, a full-width letter, the Kelvin sign or an ideographic full
    /// stop is not folded to what it looks like but refused, so that no other spelling makes a match. Capitals of ASCII
    /// are the exception, as everywhere. Nil also if libidn2 is not there: then international names cannot be used.
    @inlinable
    public init?(parsing bytes: some Collection<UInt8>, allowingUnderscores: Bool = false) {
        self.init(octets: [UInt8](bytes), allowingUnderscores: allowingUnderscores)
    }

    // Not generic, because generic code of another module is slow, and a sender's domain is parsed before the banner.
    @usableFromInline
    init?(octets bytes: [UInt8], allowingUnderscores: Bool) {
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            self.init(ascii: bytes, allowingUnderscores: allowingUnderscores)
            return
        }
        // 253 octets of A-labels are at most 63 characters a label beyond ASCII, four octets each; no name is longer.
        let hyphen = UInt8(ascii: "-")
        guard bytes.count <= 1024, !bytes.contains(0),
            // libidn2 leaves this rule of RFC 5891 section 4.2.3.1 to its caller.
            bytes.split(separator: UInt8(ascii: ".")).allSatisfy({ $0.first != hyphen && $0.suffix(1).first != hyphen }
            ),
            let name = Domain.asciiName(of: bytes.map(asciiLowercased))
        else { return nil }
        self.init(ascii: name, allowingUnderscores: allowingUnderscores)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(label.count) && label.last != UInt8(ascii: "-")
    }
}
