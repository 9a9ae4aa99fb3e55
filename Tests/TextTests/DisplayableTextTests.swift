import Testing
import Text

@Suite struct DisplayableTextTests {
    @Test(arguments: [
        "\u{0}", "\u{1B}", "\n", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{202A}",
        "\u{2066}", "\u{2069}",
    ])
    func `a line holds nothing that hides or turns what follows`(text: String) {
        #expect(!"before\(text)after".isOneDisplayableLine)
    }

    @Test(arguments: ["", "a\tb", "Jürgen", "שלום", "👩‍👧", "\u{200F}", "\u{FEFF}"])
    func `a line holds any script`(text: String) {
        #expect(text.isOneDisplayableLine)
    }

    @Test func `classes of ASCII are those of the standard`() {
        for byte in UInt8.min...UInt8.max {
            let isLetter = (65...90).contains(byte) || (97...122).contains(byte)
            let isDigit = (48...57).contains(byte)
            #expect(byte.isASCIILetter == isLetter)
            #expect(byte.isASCIIDigit == isDigit)
            #expect(byte.isASCIIAlphanumeric == (isLetter || isDigit))
            #expect(byte.isASCIIControl == (byte < 32 || byte == 127))
            #expect(byte.asciiLowercased == ((65...90).contains(byte) ? byte + 32 : byte))
            #expect(byte.asciiUppercased == ((97...122).contains(byte) ? byte - 32 : byte))
            #expect(
                (Hexadecimal.value(of: byte) != nil)
                    == (isDigit || (65...70).contains(byte) || (97...102).contains(byte)))
        }
        #expect(
            Hexadecimal.string([0x00, 0xAF, 0x9]) == "00af09"
                && Hexadecimal.string(UInt64(0xBEEF)) == "000000000000beef")
    }
}
