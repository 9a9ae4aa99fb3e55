import Connection
import Glibc

/// Reads a whole message from standard input, and connects meanwhile: the gateway starts its handler while the program
/// reads.
struct StandardInput {
    /// How long a connection is kept for a program that writes nothing, in milliseconds: it takes a place.
    private static let patience: Int32 = 1000

    var reader: MessageReader
    /// The connection that was begun with the first octet.
    private(set) var connection: LocalConnection?

    init(_ reader: MessageReader) { self.reader = reader }

    mutating func read(connectingTo path: String) throws(MessageReader.Problem) {
        var isFirst = true
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while !reader.hasEnded {
            if connection != nil {
                var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                if poll(&entry, 1, StandardInput.patience) == 0 { connection = nil }
            }
            let count = buffer.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                poll(&entry, 1, -1)
                continue
            }
            // What came until then is not the whole message.
            if count < 0 { throw .unreadable(errno) }
            if count == 0 { break }
            if isFirst { connection = try? LocalConnection(path: path) }
            isFirst = false
            try buffer.withUnsafeBytes { bytes in
                Result { () throws(MessageReader.Problem) in
                    try reader.take(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
                }
            }.get()
        }
        try reader.finish()
    }
}
