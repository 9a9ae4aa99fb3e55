import Mail

/// Input: an octet of options, then a text to be read as an address, as a domain and as a mailbox.
@Sendable func checkAddress(_ input: [UInt8]) throws(Violation) {
    guard let options = input.first else { return }
    let allowingUTF8 = options & 1 != 0
    let text = input[1...]
    if let address = try? EmailAddress(parsing: text, allowingUTF8: allowingUTF8) {
        try check(address, allowingUTF8: allowingUTF8)
        try require(
            text.count < 0x40 || text.count <= 254, "an address is at most 254 octets long")
    }
    if let recipient = try? EmailAddress(parsing: text, allowingUTF8: allowingUTF8, as: .recipient) {
        try check(recipient, allowingUTF8: allowingUTF8, as: .recipient)
        if let sender = try? EmailAddress(parsing: text, allowingUTF8: allowingUTF8) {
            try require(
                sender == recipient && sender.description.utf8.elementsEqual(recipient.description.utf8),
                "a sender's address is the same address for a recipient")
        }
    } else {
        try require(
            (try? EmailAddress(parsing: text, allowingUTF8: allowingUTF8)) == nil, "who may send may be sent to")
    }
    if let domain = Domain(parsing: text) { try check(domain) }
    if let domain = Domain(ascii: text) {
        try check(domain)
        try require(domain.description.utf8.elementsEqual(text.lowercase), "an ASCII domain only loses its capitals")
    }
    if let mailbox = try? Mailbox(parsing: text, allowingUTF8: allowingUTF8) {
        try check(mailbox.address, allowingUTF8: allowingUTF8)
        try checkReaders(of: Array(text), agreeOn: mailbox.address)
    }
}

func check(
    _ address: EmailAddress, allowingUTF8: Bool, as role: EmailAddress.Role = .sender
) throws(Violation) {
    let text = address.description
    try require(text.utf8.count <= 254, "an address's canonical form is within 254 octets")
    try require(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "an address holds no control character")
    try require(allowingUTF8 || text.utf8.allSatisfy { $0 < 0x80 }, "an address is ASCII unless more is allowed")
    try require(address.isASCII == text.utf8.allSatisfy { $0 < 0x80 }, "an address knows whether it is ASCII")
    try check(address.domain, allowingUnderscores: role == .recipient)
    let again: EmailAddress
    do throws(EmailAddress.ParseError) {
        again = try EmailAddress(parsing: text.utf8, allowingUTF8: allowingUTF8, as: role)
    } catch {
        throw Violation(description: "an address's canonical form is an address: \(text): \(error)")
    }
    try require(again == address && again.hashValue == address.hashValue, "the canonical form is the same address")
    try require(again.description.utf8.elementsEqual(text.utf8), "the canonical form is final")
    try require(address.matches(again), "an address matches itself")
}

private func check(_ domain: Domain, allowingUnderscores: Bool = false) throws(Violation) {
    let name = domain.description.utf8
    try require(name.count <= 253, "a domain is within 253 octets")
    try require(
        name.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
                || allowingUnderscores && $0 == 0x5F
        },
        "a domain holds small letters, digits, hyphens and dots")
    let labels = name.split(separator: 0x2E, omittingEmptySubsequences: false)
    try require(
        labels.allSatisfy { (1...63).contains($0.count) && $0.first != 0x2D && $0.last != 0x2D },
        "a domain has labels of 1 to 63 octets without a hyphen at either end")
    try require(
        Domain(ascii: name, allowingUnderscores: allowingUnderscores) == domain
            && Domain(parsing: name, allowingUnderscores: allowingUnderscores) == domain,
        "a domain's name is that domain")
}

