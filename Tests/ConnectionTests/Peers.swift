import Connection
import Foundation

/// A directory of one test, removed with it.
final class TemporaryDirectory: Sendable {
    let path: String

    init() {
        var template = Array((NSTemporaryDirectory() + "/csg-XXXXXX").utf8CString)
        precondition(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        chmod(path, 0o700)
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// A connected pair: the server's side as a stream, the client's as a descriptor.
func socketPair() -> (PlainStream, Int32) {
    var ends: [Int32] = [0, 0]
    precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    return (PlainStream(input: ends[0], output: ends[0]), ends[1])
}

/// A listening socket on loopback.
final class Listener {
    let port: UInt16
    private let descriptor: Int32

    init() {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                precondition(bind(descriptor, $0, length) == 0)
                precondition(getsockname(descriptor, $0, &length) == 0)
            }
        }
        precondition(listen(descriptor, 4) == 0)
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    func accept() -> PlainStream {
        let connection = Glibc.accept(descriptor, nil, nil)
        precondition(connection >= 0)
        return PlainStream(input: connection, output: connection)
    }
}

/// `openssl s_client`, connected to a port of this host.
final class Client {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errorOutput = Pipe()

    /// A quiet client sends what it is given and says nothing of its own; one that is not takes `R` and `Q` as
    /// commands.
    init(port: UInt16, options: [String], quiet: Bool = true) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments =
            ["s_client", "-connect", "127.0.0.1:\(port)"] + (quiet ? ["-quiet", "-no_ign_eof"] : []) + options
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errorOutput
        try process.run()
    }

    /// What it has said on standard error; after its end.
    var errors: String {
        String(decoding: errorOutput.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    func send(_ text: String) {
        try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    func endInput() {
        try? input.fileHandleForWriting.close()
    }

    func receive(count: Int) -> String {
        var data = Data()
        while data.count < count, let more = try? output.fileHandleForReading.read(upToCount: count - data.count),
            !more.isEmpty
        {
            data += more
        }
        return String(decoding: data, as: UTF8.self)
    }

    func receive(until end: String) -> String {
        var text = ""
        while !text.hasSuffix(end) {
            let more = receive(count: 1)
            if more.isEmpty { break }
            text += more
        }
        return text
    }

    func pause() { Glibc.kill(process.processIdentifier, SIGSTOP) }
    func resume() { Glibc.kill(process.processIdentifier, SIGCONT) }

    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func waitForEnd() { process.waitUntilExit() }

    func stop() {
        if process.isRunning { kill() }
    }
}
