/// Whoever takes a message off our hands: ``CloudflareClient``, or a stand-in in a test.
public protocol MessageRelay: AnyObject {
    /// Makes ready for a message that is likely to come, and returns at once.
    func preconnect()

    /// Sends the message, once, and waits until it is known what has become of it.
    func sendRaw(_ message: RawMessage) throws(SendFailure) -> SendReceipt

    /// The same for a message by its parts.
    func send(_ message: StructuredMessage) throws(SendFailure) -> SendReceipt
}
