import Glibc

/// Input that is piped into a command.
enum StandardInput {
    /// The most octets that are taken.
    private static let longest = 6 * 1024 * 1024

    /// All of it.
    static func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw CommandError("standard input cannot be read: \(String(cString: strerror(errno)))")
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= longest else { throw CommandError("standard input is longer than 6 MiB") }
        }
    }

    /// All of it, as text.
    static func text() throws -> String {
        guard let text = String(validating: try bytes(), as: UTF8.self) else {
            throw CommandError("standard input is not UTF-8")
        }
        return text
    }
}
