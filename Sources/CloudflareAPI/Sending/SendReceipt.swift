import Text

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
    /// Cloudflare's name for the message, where it gave one that can be read.
    public let messageID: CloudflareMessageID?
    /// The answer's `CF-Ray`, by which Cloudflare's support finds the request.
    public let rayID: String?

    /// `permanentBounces` without those of `suppressed`.
    public init(
        delivered: [String], queued: [String], permanentBounces: [String], suppressed: [String] = [],
        messageID: CloudflareMessageID? = nil, rayID: String?
    ) {
        self.delivered = delivered
        self.queued = queued
        self.permanentBounces = permanentBounces + suppressed
        self.suppressed = suppressed
        self.messageID = messageID
        self.rayID = rayID
    }

    /// What the lists say of `recipients`, an envelope's: each of them once, as the envelope has it, and nobody else.
    /// One that stands in several lists got it if any of them says so.
    public func restricted(to recipients: [String]) -> SendReceipt {
        var seen: Set<[UInt8]> = []
        let (delivered, queued) = (SendReceipt.all(self.delivered), SendReceipt.all(self.queued))
        let (suppressed, bounced) = (SendReceipt.all(self.suppressed), SendReceipt.all(permanentBounces))
        var lists: (delivered: [String], queued: [String], bounced: [String], suppressed: [String]) = ([], [], [], [])
        for recipient in recipients {
            let name = SendReceipt.folded(recipient)
            guard seen.insert(name).inserted else { continue }
            if delivered.contains(name) {
                lists.delivered.append(recipient)
            } else if queued.contains(name) {
                lists.queued.append(recipient)
            } else if suppressed.contains(name) {
                lists.suppressed.append(recipient)
            } else if bounced.contains(name) {
                lists.bounced.append(recipient)
            }
        }
        return SendReceipt(
            delivered: lists.delivered, queued: lists.queued, permanentBounces: lists.bounced,
            suppressed: lists.suppressed, messageID: messageID, rayID: rayID)
    }

    /// Whether nobody of `recipients`, an envelope's, gets it: every one of them is named as bounced or suppressed. One
    /// that no list names was accepted.
    public func reachesNobody(of recipients: [String]) -> Bool {
        let reached = SendReceipt.all(delivered).union(SendReceipt.all(queued))
        let lost = SendReceipt.all(permanentBounces).subtracting(reached)
        return !recipients.isEmpty && recipients.allSatisfy { lost.contains(SendReceipt.folded($0)) }
    }

    /// Those of `recipients` that stand in no list; compared byte by byte, ASCII letters in either case, quoted or not.
    public func unlisted(of recipients: [String]) -> [String] {
        let listed = (delivered + queued + permanentBounces).map(SendReceipt.folded)
        return recipients.filter { !listed.contains(SendReceipt.folded($0)) }
    }

    private static func unquoted(_ address: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        guard address.first == quote, let at = address.lastIndex(of: UInt8(ascii: "@")), at >= 2,
            address[at - 1] == quote
        else { return address }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in address[1..<(at - 1)] {
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            if !isEscaped { result.append(byte) }
        }
        return result + address[at...]
    }

    private static func all(_ addresses: [String]) -> Set<[UInt8]> { Set(addresses.map(folded)) }

    /// The address in the one form in which it is compared: ASCII letters small, and the local part without the quotes
    /// that one side may write and the other not (RFC 5321 section 4.1.2: they mean nothing).
    private static func folded(_ address: String) -> [UInt8] {
        unquoted(Array(address.utf8)).map(\.asciiLowercased)
    }
}
