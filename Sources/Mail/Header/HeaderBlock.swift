/// The header section of a message, taken apart without interpreting the fields' bodies.
///
/// Strict about everything that two readers could see differently: a message that another program may take for one
/// with other fields has no header block here, but a ``HeaderError``.
public struct HeaderBlock: Sendable, Hashable {
    /// The most fields a header section may have.
    public static let maximumFields = 1000
    /// The longest header section, in octets, the empty line not counted.
    public static let maximumLength = 256 * 1024

    /// The fields, in order.
    public let fields: [HeaderField]
    /// Where the body begins: behind the empty line, or at the message's end when it has none.
    public let bodyStart: Int

    /// Reads the header section at the beginning of `message`, whose lines end in CRLF.
    ///
    /// A message that begins with an empty line has no fields; one without an empty line is all header (RFC 5322
    /// section 2.1: the body is optional). The last line may lack its CRLF.
    public init(parsing message: [UInt8]) throws(HeaderError) {
        try self.init(parsing: message, in: message.startIndex..<message.endIndex)
    }

    /// Reads the header section at the beginning of `range`, which may be a body part's (RFC 2046 section 5.1) or an
    /// enclosed message's. All places given out count from the beginning of `message`.
    init(parsing message: [UInt8], in range: Range<Int>) throws(HeaderError) {
        var fields: [HeaderField] = []
        var position = range.lowerBound
        let limit = range.lowerBound + HeaderBlock.maximumLength
        while position < range.upperBound {
            let line = try HeaderBlock.line(of: message, from: position, to: range.upperBound, limit: limit)
            if line.content.isEmpty {
                self.fields = fields
                bodyStart = line.next
                return
            }
            if isWhiteSpace(message[position]) {
                guard let last = fields.indices.last else { throw .leadingWhiteSpace }
                fields[last].range = fields[last].range.lowerBound..<line.next
                fields[last].body = fields[last].body.lowerBound..<line.content.upperBound
            } else {
                let followedByFolding = line.next < range.upperBound && isWhiteSpace(message[line.next])
                let colon = try HeaderBlock.colon(of: message, in: line.content, followedByFolding: followedByFolding)
                guard fields.count < HeaderBlock.maximumFields else { throw .tooManyFields }
                fields.append(
                    HeaderField(
                        name: [UInt8](message[position..<colon]), range: position..<line.next,
                        body: (colon + 1)..<line.content.upperBound))
            }
            position = line.next
        }
        self.fields = fields
        bodyStart = range.upperBound
    }

    /// The fields of this name, in order.
    public func fields(named lowercaseName: String) -> [HeaderField] {
        fields.filter { $0.isNamed(lowercaseName) }
    }

    /// The line at `start`, without and with its CRLF.
    private static func line(
        of message: [UInt8], from start: Int, to end: Int, limit: Int
    ) throws(HeaderError) -> (content: Range<Int>, next: Int) {
        var index = start
        while index < end {
            switch message[index] {
            case UInt8(ascii: "\r"):
                guard index + 1 < end, message[index + 1] == UInt8(ascii: "\n") else { throw .bareCarriageReturn }
                // The empty line behind a section of exactly the longest length still belongs there.
                guard index == start || index + 2 <= limit else { throw .tooLarge }
                return (start..<index, index + 2)
            case UInt8(ascii: "\n"):
                throw .bareLineFeed
            case 0:
                throw .nul
            default:
                index += 1
                guard index <= limit else { throw .tooLarge }
            }
        }
        return (start..<end, end)
    }

    /// The place of the colon in a field's first line, whose name is checked on the way.
    private static func colon(
        of message: [UInt8], in line: Range<Int>, followedByFolding: Bool
    ) throws(HeaderError) -> Int {
        var sawWhiteSpace = false
        for index in line {
            switch message[index] {
            case UInt8(ascii: ":"):
                guard index > line.lowerBound else { throw .emptyName }
                // RFC 5322 section 4.5.8 lets old messages do so; half of the readers take it for another field.
                guard !sawWhiteSpace else { throw .whiteSpaceBeforeColon }
                return index
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                sawWhiteSpace = true
            case 0x80...:
                throw .nonASCIIInName
            case ..<0x20, 0x7F:
                throw .controlInName
            default:
                guard !sawWhiteSpace else { throw errorInName(message[index..<line.upperBound], followedByFolding) }
            }
        }
        throw followedByFolding ? .foldedName : .noColon
    }

    /// What is wrong with a line that has white space in what would be its name.
    private static func errorInName(_ rest: ArraySlice<UInt8>, _ followedByFolding: Bool) -> HeaderError {
        if rest.contains(UInt8(ascii: ":")) { return .whiteSpaceInName }
        return followedByFolding ? .foldedName : .noColon
    }
}
