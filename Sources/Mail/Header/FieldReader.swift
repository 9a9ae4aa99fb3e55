/// Where a field stands in an entity's header. Unlike ``HeaderField`` it owns no memory: there may be a great many.
struct FieldPlace {
    var name: Range<Int>
    /// Everything, the line ends included.
    var range: Range<Int>
    /// The part after the colon, without the last line end.
    var body: Range<Int>

    func isNamed(_ lowercaseName: String, in message: [UInt8]) -> Bool {
        name.count == lowercaseName.utf8.count
            && zip(message[name], lowercaseName.utf8).allSatisfy { asciiLowercased($0) == $1 }
    }
}

/// Collects the fields of a header, line by line.
struct FieldReader {
    private(set) var fields: [FieldPlace] = []
    private var isFirst = true

    /// Takes one line, without its line end, if it belongs to a header; the next begins at `next`.
    ///
    /// Two things in front of the first field belong there although they are not fields: folding, and the line by which
    /// a mailbox file divides its messages.
    mutating func read(_ message: [UInt8], line: Range<Int>, next: Int) -> Bool {
        defer { isFirst = false }
        if isFirst, message[line].starts(with: "From ".utf8) { return true }
        if isWhiteSpace(message[line.lowerBound]) {
            guard let last = fields.indices.last else { return true }
            fields[last].range = fields[last].range.lowerBound..<next
            fields[last].body = fields[last].body.lowerBound..<line.upperBound
            return true
        }
        let nameEnd =
            message[line].firstIndex { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: ":") } ?? line.upperBound
        guard nameEnd > line.lowerBound, nameEnd < line.upperBound, message[nameEnd] == UInt8(ascii: ":") else {
            return false
        }
        fields.append(
            FieldPlace(
                name: line.lowerBound..<nameEnd, range: line.lowerBound..<next,
                body: (nameEnd + 1)..<line.upperBound))
        return true
    }
}
