/// Whether `bytes` are well-formed UTF-8 (RFC 3629 section 4): no overlong forms, no surrogates, nothing past U+10FFFF.
package func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes(UTF8Validity.isValid) }

/// Whether the octets of `bytes` in `range` are.
func isUTF8(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { UTF8Validity.isValid(UnsafeRawBufferPointer(rebasing: $0[range])) }
}

/// Whether `bytes` are.
func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBytes(UTF8Validity.isValid) }

/// Whether all of `bytes` are below 128.
func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

/// Megabytes go through here for each message, so the octets are looked at 16 at a time.
private enum UTF8Validity {
    /// Whether `bytes` are well-formed UTF-8 (RFC 3629 section 4): no overlong forms, no surrogates, nothing past
    /// U+10FFFF.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let raw = bytes.baseAddress else { return true }
        let count = bytes.count
        // Each byte is judged with the three before it; the first ones have zeros before them.
        guard isValidInFrame(raw, count: min(count, 16), following: 0) else { return false }
        guard count >= 16 else { return true }
        var offset = 16
        while offset + 16 <= count {
            let here = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            let before3 = raw.loadUnaligned(fromByteOffset: offset - 3, as: SIMD16<UInt8>.self)
            if hasHighBit(here | before3) {
                let before1 = raw.loadUnaligned(fromByteOffset: offset - 1, as: SIMD16<UInt8>.self)
                let before2 = raw.loadUnaligned(fromByteOffset: offset - 2, as: SIMD16<UInt8>.self)
                guard isValid(here, before1, before2, before3) else { return false }
            }
            offset += 16
        }
        return isValidInFrame(raw + offset, count: count - offset, following: 3)
    }

    /// Judges each byte by the three before it; ill-formed in any place makes the whole ill-formed.
    @inline(__always)
    private static func isValid(
        _ here: SIMD16<UInt8>, _ before1: SIMD16<UInt8>, _ before2: SIMD16<UInt8>, _ before3: SIMD16<UInt8>
    ) -> Bool {
        // A continuation byte stands exactly where a lead byte before it asks for one.
        let isContinuation = (here & each(0xC0)) .== each(0x80)
        let isAskedFor = (before1 .>= each(0xC0)) .| (before2 .>= each(0xE0)) .| (before3 .>= each(0xF0))
        var bad = isContinuation .^ isAskedFor
        // C0, C1: overlong. F5 and up: past U+10FFFF.
        bad = bad .| ((here & each(0xFE)) .== each(0xC0)) .| (here .>= each(0xF5))
        // The second byte's own limits (RFC 3629 section 4): overlong, surrogates, overlong, past U+10FFFF.
        bad = bad .| ((before1 .== each(0xE0)) .& (here .< each(0xA0)))
            .| ((before1 .== each(0xED)) .& (here .>= each(0xA0)))
        bad = bad .| ((before1 .== each(0xF0)) .& (here .< each(0x90)))
            .| ((before1 .== each(0xF4)) .& (here .>= each(0x90)))
        let halves = unsafeBitCast(bad, to: SIMD2<UInt64>.self)
        return (halves.x | halves.y) == 0
    }

    // The operators that take a scalar are generic code that goes lane by lane, fifty times slower: both sides must be
    // vectors.

    @inline(__always)
    private static func each(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

    @inline(__always)
    private static func hasHighBit(_ bytes: SIMD16<UInt8>) -> Bool {
        let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return (halves.x | halves.y) & 0x8080_8080_8080_8080 != 0
    }

    /// The same for up to 16 bytes with `following` bytes before them in memory and zeros before those and behind: with
    /// less than 16, a sequence that is cut off by the end is seen by the zero behind it.
    private static func isValidInFrame(_ bytes: UnsafeRawPointer, count: Int, following: Int) -> Bool {
        var frame = SIMD32<UInt8>()
        return withUnsafeMutableBytes(of: &frame) { frame in
            let at = frame.baseAddress! + 3
            (at - following).copyMemory(from: bytes - following, byteCount: following + count)
            return isValid(
                at.loadUnaligned(as: SIMD16<UInt8>.self), (at - 1).loadUnaligned(as: SIMD16<UInt8>.self),
                (at - 2).loadUnaligned(as: SIMD16<UInt8>.self), (at - 3).loadUnaligned(as: SIMD16<UInt8>.self))
        }
    }
}
