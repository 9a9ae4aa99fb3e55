import Glibc

/// The gateway's units, as systemctl(1) knows them.
struct Units {
    /// A unit and whether it is there: `active`, `inactive`, `failed`.
    struct Unit {
        /// What it is, in a word.
        let label: String
        let name: String
        let state: String
    }

    private static let known = [
        ("SMTP", "cloudflare-smtp-gateway-smtp.socket"), ("SMTP inside TLS", "cloudflare-smtp-gateway-smtps.socket"),
        ("HTTP", "cloudflare-smtp-gateway-http.socket"), ("HTTP inside TLS", "cloudflare-smtp-gateway-https.socket"),
        ("admin UI", "cloudflare-smtp-gateway-admin.socket"), ("helper", "cloudflare-smtp-gateway-state.service"),
    ]

    /// Every unit; none where there is no systemd to ask.
    static func all() -> [Unit] {
        guard access("/run/systemd/system", F_OK) == 0 else { return [] }
        let words = output(of: ["/usr/bin/systemctl", "is-active", "--"] + known.map(\.1))
            .split(separator: "\n").map(String.init)
        guard words.count == known.count else { return [] }
        return zip(known, words).map { Unit(label: $0.0, name: $0.1, state: $1) }
    }

    /// What a program writes to standard output, at most 64 KiB; empty where it cannot be run. It is given no environment:
    /// what it prints is to be read here. `input`, which must be short, is its standard input.
    static func output(of arguments: [String], input: String = "") -> String {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return "" }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let given = input.isEmpty ? open("/dev/null", O_RDONLY | O_CLOEXEC) : Units.descriptor(toRead: input)
        defer { close(given) }
        posix_spawn_file_actions_adddup2(&actions, given, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let argv = arguments.map { strdup($0) } + [nil]
        let environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C"), strdup("SYSTEMD_COLORS=0"), nil]
        defer { for text in argv + environment { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, arguments[0], &actions, nil, argv, environment)
        close(ends[1])
        guard code == 0 else { return "" }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < 65_536 {
            let count = read(ends[0], &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return String(decoding: bytes, as: UTF8.self)
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
}
