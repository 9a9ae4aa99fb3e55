import Glibc

/// A name for one submission, by which the client's log, the journal and support can speak of the same message.
public struct SubmissionID: Sendable, Hashable, CustomStringConvertible {
    /// 16 characters of `0-9a-z` without the letters that look like digits.
    public let description: String

    /// The name in a receipt; nil when it holds none.
    init?(receipt: String) {
        guard receipt.utf8.count == 16, receipt.utf8.allSatisfy(SubmissionID.alphabet.contains) else { return nil }
        description = receipt
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// A new one, of 80 random bits.
    public init() {
        var random = [UInt8](repeating: 0, count: 16)
        // getentropy(3) gives up to 256 octets or fails, and it fails only where there is no such system call.
        guard getentropy(&random, random.count) == 0 else { preconditionFailure("the kernel gives no random numbers") }
        description = String(decoding: random.map { SubmissionID.alphabet[Int($0 & 31)] }, as: UTF8.self)
    }
}
