public import CloudflareAPI

/// What became of a message.
public enum Outcome: Sendable, Equatable {
    /// Cloudflare has taken it for at least one recipient; the receipt names those that bounced.
    case accepted(SendReceipt)
    /// It is a repeat of a message that Cloudflare has taken before, of which the client was never told: it was not sent
    /// again.
    case repeated
    /// Cloudflare has taken it, and every recipient bounced: nobody gets it.
    case bounced(SendReceipt)
    /// Cloudflare has not taken it, or has not said so.
    case failed(SendFailure)
    /// The gateway has turned it down.
    case refused(Refusal)
}
