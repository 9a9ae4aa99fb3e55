import Connection
import Foundation

/// A server on loopback that does what a script says with each connection, and remembers the requests that came. It
/// lives as long as the tests do.
final class CannedServer: @unchecked Sendable {
    /// One accepted connection, in the hands of the script.
    final class Connection {
        private let stream: any ByteStream
        private let descriptor: Int32
        private let server: CannedServer
        private var unread: [UInt8] = []

        init(stream: any ByteStream, descriptor: Int32, server: CannedServer) {
            self.stream = stream
            self.descriptor = descriptor
            self.server = server
        }

        /// Reads one request, head and body, and remembers it; nil when the client has gone.
        @discardableResult func request() -> Request? {
            while true {
                if let end = unread.firstRange(of: Array("\r\n\r\n".utf8)) {
                    let head = String(decoding: unread[..<end.lowerBound], as: UTF8.self)
                    let length = Request(head: head, body: []).field("Content-Length").flatMap { Int($0) } ?? 0
                    if unread.count >= end.upperBound + length {
                        let body = Array(unread[end.upperBound..<(end.upperBound + length)])
                        unread.removeSubrange(..<(end.upperBound + length))
                        let request = Request(head: head, body: body)
                        server.remember(request)
                        return request
                    }
                }
                if !readMore() { return nil }
            }
        }

        /// Closes; when this returns, the client's side of the socket knows it.
        func hangUp() {
            shutdown(descriptor, Int32(SHUT_RDWR))
        }

        /// Waits until the client closes.
        func waitForEnd() {
            while readMore() {}
        }

        func send(_ text: String) {
            // A client that has enough of it leaves early.
            try? stream.write(Array(text.utf8), until: .after(seconds: 20))
        }

        /// Sends an answer with the fields that belong to `body`, and keeps the connection.
        func answer(_ status: String, _ body: String, fields: String = "") {
            send(
                "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
                    + "\(fields)\r\n\(body)"
            )
        }

        private func readMore() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = try? buffer.withUnsafeMutableBytes { try stream.read(into: $0, until: .after(seconds: 20)) }
            guard let count, count > 0 else { return false }
            unread += buffer[..<count]
            return true
        }
    }

    struct Request {
        let head: String
        let body: [UInt8]

        func field(_ name: String) -> String? {
            for line in head.components(separatedBy: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                    return parts[1].trimmingCharacters(in: .whitespaces)
                }
            }
            return nil
        }
    }

    let port: UInt16
    private let isEncrypted: Bool
    private let lock = NSLock()
    private var remembered: [Request] = []
    private var accepted = 0

    /// The base URL that reaches it.
    var base: String { "\(isEncrypted ? "https" : "http")://127.0.0.1:\(port)/client/v4" }
    var requests: [Request] { lock.withLock { remembered } }
    var connections: Int { lock.withLock { accepted } }

    /// Listens, and runs `script` in a thread for each connection; when the script returns, the connection is closed.
    /// With `certificate` (a file with certificate and key) it serves TLS.
    init(certificate: String? = nil, _ script: @escaping @Sendable (Connection) -> Void) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                precondition(bind(listener, $0, length) == 0)
                precondition(getsockname(listener, $0, &length) == 0)
            }
        }
        precondition(listen(listener, 16) == 0)
        port = UInt16(bigEndian: address.sin_port)
        isEncrypted = certificate != nil
        Thread.detachNewThread { [self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { return }
                self.count()
                Thread.detachNewThread {
                    if let stream = CannedServer.stream(descriptor, certificate: certificate) {
                        script(Connection(stream: stream, descriptor: descriptor, server: self))
                        stream.finish(until: .after(seconds: 20))
                    }
                    close(descriptor)
                }
            }
        }
    }

    private static func stream(_ descriptor: Int32, certificate: String?) -> (any ByteStream)? {
        let plain = PlainStream(input: descriptor, output: descriptor)
        guard let certificate else { return plain }
        guard let context = try? TLSServerContext(certificateFile: certificate, keyFile: certificate) else {
            return nil
        }
        return try? TLSStream.accept(over: plain, context: context, until: .after(seconds: 20))
    }

    private func count() {
        lock.withLock { accepted += 1 }
    }

    private func remember(_ request: Request) {
        lock.withLock { remembered.append(request) }
    }
}
