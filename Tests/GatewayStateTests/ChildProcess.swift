import Glibc

/// Programs that tests run.
enum ChildProcess {
    /// Runs a program to its end and gives its exit status.
    static func run(_ arguments: [String]) throws -> Int32 {
        var process: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let argv = arguments.map { strdup($0) } + [nil]
        defer { argv.forEach { free($0) } }
        guard posix_spawn(&process, arguments[0], &actions, nil, argv, environ) == 0 else { throw TestFailure("spawn") }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status >> 8 & 0xFF
    }
}
