import Connection
import Glibc
import HTTPDriver
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

    /// Serves the connection to its end, and returns what was written.
    func serve(_ sandbox: Sandbox, _ store: Store) throws -> String {
        // The end of the connection is a socket's whose other side is closed already.
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let service = SandboxService(sandbox, store, .init())
        let plain = PlainStream(input: ends[1], output: ends[1])
        do throws(StreamError) {
            try HTTPConnection(self, over: plain, service, SandboxService.limits).run()
        } catch {
            #expect(error == end)
        }
        return String(decoding: written, as: UTF8.self)
    }
}

@Suite struct `A connection that goes wrong` {
    private let folder: TemporaryFolder
    private let head =
        "POST /client/v4/accounts/a/email/sending/send_raw HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n"
    private let body = #"{"from":"a@b.test","recipients":["c@d.test"],"mime_message":"x"}"#

    init() throws { folder = try TemporaryFolder() }

    /// Plays the script, and returns what was written.
    private func play(_ pieces: String..., end: StreamError? = nil) throws -> String {
        try ScriptedStream(pieces, end: end).serve(Sandbox(), Store(directory: folder.store))
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
        #expect(try stream.serve(sandbox, store).hasPrefix("HTTP/1.1 500 "))
    }
}
