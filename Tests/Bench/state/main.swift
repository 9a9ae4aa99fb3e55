import Glibc
import StateClient
import StateProtocol

// How many reservations and commits a second the state helper takes from several clients at once, with its database on
// disk, and how long one of them waits. As a reference: two requests that only ask whether the helper is there.
//
// usage: state-bench SOCKET [CLIENTS [SECONDS]]

/// One client, in a thread of its own.
final class Client {
    let path: String
    let number: Int
    let isReference: Bool
    let end: Int
    var latencies: [UInt32] = []
    var failure: String?

    init(path: String, number: Int, isReference: Bool, end: Int) {
        self.isReference = isReference
        self.path = path
        self.number = number
        self.end = end
        latencies.reserveCapacity(1 << 20)
    }

    func run() {
        let client = StateClient(path: path)
        // What a handler asks for: the login's limits, and the ceiling over all.
        let claims = [
            LimitRequest(key: .smtp(login: "login\(number)"), perMinute: 100_000_000, perDay: 100_000_000),
            LimitRequest(key: .total, perMinute: 0, perDay: 100_000_000),
        ]
        do throws(StateError) {
            while true {
                let start = nanoseconds()
                guard start < end else { return }
                let middle: Int
                if isReference {
                    try client.ping()
                    middle = nanoseconds()
                    try client.ping()
                } else {
                    guard case .granted(let reservation) = try client.reserve(claims) else {
                        failure = "not granted"
                        return
                    }
                    middle = nanoseconds()
                    try client.commit(reservation)
                }
                let stop = nanoseconds()
                latencies.append(UInt32(clamping: (middle - start) / 100))
                latencies.append(UInt32(clamping: (stop - middle) / 100))
            }
        } catch {
            failure = error.description
        }
    }
}

func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// A number with one digit behind the point.
func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

/// Says why there is no result.
func die(_ text: String) -> Never {
    let line = Array((text + "\n").utf8)
    _ = write(2, line, line.count)
    exit(1)
}

func run() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
        die("usage: state-bench SOCKET [CLIENTS [SECONDS]]")
    }
    let clientCount = arguments.count > 2 ? Int(arguments[2]) ?? 8 : 8
    let seconds = arguments.count > 3 ? Int(arguments[3]) ?? 10 : 10
    let reference = measure(arguments[1], clients: clientCount, seconds: seconds, isReference: true)
    let pairs = measure(arguments[1], clients: clientCount, seconds: seconds, isReference: false)
    print("reserve+commit against ping+ping: \(tenths(pairs * 1_000 / max(1, reference))) % of the pairs")
}

/// Pairs a second.
func measure(_ path: String, clients clientCount: Int, seconds: Int, isReference: Bool) -> Int {
    let start = nanoseconds()
    let clients = (0..<clientCount).map {
        Client(path: path, number: $0, isReference: isReference, end: start + seconds * 1_000_000_000)
    }
    let threads = clients.map { client in
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Client>.fromOpaque(context!).takeUnretainedValue().run()
                return nil
            }, Unmanaged.passUnretained(client).toOpaque())
        return thread
    }
    for thread in threads { pthread_join(thread, nil) }
    let elapsed = nanoseconds() - start
    for client in clients {
        if let failure = client.failure {
            die("client \(client.number): \(failure)")
        }
    }
    let latencies = clients.flatMap(\.latencies).sorted()
    guard !latencies.isEmpty else { die("no request was answered") }
    func percentile(_ share: Int) -> String { tenths(Int(latencies[latencies.count * share / 1_000])) }
    let pairs = latencies.count / 2 * 1_000_000_000 / elapsed
    print("\(clientCount) clients: \(pairs) \(isReference ? "ping+ping" : "reserve+commit") pairs a second")
    print("one request: median \(percentile(500)) us, p99 \(percentile(990)) us, p99.9 \(percentile(999)) us")
    return pairs
}

run()
