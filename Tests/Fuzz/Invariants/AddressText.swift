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
        // `root@localhost` is a sender's address, which nobody may use.
        let sender = try? EmailAddress(parsing: text, allowingUTF8: allowingUTF8)
        try require(sender?.domain.isQualified != true, "who may send may be sent to")
    }
    if let domain = Domain(parsing: text) { try check(domain) }
    if let domain = Domain(ascii: text) {
        try check(domain)
        try require(domain.description.utf8.elementsEqual(text.lowercase), "an ASCII domain only loses its capitals")
    }
    if let mailbox = try? Mailbox(parsing: text, allowingUTF8: allowingUTF8) {
        try check(mailbox.address, allowingUTF8: allowingUTF8)
        try require(
            mailbox.name?.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } != false, "a name holds no control character")
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
