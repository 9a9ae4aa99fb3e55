internal import Mail

/// Takes the octets that follow DATA and gives back the message: finds the end of data, removes dot-stuffing (RFC 5321
/// section 4.5.2), and notices what makes a message unfit to be passed on.
///
/// Only `<CR><LF>.<CR><LF>` ends the data. A bare CR or LF ends neither a line nor the data, and makes the message
/// refused: another server on the way might take it for a line end, and a second message could be smuggled in the first
/// (CVE-2023-51764 and its kin). Once a message is refused, or over its limit, its octets are dropped as they come, so
/// memory stays bounded whatever is sent.
struct DataReceiver {
    /// A defect that makes a message unfit, the gravest last. Of several the gravest is told, not the first one met:
    /// which that is depends on how the octets were cut into reads. But for the size they are ``LineDefect``'s, which
    /// the send path asks about again, for all entry points; here they are noticed while the octets come, so that no
    /// room is kept for them.
    enum Defect: Int, Comparable {
        case lineTooLong
        case null
        case tooBig
        case bareNewline

        static func < (left: Defect, right: Defect) -> Bool { left.rawValue < right.rawValue }
    }

    /// The message so far, without dot-stuffing; empty once there is a defect.
    private(set) var message: [UInt8] = []
    /// The gravest defect of the message so far.
    private(set) var defect: Defect?

    /// Where the next octet stands.
    private enum Position {
        /// At the start of a line.
        case lineStart
        /// Within a line.
        case line
        /// After a CR within a line.
        case carriageReturn
        /// After a dot at the start of a line; the dot is not part of the message.
        case dot
        /// After a dot and a CR at the start of a line; neither has been taken into the message.
        case dotCarriageReturn
    }

    /// Octets from which on a message is likely to become much larger.
    private static let largeSize = 256 * 1024

    private var position = Position.lineStart
    private var lineLength = 0
    /// Octets of the message so far, whether or not they were kept.
    private(set) var size = 0
    private let maximumSize: Int

    /// A receiver of one message of at most `maximumSize` octets. `expectedSize` is what the client said with `SIZE=`,
    /// used to make room once, not believed.
    init(maximumSize: Int, expectedSize: Int = 0) {
        self.maximumSize = maximumSize
        message.reserveCapacity(min(maximumSize, expectedSize))
    }

    /// Takes `bytes`; returns how many belong to this message when its end is among them, else nil: all were taken and
    /// more must come.
    mutating func receive(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var index = 0
        // The octets from here to `index` belong to the message and have not been copied yet.
        var runStart = 0
        while index < bytes.count {
            switch position {
            case .line:
                let next = bytes.firstLineBreakOrNull(from: index)
                lineLength += next - index
                if lineLength > LineDefect.maximumLineLength { spoil(.lineTooLong) }
                index = next
                guard index < bytes.count else { break }
                switch bytes[index] {
                case 0x0D: position = .carriageReturn
                case 0x0A: spoil(.bareNewline)
                default: spoil(.null)
                }
                index += 1
            case .carriageReturn:
                if bytes[index] == 0x0A {
                    position = .lineStart
                    lineLength = 0
                    index += 1
                } else {
                    spoil(.bareNewline)
                    position = .line
                }
            case .lineStart:
                if bytes[index] == UInt8(ascii: ".") {
                    take(bytes, runStart..<index)
                    index += 1
                    runStart = index
                    position = .dot
                } else {
                    position = .line
                }
            case .dot:
                if bytes[index] == 0x0D {
                    index += 1
                    runStart = index
                    position = .dotCarriageReturn
                } else {
                    position = .line
                }
            case .dotCarriageReturn:
                if bytes[index] == 0x0A { return index + 1 }
                spoil(.bareNewline)
                position = .line
            }
        }
        take(bytes, runStart..<index)
        return nil
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        size += range.count
        if size > maximumSize { spoil(.tooBig) }
        guard defect == nil, !range.isEmpty else { return }
        // A large message of unknown size is copied once as it grows, not each time its room has doubled: pages that
        // are not written to cost nothing.
        if size > message.capacity, size > DataReceiver.largeSize { message.reserveCapacity(maximumSize) }
        message.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }

    private mutating func spoil(_ defect: Defect) {
        self.defect = max(self.defect ?? defect, defect)
        message = []
    }
}
