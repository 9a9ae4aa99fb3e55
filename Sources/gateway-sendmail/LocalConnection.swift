import Connection
import Glibc

/// A connection to the gateway's local socket.
struct LocalConnection {
    /// Why there is none, or it is of no use any more.
    enum Failure: Error, Equatable {
        /// Nobody listens.
        case absent
        /// Nobody may connect, or something else is wrong with the socket: the errno.
        case unreachable(Int32)
        /// As many connections are served as may be.
        case full
        case ended
        case timedOut
        /// The gateway turns everybody away.
        case refused(Reply)
        /// What is there speaks no SMTP.
        case strange
    }

    /// The longest wait for a reply, in seconds: to a command, and to a message, which Cloudflare has to take first.
    static let commandSeconds = 300
    static let messageSeconds = 900

    let connection: OutgoingConnection
    private var input: [UInt8] = []

    /// Connects, and does not wait for the banner.
    init(path: String) throws(Failure) {
        do throws(StreamError) {
            connection = try OutgoingConnection(to: .unix(path: path), until: .after(seconds: 5))
        } catch {
            switch error {
            case .disconnected(ENOENT), .disconnected(ECONNREFUSED), .disconnected(ENOTDIR): throw .absent
            case .disconnected(EAGAIN): throw .full
            case .disconnected(let code): throw .unreachable(code)
            case .timedOut: throw .timedOut
            default: throw .ended
            }
        }
    }

    func send(_ bytes: [UInt8]) throws(Failure) {
        do throws(StreamError) {
            try connection.plain.write(bytes, until: .after(seconds: LocalConnection.commandSeconds))
        } catch {
            throw error == .timedOut ? .timedOut : .ended
        }
    }

    func send(_ text: String) throws(Failure) { try send(Array(text.utf8)) }

    /// The next reply.
    mutating func reply(within seconds: Int = LocalConnection.commandSeconds) throws(Failure) -> Reply {
        let deadline = Deadline.after(seconds: seconds)
        var lines: [String] = []
        while true {
            let line = try line(until: deadline)
            guard line.count >= 3, lines.count < 128, let code = Int(String(decoding: line.prefix(3), as: UTF8.self)),
                (200...599).contains(code)
            else { throw .strange }
            lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
            if line.count < 4 || line[3] != UInt8(ascii: "-") { return Reply(code: code, lines: lines) }
        }
    }

    private mutating func line(until deadline: Deadline) throws(Failure) -> [UInt8] {
        while true {
            if let end = input.firstIndex(of: UInt8(ascii: "\n")) {
                var line = Array(input[..<end])
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                input.removeSubrange(...end)
                return line
            }
            guard input.count <= 4096 else { throw .strange }
            let count: Int
            do throws(StreamError) {
                count = try withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
                    Result { () throws(StreamError) in
                        let count = try connection.plain.read(into: buffer, until: deadline)
                        input.append(contentsOf: buffer[..<count])
                        return count
                    }
                }.get()
            } catch {
                throw error == .timedOut ? .timedOut : .ended
            }
            guard count > 0 else { throw .ended }
        }
    }
}
