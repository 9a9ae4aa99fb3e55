/// Cuts the client's octets into command lines, within a bound, however they are split on the way.
struct LineReader {
    /// The next thing in the input.
    enum Line: Equatable {
        /// A whole line without its `<CR><LF>`; it holds no LF.
        case line([UInt8])
        /// A line that ended in LF alone.
        case bareNewline
        /// A line over the limit; its octets are gone.
        case tooLong
    }

    private var buffer: [UInt8] = []
    private var start = 0
    /// How far the buffer has been searched for a line end, so that a slow client costs no repeated search.
    private var searched = 0
    /// Within a line that was too long, until its end.
    private var isSkipping = false

    /// Octets that have come and are not consumed yet.
    var pending: ArraySlice<UInt8> { buffer[start...] }

    /// The part of the next line that has come; nothing once the line was too long, for its beginning is gone then.
    var beginningOfLine: ArraySlice<UInt8> { isSkipping ? [] : pending }

    /// Adds octets from the client.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        // What is left is less than a line, so moving it to the front is cheap, and the buffer cannot creep.
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
        buffer.append(contentsOf: bytes)
    }

    /// Forgets everything that has not been consumed.
    mutating func discard() {
        buffer.removeAll(keepingCapacity: true)
        start = 0
        searched = 0
        isSkipping = false
    }

    /// Consumes `count` octets that were looked at in ``pending``.
    mutating func consume(_ count: Int) {
        start += count
        searched = start
    }

    /// The next line of at most `limit` octets including its line end, nil when more octets must come first.
    mutating func next(limit: Int) -> Line? {
        guard let newline = buffer[searched...].firstIndex(of: 0x0A) else {
            searched = buffer.count
            if isSkipping || buffer.count - start >= limit {
                isSkipping = true
                buffer.removeAll(keepingCapacity: true)
                start = 0
                searched = 0
            }
            return nil
        }
        let line = buffer[start..<newline]
        consume(newline + 1 - start)
        if isSkipping || line.count + 1 > limit {
            isSkipping = false
            return .tooLong
        }
        guard line.last == 0x0D else { return .bareNewline }
        return .line([UInt8](line.dropLast()))
    }
}
