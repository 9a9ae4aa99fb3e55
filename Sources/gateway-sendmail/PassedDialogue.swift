import Connection
import Glibc

/// A dialogue that the caller has with the gateway itself (`-bs`): octets go both ways as they are.
struct PassedDialogue {
    let connection: LocalConnection

    /// Passes everything on until the gateway closes the connection, or does not hear of the caller any more.
    func run() {
        var entries = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: connection.connection.plain.input, events: Int16(POLLIN), revents: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            guard poll(&entries, 2, -1) > 0 || errno == EINTR else { return }
            if entries[1].revents != 0 {
                let count = PassedDialogue.read(entries[1].fd, &buffer)
                if count == 0 { return }
                if count > 0, !PassedDialogue.writeAll(buffer[..<count], to: STDOUT_FILENO) { return }
            }
            if entries[0].revents != 0 {
                let count = PassedDialogue.read(STDIN_FILENO, &buffer)
                if count == 0 {
                    shutdown(connection.connection.plain.output, Int32(SHUT_WR))
                    entries[0].fd = -1
                } else if count > 0 {
                    guard (try? connection.send(Array(buffer[..<count]))) != nil else { return }
                }
            }
        }
    }

    /// The octets read; 0 at the end, -1 where there are none now.
    private static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
        let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        if count < 0 { return errno == EINTR || errno == EAGAIN ? -1 : 0 }
        return count
    }

    private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                guard errno == EAGAIN else { return false }
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&entry, 1, -1)
                continue
            }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
