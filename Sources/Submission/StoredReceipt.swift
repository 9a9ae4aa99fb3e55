internal import CloudflareAPI
internal import Mail

/// The reply to a repeat of a submission, as the state daemon keeps it: the submission's name, for each recipient in
/// order one letter, and Cloudflare's name for the message if it gave one. The addresses are not kept: who repeats it
/// names them again.
struct StoredReceipt {
    let id: SubmissionID
    let receipt: SendReceipt

    private static let delivered = UInt8(ascii: "d")
    private static let queued = UInt8(ascii: "q")
    private static let bounced = UInt8(ascii: "b")
    private static let suppressed = UInt8(ascii: "s")
    private static let unlisted = UInt8(ascii: "u")

    init(id: SubmissionID, receipt: SendReceipt) {
        self.id = id
        self.receipt = receipt
    }

    /// Reads what ``text(for:)`` wrote; nil when it did not.
    init?(parsing text: String, for recipients: [String]) {
        let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, let id = SubmissionID(receipt: String(parts[0])),
            parts[1].utf8.count == recipients.count
        else { return nil }
        let fates = zip(parts[1].utf8, recipients)
        func all(_ letter: UInt8) -> [String] { fates.filter { $0.0 == letter }.map(\.1) }
        self.id = id
        receipt = SendReceipt(
            delivered: all(StoredReceipt.delivered), queued: all(StoredReceipt.queued),
            permanentBounces: all(StoredReceipt.bounced), suppressed: all(StoredReceipt.suppressed),
            messageID: parts.count > 2 ? CloudflareMessageID(String(parts[2])) : nil, rayID: nil
        ).restricted(to: recipients)
    }

    func text(for recipients: [String]) -> String {
        let letters = recipients.map { recipient -> UInt8 in
            func isIn(_ list: [String]) -> Bool {
                SendReceipt(delivered: list, queued: [], permanentBounces: [], rayID: nil)
                    .unlisted(of: [recipient]).isEmpty
            }
            if isIn(receipt.suppressed) { return StoredReceipt.suppressed }
            if isIn(receipt.permanentBounces) { return StoredReceipt.bounced }
            if isIn(receipt.delivered) { return StoredReceipt.delivered }
            return isIn(receipt.queued) ? StoredReceipt.queued : StoredReceipt.unlisted
        }
        let messageID = receipt.messageID.map { " \($0)" } ?? ""
        return "\(id) \(String(decoding: letters, as: UTF8.self))\(messageID)"
    }
}
