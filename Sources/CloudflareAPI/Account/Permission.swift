/// A permission of an API token, as Cloudflare's dashboard names it.
public enum Permission: String, Sendable, CaseIterable, CustomStringConvertible {
    /// To send.
    case emailSendingEdit = "Email Sending: Edit"
    /// To look at a zone's sending domains (Read is enough) and to set one up, granted for the zone beside the account.
    case zoneEmailSending = "Zone · Email Sending: Edit"
    /// To find the zone of a domain.
    case zoneRead = "Zone: Read"
    /// To read a zone's DNS records.
    case dnsRead = "DNS: Read"
    /// To add DNS records.
    case dnsEdit = "DNS: Edit"

    public var description: String { rawValue }
}
