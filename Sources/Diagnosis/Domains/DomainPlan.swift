public import CloudflareAPI
import Crypto
import Submission

/// The records and subdomains that would be written at Cloudflare for one domain: only what is missing. No step changes
/// or removes anything.
public struct DomainPlan: Sendable, Equatable {
    /// One thing to write.
    public enum Step: Sendable, Hashable, CustomStringConvertible {
        /// Sets the domain up for sending, or switches it on again. Where the zone's DNS is Cloudflare's, Cloudflare
        /// then makes the domain's records itself where there is none of their kind; `publishesReject` where there is
        /// no DMARC policy, so that the strictest one is among them.
        case enableSending(domain: String, publishesReject: Bool = false)
        /// Adds a record.
        case add(DNSRecord)

        public var description: String {
            switch self {
            case .enableSending(let domain, let publishesReject):
                "enable sending for \(domain); Cloudflare then adds its missing records"
                    + (publishesReject ? ", among them TXT _dmarc.\(domain) → \(DomainPlan.reject)" : "")
            case .add(let record): "add \(record)"
            }
        }
    }

    /// Which DMARC policy (RFC 7489) a domain that has none begins with.
    public enum DMARC: String, Sendable, CaseIterable {
        /// `p=none`, written first: nothing changes for other mail of the domain, and reports can be asked for.
        case none
        /// `p=reject`, as Cloudflare would have it: receivers refuse all mail of the domain that is not aligned,
        /// whoever sends it.
        case reject
    }

    /// The policy that Cloudflare publishes by itself.
    static let reject = "v=DMARC1; p=reject;"

    /// The policy to begin with, for `domain`.
    static func none(_ domain: String) -> DNSRecord {
        DNSRecord(type: "TXT", name: "_dmarc.\(domain)", content: "v=DMARC1; p=none;")
    }

    /// What it means that Cloudflare's policy is published, for whoever has to choose.
    public static func warning(_ domain: String) -> String {
        "\(domain) has no DMARC policy, and Cloudflare publishes \"p=reject\" with its records: receivers everywhere "
            + "then refuse other mail from the domain that does not pass SPF or DKIM for it, even when "
            + "sending is disabled again. Adding \"p=none\" first changes nothing for that mail"
    }

    /// The domain.
    public let domain: String
    /// The steps, in the order in which they are carried out.
    public let steps: [Step]

    /// Whether there is nothing to write.
    public var isEmpty: Bool { steps.isEmpty }

    /// By what a plan that somebody has seen is known again: two plans that write the same have the same.
    public var fingerprint: String {
        Fingerprint(of: [Array(domain.utf8)] + steps.map { Array($0.description.utf8) })?.description ?? "unknown"
    }

    /// A plan; see the properties.
    public init(domain: String, steps: [Step]) {
        self.domain = domain
        self.steps = steps
    }
}

/// A step of a plan, and its result.
public struct AppliedStep: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        /// It was written.
        case done
        /// It is there already; nothing was written.
        case alreadyThere
        /// Something stands there since, so nothing was written; what.
        case overtaken(String)
        /// It could not be written.
        case failed(AccountFailure)
        /// An earlier step failed, so this one was not tried.
        case skipped
    }

    public let step: DomainPlan.Step
    public let outcome: Outcome
}
