import CloudflareAPI
import Mail
import SMTPServer
import Submission

/// The replies that depend on policy.
extension Reply {
    /// The reply to a client that the gateway turns down. Addresses are not repeated: the client knows what it sent.
    init(_ refusal: Refusal) {
        switch refusal {
        case .senderNotAllowed:
            self.init(550, .init(5, 7, 1), "Sender not allowed (see ALLOWED_FROM)")
        case .mappedSenderNotAllowed(_, _, let setting):
            self.init(
                550, .init(5, 7, 1), "\(setting) names an address that is not allowed as a sender (see ALLOWED_FROM)")
        case .unknownName(_, let setting):
            self.init(550, .init(5, 1, 1), "The address has no domain; write it in full, or set \(setting)")
        case .aliasesUnusable(let reason):
            self.init(451, .init(4, 3, 5), "\(reason)")
        case .redirectNotAllowed(_, let setting):
            self.init(550, .init(5, 7, 1), "\(setting) names an address that is not allowed as a recipient")
        case .ambiguousOriginator(let error):
            self.init(550, .init(5, 7, 1), "\(error)")
        case .originatorNotAllowed(let field, _):
            self.init(
                550, .init(5, 7, 1),
                "The address in the message's \(field) field is not allowed (see ALLOWED_FROM); set it in the app")
        case .malformedLines(let defect):
            self = .unfitLines(defect)
        case .malformedHeader(let error):
            self.init(550, .init(5, 7, 1), "\(error)")
        case .recipientNotAllowed:
            self.init(550, .init(5, 7, 1), "Recipient not allowed")
        case .cannotReencode(.tooLarge(by: let excess)):
            self.init(552, .init(5, 3, 4), "The message is \(excess) octets too large, as it would be sent")
        case .cannotReencode(let error):
            self.init(554, .init(5, 6, 3), "\(error)")
        case .rateLimited(_, let retryAfter):
            self.init(451, .init(4, 7, 1), "Rate limit reached; try again in \(retryAfter) seconds")
        case .tooManyRecipients(_, let limit):
            self.init(554, .init(5, 5, 3), "A rate limit allows at most \(limit) recipients; send to fewer at once")
        case .stateUnavailable:
            self.init(451, .init(4, 3, 0), "Rate limits cannot be checked at the moment; try again later")
        case .inFlight, .keyReused:
            self.init(451, .init(4, 3, 0), "The same message is already being sent; try again later")
        case .clientGone:
            self.init(451, .init(4, 4, 2), "The connection was closed before the answer; nothing was sent")
        case .notConfigured:
            self.init(451, .init(4, 3, 5), "The gateway is not fully configured; see the gateway's log")
        }
    }
}

/// The replies to a login that is not looked at.
extension Reply {
    /// Too many logins have failed.
    static func loginsLocked(retryAfter: Int) -> Reply {
        Reply(454, .init(4, 7, 0), "Too many failed logins; try again in \(retryAfter) seconds")
    }

    /// Without the state daemon nobody knows how many have failed.
    static let loginsUnavailable = Reply(451, .init(4, 3, 0), "Logins cannot be checked at the moment; try again later")
}

/// The replies that depend on what Cloudflare answered.
extension Reply {
    /// The reply to a client about a message with the name `id`. 250 is said only when Cloudflare has the message.
    init(_ outcome: Outcome, id: SubmissionID) {
        switch outcome {
        case .accepted(let receipt) where receipt.permanentBounces.isEmpty,
            .repeated(let receipt) where receipt.permanentBounces.isEmpty:
            self.init(250, .init(2, 0, 0), "Accepted by Cloudflare as \(Reply.names(id, receipt))")
        case .accepted(let receipt), .repeated(let receipt):
            self.init(
                250, .init(2, 0, 0),
                lines: ["Accepted by Cloudflare as \(Reply.names(id, receipt)), except for:"]
                    + receipt.permanentBounces.map { "bounced: \($0)" })
        case .bounced(let receipt):
            self.init(
                550, .init(5, 1, 1), "No recipient can be reached: \(receipt.permanentBounces.joined(separator: ", "))")
        case .failed(let failure):
            self.init(failure)
        case .refused(let refusal):
            self.init(refusal)
        }
    }

    /// The message's name here, and Cloudflare's.
    private static func names(_ id: SubmissionID, _ receipt: SendReceipt) -> String {
        receipt.messageID.map { "\(id) \($0)" } ?? "\(id)"
    }

    /// The reply to a client when Cloudflare has not taken the message. Faults of the network, of Cloudflare and of the
    /// gateway's own settings are temporary (4yz): the client shall try again once they are fixed.
    private init(_ failure: SendFailure) {
        switch failure.cause {
        case .sendingDisabled:
            self.init(
                451, .init(4, 3, 5),
                "Sending is disabled at Cloudflare for the domain \(failure.subject), or for the whole account")
            return
        case .senderNotConfigured:
            self.init(
                451, .init(4, 3, 5),
                "The domain \(failure.subject) is not set up for sending at Cloudflare, or was only just set up")
            return
        case .recipientNotVerified:
            self.init(
                554, .init(5, 7, 1),
                "The account's plan sends to verified addresses only, and not all of these are: \(failure.subject)")
            return
        case nil: break
        }
        switch failure.kind {
        case .throttled:
            self.init(451, .init(4, 7, 1), "Cloudflare's rate limit is reached; try again later")
        case .unavailable where failure.isProxys:
            self.init(451, .init(4, 4, 1), "The proxy to Cloudflare refused the connection; see the gateway's log")
        case .unavailable:
            self.init(451, .init(4, 4, 1), "Cloudflare cannot be reached at the moment; try again later")
        case .misconfigured:
            self.init(451, .init(4, 3, 5), "Cloudflare does not accept the gateway's credentials; see its log")
        case .tooBig:
            self.init(552, .init(5, 3, 4), "The message is too large for Cloudflare")
        case .rejected:
            self.init(554, .init(5, 6, 0), "Cloudflare refused the message: \(failure.message)")
        case .notUnicode:
            self.init(554, .init(5, 6, 1), "The message is not UTF-8; send it as quoted-printable or base64")
        }
    }
}
