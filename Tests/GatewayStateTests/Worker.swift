import Glibc
import StateClient
import StateProtocol

/// Other processes and threads that play handlers.
enum Worker {
    /// Threads stand in for handler processes: to the helper, a handler is a connection.
    private final class Job {
        let path: String
        let claims: [LimitRequest]
        let attempts: Int
        var granted = -1

        init(path: String, claims: [LimitRequest], attempts: Int) {
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
    static func run(_ handlers: Int, path: String, claims: [LimitRequest], attempts: Int) -> [Int] {
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

    /// Runs `handlers` handlers until `done`; gives how many sends each was granted. A handler whose helper is gone tries
    /// again, as the next connection's handler would.
    static func runUntil(_ done: Flag, _ handlers: Int, path: String, claims: [LimitRequest]) -> [Int] {
        let counts = (0..<handlers).map { _ in Counter() }
        let jobs = counts.map { counter in
            Background {
                let client = StateClient(path: path)
                while !done.isRaised {
                    guard case .granted(let reservation) = try? client.reserve(claims) else {
                        usleep(1_000)
                        continue
                    }
                    // Here the message goes out.
                    counter.value += 1
                    try? client.commit(reservation)
                    usleep(500)
                }
            }
        }
        for job in jobs { job.join() }
        return counts.map(\.value)
    }

    private final class Counter: @unchecked Sendable {
        var value = 0
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

/// A thread.
final class Background {
    private final class Body {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    private var thread = pthread_t()

    init(_ body: @escaping @Sendable () -> Void) {
        pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Body>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(Body(body)).toOpaque())
    }

    func join() { pthread_join(thread, nil) }
}

/// Says to other threads that something is over.
final class Flag: @unchecked Sendable {
    private var mutex = pthread_mutex_t()
    private var value = false

    init() { pthread_mutex_init(&mutex, nil) }

    func raise() {
        pthread_mutex_lock(&mutex)
        value = true
        pthread_mutex_unlock(&mutex)
    }

    var isRaised: Bool {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        return value
    }
}
