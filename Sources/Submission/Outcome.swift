public import CloudflareAPI

/// The outcome of a message.
public enum Outcome: Sendable, Equatable {
    /// Cloudflare has taken it for at least one recipient; the receipt names those that bounced.
    case accepted(SendReceipt)
    /// It is a repeat of a message that Cloudflare has taken before, of which the client was never told: it was not
    /// sent again. The receipt is that of the first time.
    case repeated(SendReceipt)
    /// Cloudflare has taken it, and every recipient bounced: nobody gets it.
    case bounced(SendReceipt)
    /// Cloudflare has not taken it, or has not said so.
    case failed(SendFailure)
    /// The gateway has turned it down.
    case refused(Refusal)
}

extension Outcome {
    /// The outcome in one word, the raw value, for logs, lists and counters.
    public enum Kind: String, Sendable, CaseIterable {
        case delivered
        case queued
        /// Cloudflare has taken it without a word about its recipients.
        case accepted
        case repeated
        case bounced
        case failed
        case refused

        /// Whether somebody gets the message.
        public var isSuccess: Bool {
            switch self {
            case .delivered, .queued, .accepted, .repeated: true
            case .bounced, .failed, .refused: false
            }
        }
    }

    /// The outcome in one word.
    public var kind: Kind {
        switch self {
        case .accepted(let receipt):
            !receipt.delivered.isEmpty ? .delivered : !receipt.queued.isEmpty ? .queued : .accepted
        case .repeated: .repeated
        case .bounced: .bounced
        case .failed: .failed
        case .refused: .refused
        }
    }

    /// The detail beside the word: who bounced, or why it was not sent.
    public var detail: String {
        switch self {
        case .accepted(let receipt), .bounced(let receipt):
            receipt.permanentBounces.isEmpty ? "" : "bounced: " + receipt.permanentBounces.joined(separator: ", ")
        case .repeated(let receipt):
            "sent before, unheard"
                + (receipt.permanentBounces.isEmpty
                    ? "" : "; bounced: " + receipt.permanentBounces.joined(separator: ", "))
        case .failed(let failure): failure.text
        case .refused(let refusal): refusal.reason
        }
    }

    /// Cloudflare's name for the message, where there is one.
    public var messageID: String? {
        switch self {
        case .accepted(let receipt), .repeated(let receipt), .bounced(let receipt): receipt.messageID?.description
        case .failed, .refused: nil
        }
    }

    /// Cloudflare's name for the request, where there was one.
    public var rayID: String? {
        switch self {
        case .accepted(let receipt), .bounced(let receipt): receipt.rayID
        case .failed(let failure): failure.rayID
        case .repeated, .refused: nil
        }
    }
}
