/// Johab (KS X 1001 annex 3): syllables from three numbers of five bits, and the symbols and hanja of KS X 1001.
enum Johab {
    /// The character of two octets; nil where there is none.
    static func scalar(_ lead: Int, _ trail: Int) -> UInt32? {
        (0x84...0xD3).contains(lead) ? syllable(lead << 8 | trail) : symbol(lead, trail)
    }

    private static func syllable(_ code: Int) -> UInt32? {
        let initial = code >> 10 & 31
        let vowel = code >> 5 & 31
        let final = code & 31
        // 1 and 2 stand for a letter that is not there; 18 was left out among the finals.
        let vowels: [Int] = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29]
        let finalIndex: Int? = (1...17).contains(final) ? final - 1 : (19...29).contains(final) ? final - 2 : nil
        let vowelIndex = vowels.firstIndex(of: vowel)
        let initialIndex: Int? = (2...20).contains(initial) ? initial - 2 : nil
        guard let finalIndex else { return nil }
        switch (initialIndex, vowelIndex) {
        case (let initial?, let vowel?):
            return UInt32(0xAC00 + (initial * 21 + vowel) * 28 + finalIndex)
        // One letter alone: compatibility jamo.
        case (let initial?, nil) where vowel == 2 && finalIndex == 0:
            return initials[initial]
        case (nil, let vowel?) where initial == 1 && finalIndex == 0:
            return 0x314F + UInt32(vowel)
        case (nil, nil) where initial == 1 && vowel == 2 && finalIndex > 0:
            return finals[finalIndex - 1]
        default:
            return nil
        }
    }

    private static let initials: [UInt32] = [
        0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145, 0x3146, 0x3147, 0x3148, 0x3149,
        0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
    ]
    private static let finals: [UInt32] = [
        0x3131, 0x3132, 0x3133, 0x3134, 0x3135, 0x3136, 0x3137, 0x3139, 0x313A, 0x313B, 0x313C, 0x313D, 0x313E, 0x313F,
        0x3140, 0x3141, 0x3142, 0x3144, 0x3145, 0x3146, 0x3147, 0x3148, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
    ]

    private static func symbol(_ lead: Int, _ trail: Int) -> UInt32? {
        guard (0x31...0x7E).contains(trail) || (0x91...0xFE).contains(trail) else { return nil }
        // The letters of row 4 are written as syllables; from there on two rows share a lead octet.
        let cell = trail - (trail < 0x91 ? 0x31 : 0x43)
        let row: Int
        switch lead {
        case 0xD9...0xDE: row = (lead - 0xD9) * 2
        case 0xE0...0xF9: row = (lead - 0xE0) * 2 + 0x4A - 0x21
        default: return nil
        }
        let isSecond = cell >= 94
        // Letters have their own code.
        if lead == 0xDA, (0xA1...0xD3).contains(trail) { return nil }
        return CharsetTable.uhc(0xA1 + row + (isSecond ? 1 : 0), 0xA1 + (isSecond ? cell - 94 : cell))
    }
}
