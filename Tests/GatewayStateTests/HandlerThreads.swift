import Glibc
import StateClient
import StateProtocol

/// Threads that play handlers.
enum HandlerThreads {
    /// A thread stands in for a handler's process: to the helper, a handler is a connection.
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

    /// Runs `handlers` handlers side by side, each of which tries `attempts` times to send under `claims`; gives how
    /// many sends each was granted, -1 where one failed.
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

    /// Runs `handlers` handlers until `done`; gives how many sends each was granted. A handler whose helper is gone
    /// tries again, as the next connection's handler would.
    static func runUntil(_ done: Flag, _ handlers: Int, path: String, claims: [LimitRequest]) -> [Int] {
        let counts = (0..<handlers).map { _ in Counter() }
        let jobs = counts.map { counter in
            BackgroundThread {
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
}
