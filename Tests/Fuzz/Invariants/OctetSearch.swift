extension Collection<UInt8> {
    /// Whether `other` stands in it.
    func holds(_ other: some Collection<UInt8>) -> Bool { firstOffset(of: other) != nil }

    /// How far from the start `other` stands for the first time.
    func firstOffset(of other: some Collection<UInt8>) -> Int? {
        let octets = Array(self)
        let wanted = Array(other)
        guard octets.count >= wanted.count else { return nil }
        return (0...(octets.count - wanted.count)).first { octets[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }

    /// Its octets with ASCII capitals made small.
    var lowercase: [UInt8] { map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

    /// The octets between CRLFs; the last ones may be none.
    var lines: [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var last: UInt8 = 0
        for octet in self {
            if octet == 0x0A, last == 0x0D {
                lines[lines.count - 1].removeLast()
                lines.append([])
            } else {
                lines[lines.count - 1].append(octet)
            }
            last = octet
        }
        return lines
    }
}
