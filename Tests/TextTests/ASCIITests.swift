import Testing
import Text

@Suite struct ASCIITests {
    private func octets(_ isIn: (UInt8) -> Bool) -> String {
        String(decoding: (UInt8.min...UInt8.max).filter(isIn), as: UTF8.self)
    }

    @Test func `the classes have the characters of ASCII and no others`() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        #expect(octets(\.isASCIIDigit) == "0123456789")
        #expect(octets(\.isASCIILetter) == letters)
        #expect(octets(\.isASCIIAlphanumeric) == "0123456789" + letters)
        #expect(octets(\.isASCIISpace) == "\t\n\r ")
        #expect(octets(\.isASCIIControl).utf8.count == 33)
    }

    @Test func `only letters have a lower case`() {
        for octet in UInt8.min...UInt8.max {
            let isCapital = (0x41...0x5A).contains(octet)
            #expect(octet.asciiLowercased == (isCapital ? octet + 32 : octet))
        }
    }
}
