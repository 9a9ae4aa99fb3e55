import Foundation
import System
import Testing

@testable import Connection

/// The other side is the `openssl` program, so that both sides do not share a mistake.
@Suite struct TLSStreamTests {
    private let directory = TemporaryDirectory()

    init() { ignoreBrokenPipes() }

    private func context() throws -> TLSServerContext {
        let files = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "mail.example.com")
        return try TLSServerContext(certificateFile: files.certificateFile, keyFile: files.keyFile)
    }

    @Test(arguments: [("-tls1_2", "TLSv1.2"), ("-tls1_3", "TLSv1.3")])
    func `bytes cross in both directions`(option: String, version: String) throws {
        let listener = Listener()
        let context = try context()
        let file = directory.path + "/" + SelfSignedCertificate.fileName
        let client = try Client(
            port: listener.port,
            options: [option, "-verify_return_error", "-CAfile", file, "-verify_hostname", "mail.example.com"])
        defer { client.stop() }
        let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        #expect(stream.version == version)
        #expect(stream.cipher.contains("AES") || stream.cipher.contains("CHACHA20"))

        client.send("hello\n")
        #expect(try stream.readText(count: 6) == "hello\n")
        let long = String(repeating: "0123456789abcde\n", count: 20_000)
        try stream.write(Array(long.utf8), until: .after(seconds: 10))
        #expect(client.receive(count: long.utf8.count) == long)
        stream.finish(until: .after(seconds: 10))
        // s_client ends by itself when it is told goodbye.
        client.waitForEnd()
    }

    @Test(arguments: ["-tls1", "-tls1_1"])
    func `TLS before 1.2 is refused`(option: String) throws {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: [option, "-cipher", "DEFAULT:@SECLEVEL=0"])
        defer { client.stop() }
        let failure = #expect(throws: StreamError.self) {
            try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        }
        #expect(failure == .tls("unsupported protocol"))
    }

    @Test func `no ticket is issued, and neither renegotiation nor compression is to be had`() throws {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: ["-tls1_2", "-comp"], quiet: false)
        defer { client.stop() }
        let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        try stream.write(Array("hello\n".utf8), until: .after(seconds: 10))
        let said = client.receive(until: "hello\n")
        #expect(said.contains("Compression: NONE"))
        #expect(!said.contains("TLS session ticket:"))
        // A line of only "R" makes s_client ask for a renegotiation. It takes the refusal as the end of the connection.
        client.send("R\n")
        _ = try? stream.readText(count: 1)
        client.waitForEnd()
        #expect(client.errors.contains("no renegotiation"))
    }

    @Test(arguments: [
        "EHLO example.com\r\n", "GET / HTTP/1.1\r\n\r\n", "\u{16}\u{3}\u{1}\u{0}\u{5}aaaaa",
        "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
    ])
    func `what is no handshake is refused with OpenSSL's reason`(bytes: String) throws {
        let (plain, peer) = socketPair()
        defer { close(peer) }
        _ = bytes.withCString { write(peer, $0, bytes.utf8.count) }
        let failure = #expect(throws: StreamError.self) {
            try TLSStream.accept(over: plain, context: try context(), until: .after(seconds: 10))
        }
        guard case .tls(let text)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(!text.isEmpty && text != "no reason given")
        #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    }

    /// What comes of the handshake with a client that ends with an error of its own.
    private func refusal(_ options: [String]) throws -> StreamError? {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: options)
        defer { client.stop() }
        do {
            let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
            _ = try stream.readText(count: 1)
            return nil
        } catch {
            return error as? StreamError
        }
    }

    @Test(arguments: ["-tls1_2", "-tls1_3"])
    func `a client that does not trust the certificate is told from other failures`(option: String) throws {
        let file = directory.path + "/" + SelfSignedCertificate.fileName
        #expect(try refusal([option, "-verify_return_error"]) == .certificateRefused(.unknownAuthority))
        let strange = [option, "-verify_return_error", "-CAfile", file, "-verify_hostname", "other.example.com"]
        #expect(try refusal(strange) == .certificateRefused(.badCertificate))
        let late = [option, "-verify_return_error", "-CAfile", file, "-attime", "9999999999"]
        #expect(try refusal(late) == .certificateRefused(.expired))
    }

    @Test func `half a handshake is given up at the deadline`() throws {
        let (plain, peer) = socketPair()
        defer { close(peer) }
        // The head of a record that says that 512 bytes follow.
        let head: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]
        #expect(write(peer, head, head.count) == head.count)
        let context = try context()
        #expect(throws: StreamError.timedOut) {
            try TLSStream.accept(over: plain, context: context, until: .after(milliseconds: 100))
        }
    }

    @Test func `a client that leaves in the middle of the handshake is disconnected`() throws {
        let (plain, peer) = socketPair()
        close(peer)
        let context = try context()
        #expect(throws: StreamError.disconnected(ECONNRESET)) {
            try TLSStream.accept(over: plain, context: context, until: .after(seconds: 10))
        }
    }

    @Test(arguments: [true, false])
    func `the end of the client reads as the end, with or without a goodbye`(saysGoodbye: Bool) throws {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: [])
        defer { client.stop() }
        let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        client.send("last\n")
        #expect(try stream.readText(count: 5) == "last\n")
        if saysGoodbye {
            client.endInput()
        } else {
            client.kill()
        }
        #expect(try stream.readText(count: 1) == "")
        // Whoever is gone is not said goodbye to for long.
        stream.finish(until: .after(seconds: 10))
    }

    @Test func `reading and writing end at the deadline`() throws {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: [])
        defer { client.stop() }
        let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        var buffer = [UInt8](repeating: 0, count: 10)
        #expect(throws: StreamError.timedOut) {
            try buffer.withUnsafeMutableBytes { try stream.read(into: $0, until: .after(milliseconds: 50)) }
        }
        client.pause()
        // More than what the sockets and the pipe between take.
        let many = [UInt8](repeating: 0x61, count: 32 << 20)
        #expect(throws: StreamError.timedOut) { try stream.write(many, until: .after(milliseconds: 200)) }
        client.resume()
    }

    @Test func `writing to a client that is gone is an error and not the end of the process`() throws {
        let listener = Listener()
        let context = try context()
        let client = try Client(port: listener.port, options: [])
        let stream = try TLSStream.accept(over: listener.accept(), context: context, until: .after(seconds: 10))
        client.kill()
        let many = [UInt8](repeating: 0x61, count: 32 << 20)
        #expect(throws: StreamError.self) { try stream.write(many, until: .after(seconds: 10)) }
        stream.finish(until: .after(seconds: 10))
    }
}

extension TLSStream {
    fileprivate func readText(count: Int) throws -> String {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: count)
        while text.count < count {
            let read = try buffer.withUnsafeMutableBytes { try self.read(into: $0, until: .after(seconds: 10)) }
            if read == 0 { break }
            text += buffer[..<read]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
