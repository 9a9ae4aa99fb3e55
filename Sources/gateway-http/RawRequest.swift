import JSON
import Mail
import Submission

/// The body of Cloudflare's `send_raw`: an envelope and a MIME message.
struct RawRequest {
    let message: Submission.Message
    /// Where each recipient stands.
    let recipientFields: [String]

    init(_ body: [UInt8], names: UnqualifiedNames = .refused) throws(Problem) {
        var object = try ObjectReader(try SendRequest.json(body))
        let fromPath = JSONPath([.member("from")])
        let from = try object.required("from")
        let sender =
            if let named = try names.sender(.string(from), at: fromPath) { named.address } else {
                try RawRequest.address(from, at: fromPath, as: .sender)
            }
        guard let list = object.take("recipients") else { throw object.missing("recipients") }
        let path = JSONPath([.member("recipients")])
        guard case .array(let elements) = list, (1...ComposedMessage.Limit.recipients).contains(elements.count) else {
            throw ObjectReader.wrong(path, "must be an array of 1 to \(ComposedMessage.Limit.recipients) addresses")
        }
        var recipients: [EmailAddress] = []
        var fields: [String] = []
        for (index, element) in elements.enumerated() {
            guard case .string(let text) = element else {
                throw ObjectReader.wrong(path.element(index), "must be an address")
            }
            let place = path.element(index)
            let found =
                if let named = try names.recipients(element, at: place) { named.map(\.address) } else {
                    [try RawRequest.address(text, at: place, as: .recipient)]
                }
            // Once, however often it is there: it would count twice.
            for recipient in found where !recipients.contains(recipient) {
                recipients.append(recipient)
                fields.append(place.description)
            }
        }
        guard recipients.count <= ComposedMessage.Limit.recipients else {
            throw ObjectReader.wrong(path, "stands for more than \(ComposedMessage.Limit.recipients) addresses")
        }
        let content = try object.required("mime_message")
        try object.end()
        // Some of it may be dropped before it leaves, a header at most; the rest is measured then.
        let excess = content.utf8.count - ComposedMessage.Limit.octets
        guard excess <= HeaderBlock.maximumLength else {
            throw Problem(.tooLarge, "the message is \(excess) octets over 5 MiB", field: "mime_message")
        }
        recipientFields = fields
        message = Submission.Message(
            sender: sender, recipients: recipients, allowsUTF8: true, content: RawRequest.lines(content))
    }

    private static func address(
        _ text: String, at path: JSONPath, as role: EmailAddress.Role
    ) throws(Problem) -> EmailAddress {
        do throws(EmailAddress.ParseError) {
            return try EmailAddress(parsing: text.utf8, allowingUTF8: true, as: role)
        } catch {
            throw ObjectReader.wrong(path, "must be an address: \(error)")
        }
    }

    /// The message with `<CR><LF>` at the end of each line. Programs write it with the line ends of their own system,
    /// and a lone `<LF>` means the same here as in the message that Cloudflare would make of it. A lone `<CR>` stays,
    /// and is refused by the send path as from any entry point.
    private static func lines(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 40)
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0A, last != 0x0D { bytes.append(0x0D) }
            bytes.append(byte)
            last = byte
        }
        return bytes
    }
}
