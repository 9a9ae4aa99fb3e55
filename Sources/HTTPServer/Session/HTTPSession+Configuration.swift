extension HTTPSession {
    /// The limits of a connection. Times are in seconds; the clock is the driver's.
    public struct Configuration: Sendable {
        /// Octets of a body, whoever wants it. A longer one is refused as soon as its length is known.
        public var bodyLimit: Int
        /// Octets of a body that nobody wants that are read so that the connection can be kept. With more, the answer
        /// comes at once and ends it.
        public var dropLimit = 64 * 1024
        /// Requests of one connection.
        public var maximumRequests = 1_000
        /// The longest wait for a request, the first and each further one.
        public var idleSeconds = 30
        /// From a request's first octet to the end of its head.
        public var headSeconds = 20
        /// From there to the end of its body; for a body that nobody wants, ``headSeconds``.
        public var bodySeconds = 120
        /// The longest time that a connection is kept for somebody who has not authenticated: a stranger could hold it
        /// indefinitely with a request now and then. Nil keeps it.
        public var strangerSeconds: Int? = 120

        /// The usual limits, with `bodyLimit` octets for a body.
        public init(bodyLimit: Int) { self.bodyLimit = bodyLimit }
    }
}
