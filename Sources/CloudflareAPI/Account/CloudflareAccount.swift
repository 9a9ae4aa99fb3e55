/// The calls about an account: ``AccountClient``, or a stand-in in a test.
public protocol CloudflareAccount: AnyObject {
    /// Asks whether the token is good, and whose it is.
    func verifyToken() throws(AccountFailure) -> TokenStatus

    /// Asks whether the token may send for the account. Nothing is sent: the question is a message without any part,
    /// which Cloudflare refuses as such only after it has let the token in.
    func checkSending() throws(AccountFailure)

    /// The account's zone of exactly this name; nil when there is none, or none that the token may see.
    func zone(named name: String) throws(AccountFailure) -> Zone?

    /// The domains of a zone that are, or were, set up for sending.
    func sendingDomains(of zone: Zone) throws(AccountFailure) -> [SendingDomain]

    /// Sets a domain up for sending, or switches sending on again. Where the zone's DNS is Cloudflare's, records that
    /// are missing are made by Cloudflare.
    func enableSending(for name: String, in zone: Zone) throws(AccountFailure) -> SendingDomain

    /// The records that mail of the domain needs.
    func expectedRecords(of domain: SendingDomain, in zone: Zone) throws(AccountFailure) -> [DNSRecord]

    /// The zone's records of one name.
    func records(named name: String, in zone: Zone) throws(AccountFailure) -> [DNSRecord]

    /// Adds a record. Whatever is there stays as it is.
    func add(_ record: DNSRecord, to zone: Zone) throws(AccountFailure)
}
