extension String {
    /// This text with `replacement` wherever one of `parts` stands; empty parts stand nowhere. Where parts overlap one
    /// replacement covers all of them, so that no piece of any is left.
    ///
    /// Octets are compared, not characters: a part is found whatever comes before or after it.
    public func replacing(_ parts: [String], with replacement: String, ignoringASCIICase: Bool = false) -> String {
        let bytes = Array(utf8)
        let compared = ignoringASCIICase ? bytes.map(\.asciiLowercased) : bytes
        var found: [Range<Int>] = []
        for part in parts where !part.isEmpty {
            let part = ignoringASCIICase ? part.utf8.map(\.asciiLowercased) : Array(part.utf8)
            var index = 0
            while index + part.count <= compared.count {
                if compared[index] == part[0], compared[index..<(index + part.count)].elementsEqual(part) {
                    found.append(index..<(index + part.count))
                }
                index += 1
            }
        }
        guard !found.isEmpty else { return self }
        found.sort { $0.lowerBound < $1.lowerBound }
        var result: [UInt8] = []
        var end = 0
        for range in found {
            if range.lowerBound >= end {
                result += bytes[end..<range.lowerBound]
                result += replacement.utf8
            }
            end = max(end, range.upperBound)
        }
        result += bytes[end...]
        return String(decoding: result, as: UTF8.self)
    }
}
