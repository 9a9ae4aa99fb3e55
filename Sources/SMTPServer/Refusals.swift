/// The commands and messages that the dialogue itself has turned down on a connection: whoever looks for mail that
/// never came finds it there.
///
/// What somebody else decides about (a sender, a recipient, a password, a message that has come) is not here: he has
/// told of it himself.
public struct Refusals: Sendable, Equatable {
    /// The first reply of them.
    public private(set) var first: Reply?
    /// The last one.
    public private(set) var last: Reply?
    /// How many there were of each reason, in the order in which they came up. Reasons are the table's, so they are
    /// few.
    public private(set) var reasons: [(reason: String, count: Int)] = []

    /// How many there were.
    public var count: Int { reasons.reduce(0) { $0 + $1.count } }

    mutating func add(_ reply: Reply) {
        first = first ?? reply
        last = reply
        let reason = reply.reason
        if let known = reasons.firstIndex(where: { $0.reason == reason }) {
            reasons[known].count += 1
        } else {
            reasons.append((reason, 1))
        }
    }

    public static func == (lhs: Refusals, rhs: Refusals) -> Bool {
        lhs.first == rhs.first && lhs.last == rhs.last && lhs.reasons.elementsEqual(rhs.reasons) { $0 == $1 }
    }
}

extension Reply {
    /// A short name for logs and counters of what is turned down with this reply.
    var reason: String {
        switch self {
        case .authenticationRequired: "authentication-required"
        case .startTLSFirst, .encryptionRequired: "encryption-required"
        case .unknownMechanism: "unknown-mechanism"
        case .authenticationCancelled, .malformedResponse, .badCredentials, .authSyntax: "malformed-authentication"
        case .nullSender: "null-sender"
        case .malformedSender, .senderLiteral, .mailSyntax: "malformed-sender"
        case .malformedRecipient, .recipientLiteral, .sourceRoute, .recipientSyntax: "malformed-recipient"
        case .singleLabelRecipient: "single-label-recipient"
        case .needsSMTPUTF8: "needs-smtputf8"
        case .tooManyRecipients: "too-many-recipients"
        case let reply where reply.code == 552: "too-big"
        case let reply where reply.lines[0].hasPrefix("You may not send:"): "user-not-allowed"
        case .authenticationNotOffered: "authentication-not-offered"
        case .tlsNotOffered: "starttls-not-offered"
        case .greetFirst, .mailFirst, .nestedMail, .noRecipients, .alreadyEncrypted, .alreadyAuthenticated:
            "bad-sequence"
        default: "malformed-command"
        }
    }
}
