internal import Mail

/// The body of a request, written piece by piece into whatever buffer comes: a `send_raw` message is never copied as a
/// whole.
package struct RequestBody {
    /// The length of the whole body in bytes. Cloudflare takes no request without Content-Length (error 10201).
    package let length: Int
    /// How much has been handed out.
    private(set) var written = 0

    private let head: [UInt8]
    private let message: [UInt8]
    private let tail: [UInt8]
    private var place = Place.head(0)
    /// An escape that did not fit whole: what is left of it.
    private var pending: UInt64 = 0
    private var pendingCount = 0

    /// The part to be written next, and the offset to begin at.
    private enum Place {
        case head(Int)
        case message(Int)
        case tail(Int)
    }

    /// Checks and measures the message; fails with ``SendFailure/Kind/notUnicode`` when it is not UTF-8.
    package init(_ raw: RawMessage) throws(SendFailure) {
        guard isUTF8(raw.message) else {
            throw SendFailure(
                kind: .notUnicode,
                message: "the message contains bytes that are not UTF-8 text and must be re-encoded before it is sent")
        }
        var head = Array(#"{"from":"#.utf8)
        RequestBody.append(raw.from, to: &head)
        head += #","recipients":["#.utf8
        for (index, recipient) in raw.recipients.enumerated() {
            if index > 0 { head.append(UInt8(ascii: ",")) }
            RequestBody.append(recipient, to: &head)
        }
        head += #"],"mime_message":""#.utf8
        self.head = head
        message = raw.message
        let growth = message.withUnsafeBufferPointer(JSONText.escapedCount)
        tail = Array("\"}".utf8)
        length = head.count + growth + tail.count
    }

    /// Takes `bytes` as they are.
    init(whole bytes: [UInt8]) {
        head = bytes
        message = []
        tail = []
        length = bytes.count
    }

    /// Writes the next bytes of the body into `buffer` and says how many: 0 only at the end, or for an empty buffer.
    package mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        var used = 0
        while used < buffer.count {
            if pendingCount > 0 {
                buffer[used] = UInt8(truncatingIfNeeded: pending)
                pending >>= 8
                pendingCount -= 1
                used += 1
                continue
            }
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[used...])
            switch place {
            case .head(let offset):
                let count = RequestBody.copy(head, from: offset, to: room)
                place = count == 0 ? .message(0) : .head(offset + count)
                used += count
            case .message(let offset):
                guard offset < message.count else {
                    place = .tail(0)
                    continue
                }
                let (read, count) = fillEscaped(room, from: offset)
                place = .message(read)
                used += count
            case .tail(let offset):
                let count = RequestBody.copy(tail, from: offset, to: room)
                if count == 0 {
                    written += used
                    return used
                }
                place = .tail(offset + count)
                used += count
            }
        }
        written += used
        return used
    }

    /// Escapes the message from `start` on into `room`, as far as it goes; gives the offset it came to in the message
    /// and the bytes it wrote. An escape that does not fit is left in `pending`.
    private mutating func fillEscaped(_ room: UnsafeMutableRawBufferPointer, from start: Int) -> (Int, Int) {
        var pending: UInt64 = 0
        var pendingCount = 0
        let result = message.withUnsafeBytes { source -> (Int, Int) in
            guard let from = source.baseAddress, let to = room.baseAddress else { return (start, 0) }
            let end = source.count
            let size = room.count
            var offset = start
            var used = 0
            while offset < end, used < size {
                if end - offset >= 16, size - used >= 16 {
                    // All 16 are copied, and those that must not stand as they are get overwritten.
                    let bytes = from.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
                    to.storeBytes(of: bytes, toByteOffset: used, as: SIMD16<UInt8>.self)
                    let clean = JSONText.cleanCount(bytes)
                    offset += clean
                    used += clean
                    if clean == 16 { continue }
                }
                let byte = source[offset]
                offset += 1
                guard let escape = JSONText.Escape(byte) else {
                    room[used] = byte
                    used += 1
                    continue
                }
                if size - used >= 8 {
                    to.storeBytes(of: escape.bytes.littleEndian, toByteOffset: used, as: UInt64.self)
                    used += escape.count
                } else {
                    pending = escape.bytes
                    pendingCount = escape.count
                    break
                }
            }
            return (offset, used)
        }
        self.pending = pending
        self.pendingCount = pendingCount
        return result
    }

    private static func copy(_ bytes: [UInt8], from offset: Int, to room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(bytes.count - offset, room.count)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + count)])) }
        return count
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            guard var escape = JSONText.Escape(byte) else {
                bytes.append(byte)
                continue
            }
            while escape.count > 0 {
                bytes.append(UInt8(truncatingIfNeeded: escape.bytes))
                escape.bytes >>= 8
                escape.count -= 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
