import Glibc
import Testing

/// The built program, running for one test.
final class SandboxProcess {
    let process: pid_t
    /// What it printed first.
    let line: String
    let port: UInt16
    private let standardOutput: Int32
    private let standardError: String
    private var isRunning = true

    /// Starts it with `--listen 127.0.0.1:0`, `--store` in `folder`, and `options`, and waits until it listens.
    init(in folder: TemporaryFolder, _ options: String...) throws {
        standardError = folder.path + "/stderr"
        (process, standardOutput) = try spawn(
            [SandboxProcess.executable, "--listen", "127.0.0.1:0", "--store", folder.store] + options,
            standardError: standardError)
        line = readLine(from: standardOutput)
        port = UInt16(line.split(separator: "/").dropFirst().first?.split(separator: ":").last ?? "") ?? 0
        if port == 0 { throw Failure(what: "it did not start: \(line)") }
    }

    deinit {
        if isRunning {
            kill(process, SIGKILL)
            _ = wait()
        }
        close(standardOutput)
    }

    /// What it wrote to standard error so far.
    var log: String { contents(standardError).map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Sends `signal` and waits for the end.
    ///
    /// - Returns: The exit status; nil when it was killed.
    func end(with signal: Int32 = SIGTERM) -> Int32? {
        kill(process, signal)
        return wait()
    }

    func connect() throws -> Client { try Client(port: port) }

    private func wait() -> Int32? {
        isRunning = false
        return exitStatus(of: process)
    }

    /// The program beside the program that runs the tests.
    static var executable: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes {
            readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
        }
        let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        return path.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/cloudflare-sandbox"
    }
}

/// A connection to the program, in raw bytes; nothing waits for longer than ten seconds.
final class Client {
    private let descriptor: Int32
    private var received: [UInt8] = []

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let failed = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard failed == 0 else { throw Failure(what: "connect: \(errno)") }
    }

    deinit { close(descriptor) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(what: "send: \(errno)") }
            sent += count
        }
    }

    /// The next answer: its head up to the empty line, and as much body as its Content-Length says.
    func answer() throws -> (head: String, body: [UInt8]) {
        while true {
            let text = String(decoding: received, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end])
                let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
                let count = length.flatMap { Int($0.dropFirst(16)) } ?? 0
                let start = head.utf8.count + 4
                if received.count >= start + count {
                    defer { received.removeFirst(start + count) }
                    return (head, Array(received[start..<start + count]))
                }
            }
            guard try receive() else { throw Failure(what: "closed behind \(text)") }
        }
    }

    /// Everything up to the end of the connection.
    func rest() throws -> String {
        while try receive() {}
        return String(decoding: received, as: UTF8.self)
    }

    private func receive() throws -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, 10_000) == 1 else { throw Failure(what: "no answer in ten seconds") }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 || errno == ECONNRESET else { throw Failure(what: "recv: \(errno)") }
        received.append(contentsOf: buffer.prefix(max(0, count)))
        return count > 0
    }
}

/// A folder that is removed with everything in it.
final class TemporaryFolder {
    let path: String
    /// Where the program under test puts its files; not made yet.
    var store: String { path + "/made/by/it" }

    init() throws {
        var template = Array("/tmp/cloudflare-sandbox-test.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(what: "mkdtemp: \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { removeTree(path) }

    /// Takes the store away from under the program.
    func removeStore() { removeTree(store) }

    /// The names of the files in the store, sorted.
    var stored: [String] {
        guard let entries = opendir(store) else { return [] }
        defer { closedir(entries) }
        var names: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

/// Removes a folder with everything in it.
private func removeTree(_ path: String) {
    if let entries = opendir(path) {
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { removeTree(path + "/" + name) }
        }
        closedir(entries)
    }
    remove(path)
}

struct Failure: Error {
    let what: String
}

/// The contents of a file.
func contents(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(file, &buffer, buffer.count)
        guard count > 0 else { return bytes }
        bytes.append(contentsOf: buffer[..<count])
    }
}

/// Starts a program whose standard output is a pipe.
func spawn(_ arguments: [String], standardError: String) throws -> (pid_t, output: Int32) {
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0 else { throw Failure(what: "pipe: \(errno)") }
    defer { close(pipes[1]) }
    // Else a program that another test starts would keep them open.
    for pipe in pipes { _ = fcntl(pipe, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, standardError, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var vector = arguments.map { strdup($0) } + [nil]
    defer { for pointer in vector { free(pointer) } }
    var process: pid_t = 0
    let failed = posix_spawnp(&process, arguments[0], &actions, nil, &vector, environ)
    guard failed == 0 else { throw Failure(what: "\(arguments[0]): \(failed)") }
    return (process, pipes[0])
}

/// Waits for a process's end; nil when a signal killed it.
func exitStatus(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
}

/// Octets up to a line feed or the end, waiting ten seconds at most.
func readLine(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var octet: UInt8 = 0
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, 10_000) == 1, read(descriptor, &octet, 1) == 1, octet != UInt8(ascii: "\n") {
        bytes.append(octet)
    }
    return String(decoding: bytes, as: UTF8.self)
}

extension String {
    /// Where `text` begins, by octets; Foundation's way to find it is not linked.
    fileprivate func range(of text: String) -> String.Index? {
        let (whole, part) = (Array(utf8), Array(text.utf8))
        guard whole.count >= part.count else { return nil }
        return (0...whole.count - part.count).first { whole[$0..<$0 + part.count].elementsEqual(part) }
            .map { utf8.index(startIndex, offsetBy: $0) }
    }
}
