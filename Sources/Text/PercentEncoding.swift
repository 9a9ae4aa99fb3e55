/// Percent-encoding (RFC 3986, section 2.1): an octet as a percent sign and two hexadecimal digits.
public enum PercentEncoding {
    /// Letters, digits and `-._~`, which mean the same whether they are encoded or not (section 2.3).
    public static func isUnreserved(_ octet: UInt8) -> Bool {
        octet.isASCIIAlphanumeric || octet == UInt8(ascii: "-") || octet == UInt8(ascii: ".")
            || octet == UInt8(ascii: "_") || octet == UInt8(ascii: "~")
    }

    /// The octets of `text` in UTF-8, encoded but for those that `isKept` names, with upper-case digits.
    public static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool = isUnreserved) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(text.utf8.count * 3)
        for octet in text.utf8 {
            if isKept(octet) {
                octets.append(octet)
            } else {
                octets.append(UInt8(ascii: "%"))
                octets.append(Hexadecimal.uppercaseDigit(octet >> 4))
                octets.append(Hexadecimal.uppercaseDigit(octet & 15))
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// What `octets` stand for; nil when a percent sign is not followed by two digits, of either case. With
    /// `plusIsSpace` a plus sign is a space, as in forms (URL standard, section 5.1).
    public static func decoded(_ octets: ArraySlice<UInt8>, plusIsSpace: Bool = false) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(octets.count)
        var rest = octets
        while let octet = rest.popFirst() {
            switch octet {
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(Hexadecimal.value(of:)),
                    let low = rest.popFirst().flatMap(Hexadecimal.value(of:))
                else { return nil }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
            default: decoded.append(octet)
            }
        }
        return decoded
    }
}
