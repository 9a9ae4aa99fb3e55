/// Cloudflare's name for a message, with its angle brackets: `<id@example.com>`. Its log, its analytics and its events
/// call the message by it, and it takes the place of the message's own `Message-ID`.
///
/// It comes from outside and goes into logs, replies and lists: so it is visible ASCII without spaces, and bounded.
public struct CloudflareMessageID: Sendable, Hashable, CustomStringConvertible {
    /// The most octets of one.
    public static let longest = 255

    /// The name as Cloudflare gave it.
    public let description: String

    /// Nil for what is empty, longer than ``longest`` octets, or holds anything but visible ASCII.
    public init?(_ text: String) {
        guard (1...CloudflareMessageID.longest).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        description = text
    }
}
