/// A name beside an address, as people read it, and how it is written so that nobody reads anything else.
///
/// Some readers take a field apart and then decode the encoded words; others decode first. Both see the same mailbox
/// when decoding changes nothing about the structure. So a character that has a meaning in a field (RFC 5322 section
/// 3.2.3 `specials`) stands in a quoted string, in which there is nothing to decode, and encoded words hold none. But
/// for two things, which are harmless to either: words in quotes of their own, as in `Jörg "JJ" Müller`, are a quoted
/// string to those who decode first; and a name with a word that has both kinds of characters, as `Müller, Jörg` does,
/// becomes encoded words that say quotes around all of it.
struct DisplayName: Sendable, Hashable {
    /// The longest, in octets of UTF-8. No person's or shop's is as long.
    static let maximumLength = 2048

    /// UTF-8 without controls, with single spaces, not empty.
    let text: [UInt8]

    /// A text that is not a name: it holds a control character or is too long.
    struct Unfit: Error, CustomStringConvertible {
        var description: String { "the text is not a name" }
    }

    /// The name that `text` is; nil when nothing is left of it. `isPartOfField` says that it is going to be written
    /// into a field here: where Cloudflare writes the field from name and address, quotes mislead only beside an at
    /// sign.
    static func cleaned(_ text: [UInt8], isPartOfField: Bool = true) throws(Unfit) -> DisplayName? {
        var scalars: [Unicode.Scalar] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20:
                if scalars.last != " ", !scalars.isEmpty { scalars.append(" ") }
            case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
                throw Unfit()
            // What turns the direction of writing has no place in a line that others share; letters have their own.
            case 0x202A...0x202E, 0x2066...0x2069:
                break
            default:
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        guard !scalars.isEmpty else { return nil }
        let clean = harmless(scalars, isPartOfField: isPartOfField)
        let octets = clean.flatMap { UTF8.encode($0).map(Array.init) ?? [] }
        guard octets.count <= maximumLength else { throw Unfit() }
        return DisplayName(text: octets)
    }

    /// The name of who had `address` and has another now: `root on web1`.
    init?(of address: EmailAddress) {
        guard case .success(let name?) = Result(catching: { try DisplayName.cleaned(DisplayName.text(of: address)) })
        else { return nil }
        self = name
    }

    /// The same as a text.
    static func text(of address: EmailAddress) -> [UInt8] {
        Array("\(address.localPart) on \(address.domain)".utf8)
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    /// Takes from a name what careless readers stumble over even in quotes: brackets around what may be an address,
    /// quotes and backslashes where no form is safe that has them, and the beginning of an encoded word for those who
    /// decode twice. What looks the same takes their place.
    private static func harmless(_ scalars: [Unicode.Scalar], isPartOfField: Bool) -> [Unicode.Scalar] {
        let replacesAngles =
            (scalars.contains("<") || scalars.contains(">")) && (scalars.contains("@") || scalars.contains("\""))
        var clean: [Unicode.Scalar] = []
        for scalar in scalars {
            switch scalar {
            case "<" where replacesAngles: clean.append("\u{2039}")
            case ">" where replacesAngles: clean.append("\u{203A}")
            case "?" where clean.last == "=": clean += [" ", "?"]
            default: clean.append(scalar)
            }
        }
        let replacesQuotes =
            isPartOfField
            ? NameForm(clean.flatMap { UTF8.encode($0).map(Array.init) ?? [] }) == nil : scalars.contains("@")
        guard replacesQuotes else { return clean }
        return clean.map { $0 == "\"" ? "\u{201D}" : $0 == "\\" ? "\u{29F5}" : $0 }
    }

    /// Whether a character means something in a field.
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "\\"),
            UInt8(ascii: ","), UInt8(ascii: "\""):
            true
        default:
            false
        }
    }

    /// Whether cleaning `raw` took nothing but white space from it.
    static func isUnchanged(_ raw: [UInt8], _ name: DisplayName?) -> Bool {
        raw.split(whereSeparator: isWhiteSpace).elementsEqual((name?.text ?? []).split(separator: UInt8(ascii: " ")))
    }

    /// Whether a word of a name has a meaning in a field unless it is quoted.
    static func needsQuotes(_ word: ArraySlice<UInt8>) -> Bool {
        word.first == UInt8(ascii: ".") || word.contains(where: isSpecial)
    }

    /// The words that the name is written as, none longer than a line: quoted strings and encoded words.
    var words: [[UInt8]] { NameForm(text)?.words ?? [] }
}
