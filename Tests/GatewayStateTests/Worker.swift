import GatewayState
import Glibc

/// Other processes and threads that play handlers.
enum Worker {
    /// Threads stand in for handler processes: to the helper, a handler is a connection.
    private final class Job {
        let path: String
        let claims: [Claim]
        let attempts: Int
        var granted = -1

        init(path: String, claims: [Claim], attempts: Int) {
            self.path = path
            self.claims = claims
            self.attempts = attempts
        }

        func run() throws {
            let client = StateClient(path: path)
            var count = 0
            for attempt in 0..<attempts {
                guard case .granted(let reservation) = try client.reserve(claims) else { continue }
                // Every third is given back first, so that what is under way rises and falls.
                if attempt % 3 == 0 {
                    try client.release(reservation)
                    guard case .granted(let again) = try client.reserve(claims) else { continue }
                    try client.commit(again)
                } else {
                    try client.commit(reservation)
                }
                count += 1
            }
            granted = count
        }
    }

    /// Runs `handlers` handlers side by side, each of which tries `attempts` times to send under `claims`; gives how many
    /// sends each was granted, -1 where one failed.
    static func run(_ handlers: Int, path: String, claims: [Claim], attempts: Int) -> [Int] {
        let jobs = (0..<handlers).map { _ in Job(path: path, claims: claims, attempts: attempts) }
        let threads = jobs.map { job in
            var thread = pthread_t()
            pthread_create(
                &thread, nil,
                { pointer in
                    try? Unmanaged<Job>.fromOpaque(pointer!).takeUnretainedValue().run()
                    return nil
                }, Unmanaged.passUnretained(job).toOpaque())
            return thread
        }
        for thread in threads { pthread_join(thread, nil) }
        return withExtendedLifetime(jobs) { jobs.map(\.granted) }
    }

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
