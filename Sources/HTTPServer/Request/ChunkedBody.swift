import Text

/// A body in chunks on its way in (RFC 9112 section 7.1). Extensions and trailer fields are checked and dropped.
struct ChunkedBody: Sendable {
    /// The result of one step.
    enum Found {
        /// Nothing, until more bytes arrive.
        case needsMore
        /// Octets of the body.
        case part(ArraySlice<UInt8>)
        /// The body has ended.
        case end
    }

    private enum Position {
        case sizeLine
        case data(remaining: Int)
        case carriageReturn
        case lineFeed
        case trailer(FieldSection)
    }

    /// Sizes of more digits are refused before they are computed.
    private static let sizeDigits = 16
    /// Octets of one chunk's extensions.
    private static let extensionLimit = 256
    /// Octets of all chunks' extensions: else they could carry without end what the body may not.
    private static let extensionTotal = 8 * 1024

    private var position = Position.sizeLine
    private var announced = 0
    private var extensions = 0

    mutating func step(_ input: inout LineBuffer, _ limits: RequestParser.Limits) throws(RequestRefusal) -> Found {
        while true {
            switch position {
            case .sizeLine:
                let limit = ChunkedBody.sizeDigits + ChunkedBody.extensionLimit
                guard let line = try input.takeLine(upTo: limit, else: .chunkExtensionTooLong)
                else { return .needsMore }
                let size = try size(line)
                // Known to be too much as soon as the size is, whether or not its octets ever come.
                guard size <= UInt64(limits.body - announced) else { throw .contentTooLarge }
                announced += Int(size)
                position = size == 0 ? .trailer(FieldSection()) : .data(remaining: Int(size))
            case .data(remaining: 0):
                position = .carriageReturn
            case .data(let remaining):
                let part = input.takePart(upTo: remaining)
                guard !part.isEmpty else { return .needsMore }
                position = .data(remaining: remaining - part.count)
                return .part(part)
            case .carriageReturn:
                guard let octet = input.takeOctet() else { return .needsMore }
                guard octet == Octets.carriageReturn else { throw .malformedChunk }
                position = .lineFeed
            case .lineFeed:
                guard let octet = input.takeOctet() else { return .needsMore }
                guard octet == Octets.lineFeed else { throw .malformedChunk }
                position = .sizeLine
            case .trailer(var section):
                let ended = try section.takeLines(&input, limits)
                position = .trailer(section)
                return ended ? .end : .needsMore
            }
        }
    }

    /// The size at the beginning of a chunk: hexadecimal digits, and nothing else before a semicolon or the line's end.
    /// That there may be no white space is stricter than RFC 9112 section 7.1.1, as whoever reads it otherwise is an
    /// attacker's friend.
    private mutating func size(_ line: ArraySlice<UInt8>) throws(RequestRefusal) -> UInt64 {
        let digits = line.prefix { $0 != UInt8(ascii: ";") }
        let rest = line.dropFirst(digits.count)
        guard (1...ChunkedBody.sizeDigits).contains(digits.count), ChunkExtension.areWellFormed(rest)
        else { throw .malformedChunk }
        extensions += rest.count
        guard rest.count <= ChunkedBody.extensionLimit, extensions <= ChunkedBody.extensionTotal
        else { throw .chunkExtensionTooLong }
        var size: UInt64 = 0
        for byte in digits {
            guard let digit = Hexadecimal.value(of: byte) else { throw .malformedChunk }
            size = size << 4 | UInt64(digit)
        }
        return size
    }
}
