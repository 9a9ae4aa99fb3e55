public import Crypto

extension Fingerprint {
    /// The fingerprint of an SMTP submission.
    public init?(login: String, sender: String, recipients: [String], message: [UInt8]) {
        self.init(of: [Array(login.utf8), Array(sender.utf8)] + recipients.map { Array($0.utf8) } + [message])
    }
}
