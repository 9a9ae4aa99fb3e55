internal import CCharsets

/// Looks characters up in the tables; nil where there is none.
enum CharsetTable {
    private static func known(_ code: UInt16) -> UInt32? { code == 0xFFFD ? nil : UInt32(code) }

    /// An octet above 127 of the charset in this row.
    static func single(row: Int, octet: Int, isLatin1: Bool) -> UInt32? {
        // What calls itself ISO-8859-1 and has octets there was written in Windows-1252, and every reader knows it.
        if isLatin1, octet < 0xA0 { return known(windows1252[octet - 0x80]) }
        return known(csg_charset_single_start()[row * 128 + octet - 0x80])
    }

    private static let windows1252: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    static func shiftJIS(_ lead: Int, _ trail: Int, isMicrosoft: Bool) -> UInt32? {
        guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead),
            (0x40...0xFC).contains(trail), trail != 0x7F
        else { return nil }
        let row = lead - (lead < 0xA0 ? 0x81 : 0xC1)
        let cell = trail - (trail < 0x7F ? 0x40 : 0x41)
        guard let code = known(csg_charset_jis_start()[row * 188 + cell]) else { return nil }
        return isMicrosoft || lead >= 0xE0 ? code : standard(code)
    }

    /// Row and cell from 0 on.
    static func jis(row: Int, cell: Int) -> UInt32? {
        guard (0..<94).contains(row), (0..<94).contains(cell) else { return nil }
        let code = known(csg_charset_jis_start()[row / 2 * 188 + row % 2 * 94 + cell])
        return row < 62 ? code.map(standard) : code
    }

    /// The few symbols for which Windows has another character than JIS X 0208.
    private static func standard(_ code: UInt32) -> UInt32 {
        switch code {
        case 0xFF5E: 0x301C
        case 0x2225: 0x2016
        case 0xFF0D: 0x2212
        case 0xFFE0: 0xA2
        case 0xFFE1: 0xA3
        case 0xFFE2: 0xAC
        default: code
        }
    }

    static func jisSupplement(row: Int, cell: Int) -> UInt32? {
        guard (0..<94).contains(row), (0..<94).contains(cell) else { return nil }
        return known(csg_charset_jis_supplement_start()[row * 94 + cell])
    }

    static func gb(_ lead: Int, _ trail: Int) -> UInt32? {
        guard (0x81...0xFE).contains(lead), (0x40...0xFE).contains(trail), trail != 0x7F else { return nil }
        return known(csg_charset_gb_start()[(lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)])
    }

    /// A sequence of four octets, counted from 0x81308130.
    static func gb18030(_ linear: Int) -> UInt32? {
        if linear >= 189_000 {
            let code = UInt32(linear - 189_000) + 0x10000
            // The last two planes are private.
            return code < 0xF0000 ? code : nil
        }
        let runs = csg_charset_gb_runs_start()
        var low = 0
        var high = csg_charset_gb_run_count
        while low < high {
            let middle = (low + high) / 2
            if Int(runs[middle * 2]) <= linear { low = middle + 1 } else { high = middle }
        }
        guard low > 0, linear < 39_420, runs[low * 2 - 1] != 0 else { return nil }
        let code = UInt32(runs[low * 2 - 1]) + UInt32(linear - Int(runs[low * 2 - 2]))
        return (0xE000...0xF8FF).contains(code) || code < 0xA0 ? nil : code
    }

    static func big5(_ lead: Int, _ trail: Int) -> UInt32? {
        guard (0xA1...0xF9).contains(lead), (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else {
            return nil
        }
        return known(csg_charset_big5_start()[(lead - 0xA1) * 157 + trail - (trail < 0x7F ? 0x40 : 0x62)])
    }

    static func hongKong(_ lead: Int, _ trail: Int) -> UInt32? {
        let pairs = UnsafeBufferPointer(start: csg_charset_hkscs_start(), count: csg_charset_hkscs_count)
        let wanted = UInt16(lead << 8 | trail)
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low] == wanted ? csg_charset_hkscs_characters_start()[low] : nil
    }

    static func uhc(_ lead: Int, _ trail: Int) -> UInt32? {
        guard (0x81...0xFE).contains(lead) else { return nil }
        let cell: Int
        switch trail {
        case 0x41...0x5A: cell = trail - 0x41
        case 0x61...0x7A: cell = trail - 0x61 + 26
        case 0x81...0xFE: cell = trail - 0x81 + 52
        default: return nil
        }
        return known(csg_charset_uhc_start()[(lead - 0x81) * 178 + cell])
    }
}
