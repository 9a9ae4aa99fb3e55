public import StateClient
public import StateProtocol

/// The state that must outlive a connection: rate limits, and which submissions have been sent. The state daemon, or a
/// stand-in for it.
public protocol SendLedger: AnyObject {
    /// Takes one message out of every claim's allowance, or says which has none left.
    func reserve(_ claims: [LimitRequest]) throws(StateError) -> ReservationAnswer
    /// The reserved message went out, or may have gone out.
    func commit(_ reservation: Reservation) throws(StateError)
    /// The reserved message did not go out: it does not count.
    func release(_ reservation: Reservation) throws(StateError)
    /// Asks whether this submission is still to be sent.
    func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer
    /// Cloudflare has taken it: a repeat is answered with `receipt`, and the reservation is committed.
    func accepted(_ key: SendKey, receipt: String, _ reservation: Reservation?) throws(StateError)
    /// The client knows that it was taken: a repeat is a new message.
    func acknowledged(_ key: SendKey) throws(StateError)
    /// It was not sent, or nobody will ever know: a repeat is to be sent.
    func failed(_ key: SendKey) throws(StateError)
}

extension StateClient: SendLedger {
    /// Asks whether this submission is still to be sent; while another connection is about to send the same, waits for
    /// what becomes of that, for up to 20 seconds.
    public func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer { try beginSend(key, patience: 20_000) }
}
