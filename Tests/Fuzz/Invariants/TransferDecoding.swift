/// What a reader makes of encoded text (RFC 2045 sections 6.7 and 6.8), written the plain way.
enum TransferDecoding {
    static func quotedPrintable(_ text: some Collection<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = Array(text)[...]
        while let octet = rest.popFirst() {
            guard octet == 0x3D else {
                octets.append(octet)
                continue
            }
            if rest.starts(with: [13, 10]) {
                rest = rest.dropFirst(2)
            } else if rest.count >= 2, rest.prefix(2).allSatisfy(isHexadecimal),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                octets.append(value)
                rest = rest.dropFirst(2)
            } else {
                octets.append(octet)
            }
        }
        return octets
    }

    /// What is not in the alphabet does not count; the first padding ends the text.
    static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var octets: [UInt8] = []
        var bits = 0
        var count = 0
        for octet in text {
            if octet == 0x3D { break }
            guard let value = alphabet.firstIndex(of: octet) else { continue }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                octets.append(UInt8(bits >> count))
                bits &= 1 << count - 1
            }
        }
        return octets
    }

    private static func isHexadecimal(_ octet: UInt8) -> Bool {
        (0x30...0x39).contains(octet) || (0x61...0x66).contains(octet | 0x20)
    }
}
