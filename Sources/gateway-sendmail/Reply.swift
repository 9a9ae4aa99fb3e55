/// One reply of the gateway's (RFC 5321 section 4.2).
struct Reply: Equatable {
    let code: Int
    /// The lines without code and line end.
    let lines: [String]

    /// All of it in one line, for a person.
    var text: String { "\(code) \(lines.joined(separator: "; "))" }

    /// The second number of the enhanced code, 0 where there is none.
    var subject: Int { enhanced(1) }
    /// The third one.
    var detail: Int { enhanced(2) }

    /// Whether the transaction has as many recipients as it may.
    var isForTooManyRecipients: Bool { code == 452 && (subject, detail) == (5, 3) }

    private func enhanced(_ index: Int) -> Int {
        let word = (lines.first ?? "").prefix { $0 != " " }
        let numbers = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let number = numbers[index] else { return 0 }
        return number
    }
}
