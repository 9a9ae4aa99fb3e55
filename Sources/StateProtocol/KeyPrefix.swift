/// The prefixes of the keys of each kind.
package enum KeyPrefix {
    /// For those that count the recipients of another key's messages.
    package static let recipients = "recipients:"

    static let address = "ip:"
    static let form = "form:"
    static let http = "http:"
    static let local = "local:"
    static let login = "login:"
    static let shared = "shared:"
    static let smtp = "smtp:"

    /// The name in `text` after `prefix`; nil where it begins otherwise, or has no name.
    static func name(in text: String, after prefix: String) -> String? {
        // Not by characters: a name may begin with one that combines with the colon.
        text.utf8.count > prefix.utf8.count && text.utf8.starts(with: prefix.utf8)
            ? String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : nil
    }
}
