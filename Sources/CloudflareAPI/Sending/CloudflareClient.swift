import Glibc

/// Cloudflare's Email Sending API over HTTPS: one connection, kept for all messages of the process. A message goes out
/// once at most.
///
/// Calls from several threads come one after the other. The process must ignore `SIGPIPE`: libcurl, told to leave
/// signals alone, does not do it.
public final class CloudflareClient: MessageRelay, Sendable {
    /// How long the parts of a request may take.
    public struct Timeouts: Sendable, Equatable {
        /// Until the connection stands, name and TLS included, in milliseconds.
        public var connect: Int
        /// Until the answer is there, all included, in milliseconds.
        public var total: Int

        /// 30 seconds for the connection, 60 for all: a message of 5 MiB then needs 0.7 Mbit/s of upstream.
        ///
        /// The system's resolver asks a server that is silent for 5 seconds, twice (resolv.conf(5)), and one that
        /// answers for IPv4 alone once more: an address can take 15 seconds to be had, and is had then.
        public static let standard = Timeouts(connect: 30_000, total: 60_000)

        public init(connect: Int, total: Int) {
            self.connect = connect
            self.total = total
        }
    }

    /// The gateway's version, which the `User-Agent` field names.
    public static let version = "1.1.0"

    private let transport: Transport
    private let sending: String

    /// Opens nothing yet. `extraCAFile` names a PEM file of CA certificates that are trusted besides the host's.
    public init(
        endpoint: APIEndpoint, credentials: APICredentials, extraCAFile: String? = nil,
        timeouts: Timeouts = .standard
    ) {
        transport = Transport(.init(endpoint, credentials, extraCAFile: extraCAFile, timeouts: timeouts))
        sending = "/accounts/\(credentials.accountID)/email/sending"
    }

    /// Loads libcurl and opens the connection on a thread of its own, unless that has been done of late. Whatever comes
    /// of it, a message that is sent meanwhile does not fail by it, nor wait longer than it would have without.
    public func preconnect() { transport.preconnect() }

    public func sendRaw(_ message: RawMessage) throws(SendFailure) -> SendReceipt {
        try transport.post(try RequestBody(message), to: "\(sending)/send_raw").receipt(now: time(nil))
    }

    public func send(_ message: StructuredMessage) throws(SendFailure) -> SendReceipt {
        try transport.post(RequestBody(whole: message.json), to: "\(sending)/send").receipt(now: time(nil))
    }
}