/// Readers of mail take a field apart in ways of their own, few of them RFC 5322's. Whatever one of these finds must be
/// the address that was checked.
func checkReaders(of text: [UInt8], agreeOn address: EmailAddress) throws(Violation) {
    func isSame(_ found: some Collection<UInt8>) -> Bool {
        (try? EmailAddress(parsing: Array(found), allowingUTF8: true)) == address
    }
    let unfolded = text.filter { $0 != 13 && $0 != 10 }
    let bare = withoutQuotedStrings(unfolded)
    for special in ",;:()[]\\".utf8 {
        try require(!bare.contains(special), "no special stands outside of quotes")
    }
    guard let open = bare.firstIndex(of: 0x3C) else {
        try require(isSame(bare.trimmed), "without brackets the whole text is the address")
        return
    }
    try require(bare.filter { $0 == 0x3C }.count == 1, "there is one opening bracket outside of quotes")
    try require(bare.filter { $0 == 0x3E }.count == 1, "there is one closing bracket outside of quotes")
    let inBrackets = bare[(open + 1)...].prefix { $0 != 0x3E }
    try require(isSame(inBrackets), "who heeds quotes finds the address in the brackets")
    // Programs without a name to show put the address in its place: there is nothing else to be found.
    let isNamedByItself = Array(bare[..<open]).trimmed.elementsEqual(inBrackets)
    try require(
        isNamedByItself || bare[..<open].firstIndex(of: 0x40) == nil, "no other @ stands outside of quotes and brackets"
    )
    // Who does not heed quotes and takes what is in the last brackets, or in the first that hold an address.
    let last = unfolded[(unfolded.lastIndex(of: 0x3C)! + 1)...].prefix { $0 != 0x3E }
    try require(isSame(last), "who takes the last brackets finds the address")
    for (index, octet) in unfolded.enumerated() where octet == 0x3C {
        let found = unfolded[(index + 1)...].prefix { $0 != 0x3E }
        if (try? EmailAddress(parsing: found, allowingUTF8: true)) != nil {
            try require(isSame(found), "who takes any brackets with an address finds the address")
        }
    }
    // Who does not heed quotes and takes the field for a list.
    for piece in unfolded.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B }) {
        let found = piece.drop { isNoiseAround($0) }.reversed().drop { isNoiseAround($0) }.reversed()
        if (try? EmailAddress(parsing: Array(found), allowingUTF8: true)) != nil {
            try require(
                piece.count == unfolded.count || isSame(found), "who divides the field at commas finds the address")
        }
    }
    // Who decodes encoded words first, as many do, and takes the field apart then.
    for isLenient in [false, true] {
        let decoded = withoutQuotedStrings(EncodedWordReader.decoded(unfolded, isLenient: isLenient))
        for (index, octet) in decoded.enumerated() where octet == 0x3C {
            let found = decoded[(index + 1)...].prefix { $0 != 0x3E }
            if (try? EmailAddress(parsing: found, allowingUTF8: true)) != nil {
                try require(isSame(found), "who decodes before reading finds the address")
            }
        }
    }
}

/// Blanks and quotes.
private func isNoiseAround(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 || octet == 0x22 }

private func withoutQuotedStrings(_ text: [UInt8]) -> [UInt8] {
    var bare: [UInt8] = []
    var isQuoted = false
    var rest = text[...]
    while let octet = rest.popFirst() {
        switch octet {
        case 0x22: isQuoted.toggle()
        case 0x5C where isQuoted: _ = rest.popFirst()
        default: if !isQuoted { bare.append(octet) }
        }
    }
    return bare
}

/// Encoded words of UTF-8 (RFC 2047): by the book, or leniently, as Python's `email` and others read them, who let one
/// hold question marks.
private enum EncodedWordReader {
    static func decoded(_ text: [UInt8], isLenient: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        while !rest.isEmpty {
            let parts = rest.split(separator: 0x3F, maxSplits: 3, omittingEmptySubsequences: false)
            if rest.starts(with: "=?".utf8), parts.count == 4, parts[2].count == 1,
                parts[1].lowercase.elementsEqual("utf-8".utf8), let length = parts[3].firstOffset(of: "?=".utf8),
                isLenient || !parts[3].prefix(length).contains(0x3F),
                let octets = octets(of: parts[3].prefix(length), encoding: parts[2].first! | 0x20)
            {
                result += octets
                rest = parts[3].dropFirst(length + 2)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    private static func octets(of text: ArraySlice<UInt8>, encoding: UInt8) -> [UInt8]? {
        switch encoding {
        case 0x62: return Base64.decode(text)
        case 0x71: return TransferDecoding.quotedPrintable(text.map { $0 == 0x5F ? 0x20 : $0 })
        default: return nil
        }
    }
}

extension [UInt8] {
    /// Without white space around it.
    var trimmed: ArraySlice<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return []
        }
        return self[first...last]
    }
}
