import Glibc

@testable import StateClient

/// The built helper, running in a folder of its own for one test.
final class HelperProcess: @unchecked Sendable {
    let files: TestFolder
    var folder: String { files.path }
    var socketPath: String { folder + "/state.sock" }
    private(set) var process: pid_t = 0
    /// A program by way of which it is started, with its arguments.
    var prefix: [String]
    private let extraArguments: [String]

    /// Starts it, with a database or without, by way of the program `prefix` if there is one.
    init(database: Bool = false, prefix: [String] = []) throws {
        files = try TestFolder()
        self.prefix = prefix
        extraArguments = database ? ["--database", files.path + "/state.db"] : []
        try start()
    }

    deinit { kill(SIGKILL) }

    /// What it has said.
    func log() throws -> String { String(decoding: try files.read("log"), as: UTF8.self) }

    /// How much memory it has in use.
    func residentKibibytes() throws -> Int {
        let file = open("/proc/\(process)/status", O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 8_192)
        let text = String(decoding: bytes[..<max(0, Glibc.read(file, &bytes, bytes.count))], as: UTF8.self)
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let size = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
        else { throw TestFailure("no VmRSS") }
        return size
    }

    /// Starts it and waits until it answers.
    func start() throws {
        let arguments =
            prefix + [HelperProcess.folderOfBuild + "/gateway-state", "--listen", socketPath] + extraArguments
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 2, folder + "/log", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let argv = arguments.map { strdup($0) } + [nil]
        defer { argv.forEach { free($0) } }
        guard posix_spawn(&process, arguments[0], &actions, nil, argv, environ) == 0 else { throw TestFailure("spawn") }
        for _ in 0..<5_000 {
            if (try? client().ping()) != nil { return }
            usleep(2_000)
        }
        throw TestFailure("the helper does not answer")
    }

    /// Ends it with `signal` and waits for that; gives its exit status (negative: the signal).
    @discardableResult func kill(_ signal: Int32) -> Int32 {
        guard process > 0 else { return 0 }
        Glibc.kill(process, signal)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        process = 0
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    func client() -> StateClient { StateClient(path: socketPath) }

    /// A bare connection, for what a client would not do.
    func connect() throws -> RawConnection { try RawConnection(path: socketPath) }

    static let folderOfBuild: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    }()
}
