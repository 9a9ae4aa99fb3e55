internal import Connection
internal import Glibc
import Settings
import SystemdUnits

/// A connection to a listener of this host, as a client has it: lines and whole answers, with one deadline for all.
struct ListenerConnection {
    /// Why a conversation came to nothing, in the order in which things can go wrong.
    enum Failure: Error, Equatable {
        /// connect(2) failed with this errno.
        case notReached(Int32)
        /// The connection ended before the answer that was waited for.
        case ended
        /// Nothing came in time.
        case silent
        /// The handshake failed; OpenSSL's words.
        case noTLS(String)
        /// Something came that nobody can make sense of.
        case strange(String)
    }

    /// The most octets of one answer, all lines together.
    private static let longest = 64 * 1024

    private static let endless = "an endless answer"

    private let connection: OutgoingConnection
    private var stream: any ByteStream
    private let deadline: Deadline
    private var unread: [UInt8] = []

    /// Connects to `address`; everything together may take `seconds`.
    init(_ address: ListenAddress, seconds: Int) throws(Failure) {
        guard let destination = ListenerConnection.destination(address) else { throw .notReached(EAFNOSUPPORT) }
        deadline = .after(seconds: seconds)
        do throws(StreamError) {
            connection = try OutgoingConnection(to: destination, until: deadline)
        } catch {
            if case .disconnected(let code) = error { throw .notReached(code) }
            throw .notReached(ETIMEDOUT)
        }
        stream = connection.plain
    }

    /// From here on everything is inside TLS. What came before in the clear is not looked at any more. A connection
    /// that ends in the handshake has no TLS where there was talk `before` it, and nobody serves it where there was
    /// none.
    mutating func startTLS(afterTalk before: Bool) throws(Failure) {
        unread = []
        do throws(StreamError) {
            stream = try TLSStream.connectTrustingAnybody(over: connection.plain, until: deadline)
        } catch {
            switch error {
            case .tls(let words): throw .noTLS(words)
            case .timedOut: throw .silent
            case .disconnected, .certificateRefused, .terminated:
                throw before ? .noTLS("the connection closed during the handshake") : .ended
            }
        }
    }

    /// The version of TLS; nil in the clear.
    var version: String? { (stream as? TLSStream)?.version }

    /// Says `text`.
    mutating func say(_ text: String) throws(Failure) {
        do throws(StreamError) {
            try stream.write(Array(text.utf8), until: deadline)
        } catch {
            throw error == .timedOut ? .silent : .ended
        }
    }

    /// An SMTP reply (RFC 5321 section 4.2): its code and the texts of its lines.
    mutating func reply() throws(Failure) -> (code: Int, lines: [String]) {
        var lines: [String] = []
        var length = 0
        while true {
            let line = try line()
            length += line.utf8.count + 1
            guard length <= ListenerConnection.longest else { throw .strange(ListenerConnection.endless) }
            let isLast = line.utf8.count == 3 || line.dropFirst(3).first == " "
            guard let code = Int(line.prefix(3)), (200...599).contains(code),
                isLast || line.dropFirst(3).first == "-"
            else { throw .strange(String(line.prefix(80))) }
            lines.append(String(line.dropFirst(4)))
            if isLast { return (code, lines) }
        }
    }

    /// The answer to an HTTP request that asked for the end of the connection after it: its status and its content.
    mutating func answer() throws(Failure) -> (status: Int, body: [UInt8]) {
        while try fill() {}
        let text = String(decoding: unread, as: UTF8.self)
        let words = text.prefix { $0 != "\r\n" }.split(separator: " ")
        guard !unread.isEmpty else { throw .ended }
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else {
            throw .strange(String(text.prefix(80)))
        }
        let separator = Array("\r\n\r\n".utf8)
        let end = unread.indices.dropLast(3).first { unread[$0..<$0 + 4].elementsEqual(separator) }
        return (status, end.map { Array(unread[($0 + 4)...]) } ?? [])
    }

    private mutating func line() throws(Failure) -> String {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                var line = unread[..<end]
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                unread.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            guard try fill() else { throw .ended }
        }
    }

    /// Reads more; false at the end.
    private mutating func fill() throws(Failure) -> Bool {
        guard unread.count < ListenerConnection.longest else { throw .strange(ListenerConnection.endless) }
        // Reading does not look at the time while there is always more to read.
        guard !deadline.hasPassed else { throw .silent }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let stream = stream
        let deadline = deadline
        let result = buffer.withUnsafeMutableBytes { bytes in
            Result { () throws(StreamError) in try stream.read(into: bytes, until: deadline) }
        }
        do throws(StreamError) {
            let count = try result.get()
            unread += buffer[..<count]
            return count > 0
        } catch {
            // Also a reset: the other side has gone without reading all that it was told.
            throw error == .timedOut ? .silent : .ended
        }
    }

    private static func destination(_ address: ListenAddress) -> OutgoingConnection.Destination? {
        if case .unix(let path) = address { return .unix(path: path) }
        guard let (host, port) = address.fromThisHost else { return nil }
        return NetworkAddress(parsing: host.utf8).map { .tcp(octets: $0.octets, port: port) }
    }
}
