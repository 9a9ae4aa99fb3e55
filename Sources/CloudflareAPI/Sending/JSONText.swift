/// Bytes as the inside of a JSON string (RFC 8259 section 7): the quotation mark, the backslash and what is below a
/// space are escaped, all else stands as it is.
///
/// Megabytes go through here for each message, so the bytes are looked at 16 at a time: `Tests/Bench/wire` measures it.
package enum JSONText {
    /// How many bytes `bytes` become.
    package static func escapedCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
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

    /// The escape for a byte that cannot stand for itself: up to 6 bytes, the first in the lowest place.
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

    // The operators that take a scalar are generic code that goes lane by lane, fifty times slower: both sides must be
    // vectors.

    @inline(__always)
    private static func each(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

    /// 0xFF where the mask is set, 0 elsewhere.
    @inline(__always)
    private static func lanes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
        unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }
}
