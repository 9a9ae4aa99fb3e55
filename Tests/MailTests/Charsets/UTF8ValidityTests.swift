import Testing

@testable import Mail

@Suite struct UTF8ValidityTests {
    private static let wellFormed: [[UInt8]] = [
        [], [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xEC, 0xBF, 0xBF], [0xED, 0x9F, 0xBF],
        [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
        [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    private static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0xC2], [0xE0, 0x9F, 0xBF],
        [0xE0, 0xA0],
        [0xE1], [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80], [0xF0, 0x90], [0xF0], [0xF1, 0x80, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC2, 0x80, 0x80],
    ]

    @Test func `every limit of UTF-8 is kept at every place`() {
        for before in 0..<100 {
            for after in [0, 1, 2, 3, 31, 32, 33, 64] {
                let head = [UInt8](repeating: 0x61, count: before)
                let tail = [UInt8](repeating: 0x62, count: after)
                for sequence in UTF8ValidityTests.wellFormed { #expect(isUTF8(head + sequence + tail)) }
                for sequence in UTF8ValidityTests.illFormed { #expect(!isUTF8(head + sequence + tail)) }
            }
        }
    }

    @Test func `random bytes are judged as the standard library judges them`() {
        let interesting: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
            0xF5, 0xFF,
        ]
        for _ in 0..<20_000 {
            // A well-formed text with one byte changed now and then: pure noise would hardly ever be well-formed.
            var bytes = (0..<Int.random(in: 0..<20)).flatMap { _ in UTF8ValidityTests.wellFormed.randomElement()! }
            if !bytes.isEmpty, Bool.random() {
                bytes[Int.random(in: 0..<bytes.count)] = interesting.randomElement()!
            }
            #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
    }
}
