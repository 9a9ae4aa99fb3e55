/// How long a line of a message may be (RFC 5322 section 2.1.1, RFC 5321 section 4.5.3.1.6).
enum LineLength {
    /// In octets, without the line end. A receiver may refuse what is longer, or break it anywhere.
    static let maximum = 998

    /// Whether any line of `bytes` in `range` is longer. Of each stretch of that many octets only the last line is
    /// looked at, so that this takes next to no time.
    static func isExceeded(by bytes: [UInt8], in range: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { isExceeded(by: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    static func isExceeded(by bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBytes(isExceeded) }

    private static func isExceeded(by bytes: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while bytes.count - start > maximum {
            // A line and its CRLF.
            var end = min(start + maximum + 2, bytes.count)
            while end > start, bytes[end - 1] != UInt8(ascii: "\n") { end -= 1 }
            guard end > start else {
                // The last line may lack its line end.
                let isCut = start + maximum + 1 == bytes.count && bytes[start + maximum] == UInt8(ascii: "\r")
                return !isCut
            }
            start = end
        }
        return false
    }
}
