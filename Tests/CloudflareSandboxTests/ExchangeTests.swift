import Connection
import HTTPServer
import Testing

@testable import cloudflare_sandbox

/// A connection that plays a script: pieces to read, then the end or a failure.
private final class ScriptedStream: ByteStream {
    var pieces: [String]
    let end: StreamError?
    var written: [UInt8] = []
    var hasInput: Bool { true }

    init(_ pieces: [String], end: StreamError? = nil) {
        self.pieces = pieces
        self.end = end
    }

    func read(into buffer: UnsafeMutableRawBufferPointer, until deadline: Deadline) throws(StreamError) -> Int {
        guard !pieces.isEmpty else { if let end { throw end } else { return 0 } }
        let piece = pieces.removeFirst()
        buffer.copyBytes(from: piece.utf8)
        return piece.utf8.count
    }

    func write(_ bytes: UnsafeRawBufferPointer, until deadline: Deadline) throws(StreamError) {
        written.append(contentsOf: bytes)
    }

    func finish(until deadline: Deadline) {}
}

@Suite struct `A connection that goes wrong` {
    private let folder: TemporaryFolder
    private let head =
        "POST /client/v4/accounts/a/email/sending/send_raw HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n"
    private let body = #"{"from":"a@b.test","recipients":["c@d.test"],"mime_message":"x"}"#

    init() throws { folder = try TemporaryFolder() }

    /// Plays the script, and returns what was written.
    private func play(_ pieces: String..., end: StreamError? = nil) throws -> String {
        let stream = ScriptedStream(pieces, end: end)
        _ = try? Exchange(stream, Sandbox(), Store(directory: folder.store), .init()).serveAll()
        return String(decoding: stream.written, as: UTF8.self)
    }

    @Test func `a request that takes too long to arrive is answered 408`() throws {
        for pieces in ["POST", head, head + "Content-Length: 99\r\n\r\n" + body] {
            #expect(try play(pieces, end: .timedOut).hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        }
        #expect(folder.stored == [])
    }

    @Test func `a connection without a request ends silently`() throws {
        #expect(try play(end: .timedOut) == "")
        #expect(try play() == "")
    }

    @Test func `a client that vanishes in its request sends nothing`() throws {
        let request = head + "Content-Length: \(body.utf8.count)\r\n\r\n" + body
        for end in [nil, StreamError.disconnected(104)] {
            #expect(try play(String(request.dropLast()), end: end) == "")
        }
        #expect(folder.stored == [])
        #expect(try play(request).hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(folder.stored == ["000001.json"])
    }

    @Test func `a body that makes no difference is read and dropped`() throws {
        let written = try play(
            "POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel",
            "loGET /sandbox/requests HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(written.hasPrefix("HTTP/1.1 404 ") && written.hasSuffix("\"total\":1}\n"))
    }

    @Test func `a request that cannot be kept is not accepted`() throws {
        let sandbox = Sandbox()
        let store = try Store(directory: folder.store)
        #expect(store.keep([1]) == "000001.json")
        folder.removeStore()
        let stream = ScriptedStream([head + "Content-Length: \(body.utf8.count)\r\n\r\n" + body])
        _ = try Exchange(stream, sandbox, store, .init()).serveAll()
        #expect(String(decoding: stream.written, as: UTF8.self).hasPrefix("HTTP/1.1 500 "))
    }
}
