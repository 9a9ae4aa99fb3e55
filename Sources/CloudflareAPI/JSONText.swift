/// Bytes as the inside of a JSON string (RFC 8259 section 7): the quotation mark, the backslash and what is below a space
/// are escaped, all else stands as it is.
///
/// Megabytes go through here for each message, so the bytes are looked at 16 at a time: `CloudflareAPITests`
/// measures it.
enum JSONText {
    /// Whether `bytes` are well-formed UTF-8 (RFC 3629 section 4): no overlong forms, no surrogates, nothing past U+10FFFF.
    static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        let raw = UnsafeRawPointer(start)
        let count = bytes.count
        // Each byte is judged with the three before it; the first ones have zeros before them.
        guard isUTF8InFrame(raw, count: min(count, 16), following: 0) else { return false }
        guard count >= 16 else { return true }
        var offset = 16
        while offset + 16 <= count {
            let here = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            let before3 = raw.loadUnaligned(fromByteOffset: offset - 3, as: SIMD16<UInt8>.self)
            if hasHighBit(here | before3) {
                let before1 = raw.loadUnaligned(fromByteOffset: offset - 1, as: SIMD16<UInt8>.self)
                let before2 = raw.loadUnaligned(fromByteOffset: offset - 2, as: SIMD16<UInt8>.self)
                guard isUTF8(here, before1, before2, before3) else { return false }
            }
            offset += 16
        }
        return isUTF8InFrame(raw + offset, count: count - offset, following: 3)
    }

    /// How many bytes `bytes` become.
    static func escapedCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(start)
        let count = bytes.count
        var total = count
        var offset = 0
        while offset + 16 <= count {
            // A byte grows by 5 at most, so a lane's sum holds 51 rounds.
            let stop = min(count - 15, offset + 16 * 51)
            var sums = SIMD16<UInt8>()
            while offset < stop {
                let here = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
                let quoted = (here .== each(0x22)) .| (here .== each(0x5C))
                // \b \t \n \f \r have short forms; 0x0B between them has none.
                let short = ((here &- each(0x08)) .<= each(0x05)) .& (here .!= each(0x0B))
                let control = here .< each(0x20)
                sums = sums &+ (lanes(control) & each(5)) &- (lanes(short) & each(4)) &+ (lanes(quoted) & each(1))
                offset += 16
            }
            for lane in 0..<16 { total += Int(sums[lane]) }
        }
        while offset < count {
            if let escape = Escape(bytes[offset]) { total += escape.count - 1 }
            offset += 1
        }
        return total
    }

    /// How many of the 16 bytes, from the first one, stand as they are.
    static func cleanCount(_ bytes: SIMD16<UInt8>) -> Int {
        let escaped = (bytes .< each(0x20)) .| (bytes .== each(0x22)) .| (bytes .== each(0x5C))
        let halves = unsafeBitCast(escaped, to: SIMD2<UInt64>.self)
        if halves.x != 0 { return halves.x.littleEndian.trailingZeroBitCount >> 3 }
        if halves.y != 0 { return 8 + halves.y.littleEndian.trailingZeroBitCount >> 3 }
        return 16
    }

    /// What stands for a byte that cannot stand for itself: up to 6 bytes, the first in the lowest place.
    struct Escape {
        var bytes: UInt64
        var count: Int

        /// Nil for a byte that stands for itself.
        init?(_ byte: UInt8) {
            switch byte {
            case 0x22, 0x5C: self = Escape(short: byte)
            case 0x08: self = Escape(short: UInt8(ascii: "b"))
            case 0x09: self = Escape(short: UInt8(ascii: "t"))
            case 0x0A: self = Escape(short: UInt8(ascii: "n"))
            case 0x0C: self = Escape(short: UInt8(ascii: "f"))
            case 0x0D: self = Escape(short: UInt8(ascii: "r"))
            case 0..<0x20:
                // \u0000 in reading order, then the two digits.
                let low = byte & 0x0F
                let digit = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") + low - 10
                let digits = UInt64(UInt8(ascii: "0") + byte >> 4) | UInt64(digit) << 8
                self = Escape(bytes: 0x3030_755C | digits << 32, count: 6)
            default: return nil
            }
        }

        private init(short: UInt8) {
            self.init(bytes: UInt64(UInt8(ascii: "\\")) | UInt64(short) << 8, count: 2)
        }

        private init(bytes: UInt64, count: Int) {
            self.bytes = bytes
            self.count = count
        }
    }

    /// Judges each byte by the three before it; ill-formed in any place makes the whole ill-formed.
    @inline(__always)
    private static func isUTF8(
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

    /// 0xFF where the mask is set, 0 elsewhere.
    @inline(__always)
    private static func lanes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
        unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    @inline(__always)
    private static func hasHighBit(_ bytes: SIMD16<UInt8>) -> Bool {
        let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return (halves.x | halves.y) & 0x8080_8080_8080_8080 != 0
    }

    /// The same for up to 16 bytes with `following` bytes before them in memory and zeros before those and behind: with
    /// less than 16, a sequence that is cut off by the end is seen by the zero behind it.
    private static func isUTF8InFrame(_ bytes: UnsafeRawPointer, count: Int, following: Int) -> Bool {
        var frame = SIMD32<UInt8>()
        return withUnsafeMutableBytes(of: &frame) { frame in
            let at = frame.baseAddress! + 3
            (at - following).copyMemory(from: bytes - following, byteCount: following + count)
            return isUTF8(
                at.loadUnaligned(as: SIMD16<UInt8>.self), (at - 1).loadUnaligned(as: SIMD16<UInt8>.self),
                (at - 2).loadUnaligned(as: SIMD16<UInt8>.self), (at - 3).loadUnaligned(as: SIMD16<UInt8>.self))
        }
    }
}
