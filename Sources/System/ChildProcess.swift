import Glibc

/// Programs of the host that are run for what they print or for what they do. They are given no environment but a
/// locale.
public enum ChildProcess {
    /// The most that is kept of what a program prints, in octets: a unit with all its drop-ins is a fraction of it. The
    /// rest is read as well, and dropped: a program that cannot write does not end.
    public static let longest = 1_048_576
    /// The longest wait for what a program prints, in milliseconds; then it is ended.
    public static let patience = 20_000

    /// What a program writes to standard output, the first MiB; empty where it cannot be run, or does not end in time.
    /// `input`, which must be short, is its standard input.
    public static func output(of arguments: [String], input: String = "", patience: Int = patience) -> String {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return "" }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let given = input.isEmpty ? open("/dev/null", O_RDONLY | O_CLOEXEC) : descriptor(toRead: input)
        defer { close(given) }
        posix_spawn_file_actions_adddup2(&actions, given, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let process = start(arguments, &actions)
        close(ends[1])
        guard let process else { return "" }
        let bytes = readAll(ends[0], until: MonotonicClock.milliseconds + patience)
        if bytes == nil { kill(process, SIGKILL) }
        _ = status(of: process)
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Runs a program that writes where this one does, and tells whether it has succeeded. It is waited for as long as
    /// it takes: the limit is that of the unit which this process belongs to.
    public static func succeeds(_ arguments: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        return start(arguments, &actions).map { status(of: $0) == 0 } ?? false
    }

    /// Starts the program whose path is the first argument; nil where that cannot be done.
    private static func start(_ arguments: [String], _ actions: inout posix_spawn_file_actions_t) -> pid_t? {
        let argv = arguments.map { strdup($0) } + [nil]
        let environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C"), strdup("SYSTEMD_COLORS=0"), nil]
        defer { for text in argv + environment { free(text) } }
        var process = pid_t()
        return posix_spawn(&process, arguments[0], &actions, nil, argv, environment) == 0 ? process : nil
    }

    /// The status of a process at its end (waitpid(2)); 0 is success.
    private static func status(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return status
    }

    /// The end of a pipe that `text` can be read from; -1 where there is no room for it in one (64 KiB, pipe(7)).
    private static func descriptor(toRead text: String) -> Int32 {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return -1 }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        let bytes = Array(text.utf8)
        if write(ends[1], bytes, bytes.count) == bytes.count { return ends[0] }
        close(ends[0])
        return -1
    }

    /// All that comes, of which the beginning is kept; nil when the end has not come by then.
    private static func readAll(_ descriptor: Int32, until end: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let rest = end - MonotonicClock.milliseconds
            guard rest > 0 else { return nil }
            guard poll(&entry, 1, Int32(clamping: rest)) > 0 else { continue }
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<min(count, longest - bytes.count)]
        }
    }
}
