import Glibc

/// Bytes that were received and not yet used, taken from the front by the line or by the part.
struct LineBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var start = 0
    /// From `start` on, how many octets are known to hold no LF: a line that trickles in is not searched again.
    private var searched = 0

    var isEmpty: Bool { start == bytes.count }

    mutating func append(_ more: some Collection<UInt8>) {
        if start > 0 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        bytes.append(contentsOf: more)
    }

    /// The next line without its CRLF; nil while its end has not arrived.
    ///
    /// - Throws: `tooLong` when the line has more than `limit` octets, as soon as that is certain, and
    ///   ``RequestRefusal/bareLineFeed`` for a line that ends with LF alone.
    mutating func takeLine(upTo limit: Int, else tooLong: RequestRefusal) throws(RequestRefusal) -> ArraySlice<UInt8>? {
        guard let lineFeed = firstLineFeed() else {
            searched = bytes.count - start
            // One octet more than the limit can still be the CR.
            guard searched <= limit + 1 else { throw tooLong }
            return nil
        }
        guard lineFeed - start <= limit + 1 else { throw tooLong }
        guard lineFeed > start, bytes[lineFeed - 1] == Octets.carriageReturn else { throw .bareLineFeed }
        let line = bytes[start..<lineFeed - 1]
        advance(to: lineFeed + 1)
        return line
    }

    /// What is there, at most `count` octets.
    mutating func takePart(upTo count: Int) -> ArraySlice<UInt8> {
        let part = bytes[start..<start + min(count, bytes.count - start)]
        advance(to: part.endIndex)
        return part
    }

    /// The next octet.
    mutating func takeOctet() -> UInt8? {
        guard start < bytes.count else { return nil }
        defer { advance(to: start + 1) }
        return bytes[start]
    }

    private mutating func advance(to index: Int) {
        start = index
        searched = 0
    }

    private func firstLineFeed() -> Int? {
        bytes.withUnsafeBytes { buffer in
            let from = start + searched
            guard from < buffer.count, let base = buffer.baseAddress,
                let found = memchr(base + from, Int32(Octets.lineFeed), buffer.count - from)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
