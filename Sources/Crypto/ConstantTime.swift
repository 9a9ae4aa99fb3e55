/// Comparison of secrets that takes the same time wherever they differ, and whatever their lengths.
public enum ConstantTime {
    /// The longest value that is compared, in octets; a longer one equals nothing.
    public static let maximumLength = 1024

    /// Whether the octets are the same: 1 or 0, as a number, so that callers can combine answers without branching.
    public static func equal(_ left: [UInt8], _ right: [UInt8]) -> UInt8 {
        // Lengths are compared like contents, and the loop always runs over the longest value there may be: neither the
        // place of the first difference nor the length of the secret can be read from the time it takes.
        var difference = UInt64(truncatingIfNeeded: left.count ^ right.count)
        if left.count > maximumLength || right.count > maximumLength { difference |= 1 }
        // On the stack: what the heap has to do depends on what was there before.
        withPadded(left) { left in
            withPadded(right) { right in
                for index in 0..<maximumLength { difference |= UInt64(left[index] ^ right[index]) }
            }
        }
        return UInt8(truncatingIfNeeded: (~difference & (difference &- 1)) >> 63)
    }

    private static func withPadded(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
        withUnsafeTemporaryAllocation(byteCount: maximumLength, alignment: 16) { padded in
            padded.initializeMemory(as: UInt8.self, repeating: 0)
            let count = min(bytes.count, maximumLength)
            bytes.withUnsafeBytes { padded.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            body(UnsafeRawBufferPointer(padded))
        }
    }
}
