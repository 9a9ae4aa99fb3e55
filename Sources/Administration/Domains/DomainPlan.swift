public import CloudflareAPI
internal import GatewayState

/// What would be written at Cloudflare for one domain: only what is missing. No step changes or removes anything.
public struct DomainPlan: Sendable, Equatable {
    /// One thing to write.
    public enum Step: Sendable, Hashable, CustomStringConvertible {
        /// Sets the domain up for sending, or switches it on again. Where the zone's DNS is Cloudflare's, Cloudflare then
        /// makes the domain's records itself where there is none of their kind.
        case enableSending(domain: String)
        /// Adds a record.
        case add(DNSRecord)

        public var description: String {
            switch self {
            case .enableSending(let domain):
                "enable sending for \(domain); Cloudflare then adds its records that are missing"
            case .add(let record): "add \(record)"
            }
        }
    }

    /// The domain.
    public let domain: String
    /// What would be written, in this order.
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

/// What became of one step of a plan.
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
