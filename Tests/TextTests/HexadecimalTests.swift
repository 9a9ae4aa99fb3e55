import Testing
import Text

@Suite struct HexadecimalTests {
    @Test func `octets are two digits each`() {
        #expect(Hexadecimal.string([0x00, 0x0F, 0xA5, 0xFF]) == "000fa5ff")
        #expect(Hexadecimal.string(0x0123_4567_89AB_CDEF as UInt64) == "0123456789abcdef")
        #expect(Hexadecimal.string(1 as UInt64) == "0000000000000001")
    }

    @Test func `only the digits of either case have a value`() {
        let digits = (UInt8.min...UInt8.max).filter { Hexadecimal.value(of: $0) != nil }
        #expect(digits == Array("0123456789ABCDEFabcdef".utf8))
        for digit in digits {
            #expect(Hexadecimal.value(of: digit) == UInt8(String(UnicodeScalar(digit)), radix: 16))
        }
    }
}
