/// SHA-256 (FIPS 180-4) of a submission, taken piece by piece.
///
/// A hash that cannot be forged, because whoever could write a message with another's fingerprint could make the gateway
/// swallow that other one. Written here, not taken from a library, because loading OpenSSL costs a handler 1.5 ms.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    /// 64 hexadecimal digits.
    public let description: String

    /// The fingerprint of `parts`. Each part's length is hashed with it, so that moving a byte from one part to the next
    /// makes another fingerprint.
    public init(of parts: [[UInt8]]) {
        var hash = SHA256()
        for part in parts {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { hash.update($0) }
            part.withUnsafeBytes { hash.update($0) }
        }
        description = hash.finish()
    }

    /// The fingerprint of an SMTP submission.
    public init(login: String, sender: String, recipients: [String], message: [UInt8]) {
        self.init(of: [Array(login.utf8), Array(sender.utf8)] + recipients.map { Array($0.utf8) } + [message])
    }
}

/// SHA-256, one block at a time.
struct SHA256 {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )
    private var rest: [UInt8] = []
    private var length: UInt64 = 0

    init() {
        rest.reserveCapacity(128)
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += UInt64(bytes.count)
        var bytes = bytes
        if !rest.isEmpty {
            let count = min(64 - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<count])
            bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
            guard rest.count == 64 else { return }
            rest.withUnsafeBytes { compress($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = bytes.count & ~63
        compress(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
        rest.append(contentsOf: bytes[whole...])
    }

    mutating func finish() -> String {
        let bits = length * 8
        rest.append(0x80)
        while rest.count % 64 != 56 { rest.append(0) }
        withUnsafeBytes(of: bits.bigEndian) { rest.append(contentsOf: $0) }
        rest.withUnsafeBytes { compress($0) }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for word in [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7] {
            for shift in stride(from: 28, through: 0, by: -4) {
                text.append(digits[Int(word >> UInt32(shift)) & 15])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes in `blocks`, a whole number of blocks of 64 bytes.
    private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
        guard !blocks.isEmpty else { return }
        SHA256.constants.withUnsafeBufferPointer { constants in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
                var offset = 0
                while offset < blocks.count {
                    for index in 0..<16 {
                        schedule[index] = UInt32(
                            bigEndian: blocks.loadUnaligned(fromByteOffset: offset + index * 4, as: UInt32.self))
                    }
                    for index in 16..<64 {
                        let first = schedule[index - 15]
                        let second = schedule[index - 2]
                        let small0 = SHA256.rotate(first, 7) ^ SHA256.rotate(first, 18) ^ first >> 3
                        let small1 = SHA256.rotate(second, 17) ^ SHA256.rotate(second, 19) ^ second >> 10
                        schedule[index] = schedule[index - 16] &+ small0 &+ schedule[index - 7] &+ small1
                    }
                    var (a, b, c, d, e, f, g, h) = state
                    for index in 0..<64 {
                        let big1 = SHA256.rotate(e, 6) ^ SHA256.rotate(e, 11) ^ SHA256.rotate(e, 25)
                        let choice = (e & f) ^ (~e & g)
                        let t1 = h &+ big1 &+ choice &+ constants[index] &+ schedule[index]
                        let big0 = SHA256.rotate(a, 2) ^ SHA256.rotate(a, 13) ^ SHA256.rotate(a, 22)
                        let t2 = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
                        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
                    }
                    state = (
                        state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f,
                        state.6 &+ g, state.7 &+ h
                    )
                    offset += 64
                }
            }
        }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    // The fractional parts of the cube roots of the first 64 primes (FIPS 180-4 section 4.2.2).
    private static let constants: [UInt32] = [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ]
}
