public import CloudflareAPI
public import Mail
public import Settings
import Submission

/// Looks at domains, and writes what is missing.
public final class DomainChecker {
    private let account: any CloudflareAccount
    private let resolver: any Resolver

    /// A checker that asks `account` and `resolver`.
    public init(account: any CloudflareAccount, resolver: any Resolver) {
        self.account = account
        self.resolver = resolver
    }

    /// A checker by `settings`; nil while there are no credentials.
    public convenience init?(_ settings: Settings) {
        guard let credentials = settings.credentials else { return nil }
        self.init(
            account: AccountClient(
                endpoint: settings.endpoint, credentials: credentials, extraCAFile: settings.extraCAFile),
            resolver: SystemResolver(settings.dnsResolver))
    }

    /// The state of a domain before resolvers are asked.
    private struct Survey {
        var zone: DomainCheck.ZoneState
        var sending = DomainCheck.SendingState.unknown(nil)
        var expected: [DNSRecord] = []
        var inZone: [RecordCheck.State?] = []
        var failure: AccountFailure?
        /// Whether the domain has no DMARC policy and enabling it, as it is not, would give it one.
        var wouldPublishReject = false

        /// Whether the plan writes a DMARC policy, or has Cloudflare do it.
        var writesDMARC: Bool {
            wouldPublishReject || zip(expected, inZone).contains { $1 == .missing && RecordCheck.Purpose($0) == .dmarc }
        }

        func plan(_ domain: String, _ dmarc: DomainPlan.DMARC) -> DomainPlan {
            var steps: [DomainPlan.Step] = []
            if sending == .disabled || sending == .notSetUp {
                if wouldPublishReject, dmarc == .none { steps.append(.add(DomainPlan.none(domain))) }
                steps.append(
                    .enableSending(domain: domain, publishesReject: wouldPublishReject && dmarc == .reject))
            }
            for (record, state) in zip(expected, inZone) where state == .missing {
                let isPolicy = RecordCheck.Purpose(record) == .dmarc
                let begins = DNSRecord(type: "TXT", name: record.name, content: DomainPlan.none(domain).content)
                let step = DomainPlan.Step.add(isPolicy && dmarc == .none ? begins : record)
                if !steps.contains(step) { steps.append(step) }
            }
            return DomainPlan(domain: domain, steps: steps)
        }
    }

    /// Looks at `domain`: at Cloudflare about ten calls, and as many questions to resolvers as there are records.
    public func check(_ domain: Domain) -> DomainCheck {
        let name = domain.description
        let survey = survey(name)
        // Where no resolver answers, it is not waited for again with the next record.
        var silence: ResolverError?
        let records = zip(survey.expected, survey.inZone).map { expected, inZone in
            RecordCheck(
                expected: expected, purpose: .init(expected), inZone: inZone,
                inDNS: stateInDNS(of: expected, unless: &silence))
        }
        return DomainCheck(
            domain: name, zone: survey.zone, sending: survey.sending, records: records,
            recordsFailure: survey.failure, plan: survey.plan(name, .none),
            planWithReject: survey.writesDMARC ? survey.plan(name, .reject) : nil)
    }

    /// What one click would write for `domain`, without a question to resolvers unless Cloudflare may not be asked.
    public func plan(for domain: Domain, _ dmarc: DomainPlan.DMARC = .none) -> DomainPlan {
        survey(domain.description).plan(domain.description, dmarc)
    }

    /// What the token lacks to look at the zones of `domains`, which sending does not need; each thing once. Two or
    /// three calls for each domain, of which the first ten are looked at.
    public func grants(for domains: [Domain]) -> [Finding] {
        var findings: [Finding] = []
        for domain in domains.prefix(10) {
            var failure: AccountFailure?
            switch zone(of: domain.description) {
            case .found(let zone):
                do throws(AccountFailure) { _ = try account.sendingDomains(of: zone) } catch { failure = error }
            case .unknown(let reason): failure = reason
            case .notFound: break
            }
            guard let failure, case .permissionMissing = failure.kind else { continue }
            let finding = CredentialCheck.finding(failure)
            let notice = Finding(.notice, finding.code, finding.subject, finding.what, remedy: finding.remedy)
            if !findings.contains(notice) { findings.append(notice) }
        }
        return findings
    }

