/// Cloudflare's word that it has taken a message, and what has become of it for each recipient so far.
///
/// The lists are as Cloudflare gave them. A recipient that stands in none of them is neither delivered nor bounced: the
/// message was accepted, and that is all that is known. ``unlisted(of:)`` names them; nothing is made up for them.
public struct SendReceipt: Sendable, Equatable {
    /// Handed to the recipient's server.
    public let delivered: [String]
    /// Taken, and to be tried again.
    public let queued: [String]
    /// Refused for good, and those of ``suppressed``.
    public let permanentBounces: [String]
    /// Left out because they are on the account's suppression list, where Cloudflare is set to drop them.
    public let suppressed: [String]
    /// Cloudflare's name for the message.
    public let messageID: String?
    /// The answer's `CF-Ray`, by which Cloudflare's support finds the request.
    public let rayID: String?

    /// `permanentBounces` without those of `suppressed`.
    public init(
        delivered: [String], queued: [String], permanentBounces: [String], suppressed: [String] = [],
        messageID: String? = nil, rayID: String?
    ) {
        self.delivered = delivered
        self.queued = queued
        self.permanentBounces = permanentBounces + suppressed
        self.suppressed = suppressed
        self.messageID = messageID
        self.rayID = rayID
    }

    /// Those of `recipients` that stand in no list; compared byte by byte, ASCII letters in either case.
    public func unlisted(of recipients: [String]) -> [String] {
        let listed = (delivered + queued + permanentBounces).map(SendReceipt.folded)
        return recipients.filter { !listed.contains(SendReceipt.folded($0)) }
    }

    private static func folded(_ address: String) -> [UInt8] {
        address.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
