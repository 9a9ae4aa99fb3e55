extension HTTPSession {
    /// The driver's next action.
    public enum Action {
        /// Read from the client and call ``HTTPSession/receive(_:)``, ``HTTPSession/clientFinished()`` or
        /// ``HTTPSession/timedOut()``.
        case read(Timeout)
        /// Decide about the request from its head and call ``HTTPSession/opened(_:)``.
        case open(RequestHead)
        /// Make the answer to a request whose body is complete, with the handler that was given for it, and call
        /// ``HTTPSession/answered(_:date:)``. A body that nobody wants is empty.
        case answer(RequestHead, body: [UInt8], by: BodyHandler)
        /// Make the answer to what cannot be served and call ``HTTPSession/answered(_:date:)``. The head is nil when
        /// there was none.
        case refuse(RequestFault, RequestHead?)
        /// Write this interim response: the client may send the body.
        case writeContinue([UInt8])
        /// Write this answer.
        case writeAnswer([UInt8])
        /// Close the connection. Lingering: the client was told something that it may still be reading, and a socket
        /// that is closed with unread octets is reset, which takes back what was written (RFC 9112 section 9.6).
        case close(lingering: Bool)
    }

    /// How long to wait for the client.
    public struct Timeout: Sendable, Equatable {
        /// Counts what is waited for.
        public let phase: Int
        /// The longest wait for it, counted from the first read of the phase.
        public let seconds: Int
        /// Whether the wait ends, at the latest, when the connection is ``Configuration/strangerSeconds`` old.
        public let endsWithStrangerTime: Bool
    }
}
