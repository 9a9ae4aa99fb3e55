import Connection
import Glibc

extension LocalConnection {
    /// For how long a program waits for a place among the connections, and for a socket that is closed for a moment,
    /// as while the gateway is upgraded; in seconds.
    private static let patience = (full: 30, absent: 2)

    /// Waits for the banner, and greets. A full gateway closes the connection without a word.
    mutating func greet() throws(Failure) {
        let banner: Reply
        do throws(Failure) {
            banner = try reply()
        } catch {
            throw error == .ended ? .full : error
        }
        guard banner.code == 220 else { throw .refused(banner) }
        try send("EHLO localhost\r\n")
        let greeting = try reply()
        guard greeting.code == 250 else { throw .refused(greeting) }
    }

    /// A connection on which the gateway has been greeted. `begun` is one that may have been left too long.
    static func greeted(at path: String, begun: LocalConnection?) throws(Failure) -> LocalConnection {
        var begun = begun
        return try patiently { () throws(Failure) in
            let known = begun
            begun = nil
            var connection: LocalConnection
            if let known { connection = known } else { connection = try LocalConnection(path: path) }
            try connection.greet()
            return connection
        }
    }

    /// A connection on which nothing has been said.
    static func opened(at path: String) throws(Failure) -> LocalConnection {
        try patiently { () throws(Failure) in try LocalConnection(path: path) }
    }

    private static func patiently(
        _ connect: () throws(Failure) -> LocalConnection
    ) throws(Failure) -> LocalConnection {
        let time = Stopwatch()
        var pause: UInt32 = 50
        while true {
            do throws(Failure) {
                return try connect()
            } catch {
                let seconds =
                    switch error {
                    case .full: patience.full
                    case .absent: patience.absent
                    default: 0
                    }
                guard time.milliseconds < seconds * 1000 else { throw error }
            }
            usleep(pause * 1000)
            pause = min(pause * 2, 2000)
        }
    }

    /// Says goodbye, by which the gateway knows that its answer was read, and waits for the end.
    mutating func quit() {
        guard (try? send("QUIT\r\n")) != nil else { return }
        _ = try? reply(within: 2)
    }
}