    /// Writes what `plan` says, as far as it is still missing: everything is looked at again first, and what somebody
    /// has written meanwhile stays as it is. Ends at the first step that fails.
    public func apply(_ plan: DomainPlan) -> [AppliedStep] {
        let now = survey(plan.domain)
        guard case .found(let zone) = now.zone else {
            let failure: AccountFailure
            if case .unknown(let reason) = now.zone {
                failure = reason
            } else {
                failure = AccountFailure(.notFound, "the zone for \(plan.domain) no longer exists")
            }
            return plan.steps.map { AppliedStep(step: $0, outcome: .failed(failure)) }
        }
        var applied: [AppliedStep] = []
        for step in plan.steps {
            var hasFailed = false
            if case .failed = applied.last?.outcome { hasFailed = true }
            if case .skipped = applied.last?.outcome { hasFailed = true }
            applied.append(AppliedStep(step: step, outcome: hasFailed ? .skipped : apply(step, now, zone)))
        }
        return applied
    }

    private func apply(_ step: DomainPlan.Step, _ now: Survey, _ zone: Zone) -> AppliedStep.Outcome {
        do throws(AccountFailure) {
            switch step {
            case .enableSending(let domain, _):
                if now.sending == .enabled { return .alreadyThere }
                if case .unknown(let failure?) = now.sending { return .failed(failure) }
                _ = try account.enableSending(for: domain, in: zone)
            case .add(let record):
                // Asked at the last moment: enabling sending may have made it, and so may anybody.
                switch RecordCheck.state(of: record, among: try account.records(named: record.name, in: zone)) {
                case .ok: return .alreadyThere
                case .missing: try account.add(record, to: zone)
                case .different(let text), .conflicting(let text), .unknown(let text): return .overtaken(text)
                }
            }
            return .done
        } catch {
            return .failed(error)
        }
    }

    private func survey(_ domain: String) -> Survey {
        var survey = Survey(zone: zone(of: domain))
        guard case .found(let zone) = survey.zone else { return survey }
        let sendingDomain: SendingDomain
        do throws(AccountFailure) {
            let known = SendingDomain.row(of: domain, among: try account.sendingDomains(of: zone))
            survey.sending = known.map { $0.isEnabled ? .enabled : .disabled } ?? .notSetUp
            if survey.sending != .enabled { survey.wouldPublishReject = lacksDMARC(domain, zone) }
            guard let known else { return survey }
            sendingDomain = known
        } catch {
            survey.sending = .unknown(error)
            return survey
        }
        do throws(AccountFailure) {
            survey.expected = try account.expectedRecords(of: sendingDomain, in: zone)
            survey.inZone = survey.expected.map { _ in nil }
            guard zone.isOnCloudflareDNS else { return survey }
            var found: [String: [DNSRecord]] = [:]
            for (index, record) in survey.expected.enumerated() {
                if found[record.name] == nil { found[record.name] = try account.records(named: record.name, in: zone) }
                survey.inZone[index] = RecordCheck.state(of: record, among: found[record.name] ?? [])
            }
        } catch {
            survey.failure = error
            // Half of them would make half a plan.
            survey.inZone = survey.expected.map { _ in nil }
        }
        return survey
    }

    /// Whether nothing is known to stand at `_dmarc` of `domain`, where Cloudflare would then write its own. Where the
    /// zone may not be read, resolvers say; where nobody does, it is taken to be so.
    private func lacksDMARC(_ domain: String, _ zone: Zone) -> Bool {
        guard zone.isOnCloudflareDNS else { return false }
        let name = "_dmarc.\(domain)"
        if let records = try? account.records(named: name, in: zone) { return records.isEmpty }
        return (try? resolver.records("TXT", named: name))?.isEmpty ?? true
    }

    /// The zone of the domain itself, or of the nearest one above it.
    private func zone(of domain: String) -> DomainCheck.ZoneState {
        var labels = domain.split(separator: ".")[...]
        while labels.count >= 2 {
            do throws(AccountFailure) {
                if let zone = try account.zone(named: labels.joined(separator: ".")) { return .found(zone) }
            } catch {
                return .unknown(error)
            }
            labels = labels.dropFirst()
        }
        return .notFound
    }

    private func stateInDNS(of record: DNSRecord, unless silence: inout ResolverError?) -> RecordCheck.State {
        if let silence { return .unknown("\(silence)") }
        do throws(ResolverError) {
            return RecordCheck.state(of: record, among: try resolver.records(record.type, named: record.name))
        } catch {
            silence = error
            return .unknown("\(error)")
        }
    }
}
