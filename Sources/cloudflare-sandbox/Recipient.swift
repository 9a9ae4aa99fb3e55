/// An address a message goes to, and what its local part makes happen.
struct Recipient: Sendable, Equatable {
    /// The fate of a message to a recipient.
    enum Fate: Sendable, Equatable {
        /// The message is taken, after so many milliseconds, and no list names the recipient: the usual answer.
        case accepted(afterMilliseconds: Int)
        case delivered
        case queued
        /// On the suppression list of a sending domain that drops such recipients: the others get the message.
        case suppressed
        case bounced
        /// The whole request fails.
        case failure(RequestFailure)
    }

    /// The address as it was given.
    let address: String
    let fate: Fate

    /// Takes `address` when it looks like one: a local part, `@`, a domain of two labels or more.
    init?(_ address: String) {
        let bytes = Array(address.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), (1...64).contains(at), bytes.count <= 320,
            !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || Recipient.marks.contains($0) })
        else { return nil }
        let labels = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, !labels.contains(where: \.isEmpty) else { return nil }
        self.address = address
        fate = Recipient.fate(String(decoding: bytes[..<at], as: UTF8.self).lowercased())
    }

    private static func fate(_ localPart: String) -> Fate {
        if let failure = RequestFailure(rawValue: localPart) { return .failure(failure) }
        switch localPart {
        case "bounce": return .bounced
        case "delivered": return .delivered
        case "queue": return .queued
        case "dropped": return .suppressed
        default:
            guard localPart.hasPrefix("slow-"), let milliseconds = Int(localPart.dropFirst(5)), milliseconds >= 0
            else { return .accepted(afterMilliseconds: 0) }
            return .accepted(afterMilliseconds: min(milliseconds, longestDelay))
        }
    }

    private static let marks: [UInt8] = Array("<>,;:\\\"()".utf8)
    /// Ten minutes, in milliseconds: longer than anybody waits.
    private static let longestDelay = 600_000
}

/// A failure of a whole request, named by the recipient's local part that asks for it, the gravest first: of several,
/// the first one happens.
enum RequestFailure: String, Sendable, CaseIterable, Comparable {
    case drop
    case html
    case error
    case unauthorized
    case disabled
    case unconfigured
    case unverified
    case throttle
    case busy
    case toobig
    case misnumbered
    case suppressed

    /// The value of `throttle@…`'s Retry-After, in seconds.
    static let retryAfterSeconds = 30

    static func < (lhs: RequestFailure, rhs: RequestFailure) -> Bool {
        allCases.firstIndex(of: lhs)! < allCases.firstIndex(of: rhs)!
    }
}
