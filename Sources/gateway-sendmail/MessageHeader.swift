/// The header as it is sent: what must be there is made where it is missing, and who is a secret recipient stays one.
struct MessageHeader {
    /// The octets, each line ending with `<CR><LF>`.
    let bytes: [UInt8]
    /// Who gets the message by the header.
    let recipients: [String]

    /// What is put where the header lacks it.
    struct Defaults {
        /// The value of `From`.
        let from: String
        let date: String
        let messageID: String
    }

    /// Reads `fields`. The recipients are looked for only where `readsRecipients`: those of a message that is resent
    /// are the ones of its `Resent-` fields alone (RFC 5322 section 3.6.6).
    init(_ fields: [HeaderField], readsRecipients: Bool, defaults: Defaults) throws(AddressList.ParseError) {
        let isResent = fields.contains { $0.name.hasPrefix("resent-") }
        let prefix = isResent ? "resent-" : ""
        func isSecret(_ field: HeaderField) -> Bool { field.name == "bcc" || field.name == "resent-bcc" }
        var recipients: [String] = []
        if readsRecipients {
            for field in fields where ["to", "cc", "bcc"].contains(where: { field.name == prefix + $0 }) {
                do throws(AddressList.ParseError) {
                    recipients += try AddressList.parse(field.value)
                } catch {
                    throw AddressList.ParseError(text: "the field \(field.name) cannot be read: \(error.text)")
                }
            }
        }
        self.recipients = recipients
        var bytes: [UInt8] = []
        func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
        func add(_ name: String, _ value: String) { bytes += "\(name): \(value)\r\n".utf8 }
        if isResent {
            if !has("resent-from") { add("Resent-From", defaults.from) }
            if !has("resent-date") { add("Resent-Date", defaults.date) }
            if !has("resent-message-id") { add("Resent-Message-ID", defaults.messageID) }
        }
        if !has("from") { add("From", defaults.from) }
        if !has("date") { add("Date", defaults.date) }
        // The one of a message that is resent is its author's.
        if !has("message-id"), !isResent { add("Message-ID", defaults.messageID) }
        for field in fields where !isSecret(field) { bytes += field.bytes }
        self.bytes = bytes
    }
}
