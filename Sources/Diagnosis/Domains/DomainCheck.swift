public import CloudflareAPI

/// How a domain stands: its zone, whether sending is on, its records, and what is missing.
public struct DomainCheck: Sendable {
    /// Where a domain's zone is.
    public enum ZoneState: Sendable, Equatable {
        case found(Zone)
        /// Neither the domain nor one above it is a zone of the account that the token may see.
        case notFound
        /// It could not be asked.
        case unknown(AccountFailure)
    }

    /// Whether Cloudflare sends for the domain.
    public enum SendingState: Sendable, Equatable {
        case enabled
        /// It was set up once, and is switched off or not verified yet.
        case disabled
        case notSetUp
        /// It could not be asked, also because there is no zone.
        case unknown(AccountFailure?)

        /// The state in one word.
        public var word: String {
            switch self {
            case .enabled: "enabled"
            case .disabled: "disabled"
            case .notSetUp: "not set up"
            case .unknown: "unknown"
            }
        }
    }

    /// The domain.
    public let domain: String
    public let zone: ZoneState
    public let sending: SendingState
    /// The records that Cloudflare expects; empty while sending was never set up, because they are made with that.
    public let records: [RecordCheck]
    /// Why the records could not be asked for; nil when they were.
    public let recordsFailure: AccountFailure?
    /// The plan that one click would carry out. Where the domain has no DMARC policy and would get one, it begins with
    /// `p=none`.
    public let plan: DomainPlan
    /// The same with Cloudflare's own `p=reject` instead; nil where no policy would be written.
    public let planWithReject: DomainPlan?

    /// Everything to be said about the domain, the good included.
    public var findings: [Finding] {
        var findings: [Finding] = []
        switch zone {
        case .notFound:
            return [
                Finding(
                    .error, .zoneNotFound, domain, "the account has no zone for it that the token can read",
                    remedy: "add the domain to the account, or give the token \"\(Permission.zoneRead)\" for its zone")
            ]
        case .unknown(let failure): return [asked(failure)]
        case .found(let zone):
            if zone.status != "active" {
                findings.append(
                    Finding(
                        .warning, .zoneNotActive, domain, "its zone \(zone.name) is \(zone.status) at Cloudflare",
                        remedy: "finish setting up the zone in the Cloudflare dashboard"))
            }
        }
        switch sending {
        case .enabled: findings.append(Finding(.ok, .sendingEnabled, domain, "sending is enabled"))
        case .disabled, .notSetUp:
            findings.append(
                Finding(
                    .error, .sendingNotEnabled, domain,
                    "sending is \(sending.word), so Cloudflare does not send for this domain "
                        + "(451, code 10203 or 10204)",
                    remedy: "cloudflare-smtp-gateway dns apply \(domain), or the dashboard's page Email Sending"))
        case .unknown(let failure):
            if let failure { findings.append(asked(failure)) }
        }
        if let recordsFailure { findings.append(asked(recordsFailure)) }
        let unseen = records.filter { $0.isGood && !$0.isSeen && !$0.isUnknown }
        if !unseen.isEmpty {
            let names = unseen.map(\.expected.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            findings.append(
                Finding(
                    .notice, .recordsNotSeen, domain,
                    "resolvers do not see \(unseen.count == 1 ? "a record" : "\(unseen.count) records") of the zone "
                        + "as it is yet: \(names.joined(separator: ", "))",
                    remedy: "wait until their caches expire; check again in an hour"))
        }
        let unknown = records.filter(\.isUnknown)
        if let first = unknown.first {
            findings.append(
                Finding(
                    unknown.allSatisfy(\.isGood) ? .notice : .warning, .dnsUnknown, domain,
                    "the resolvers' view is unknown: \(first.inDNS.detail)",
                    remedy: "check this host's name resolution (/etc/resolv.conf); try again later"))
        }
        // Three mail servers of one name that are missing are one thing to say.
        for finding in records.filter({ $0.isGood ? $0.isSeen : !($0.inZone == nil && $0.isUnknown) }).map(finding)
        where !findings.contains(finding) {
            findings.append(finding)
        }
        return findings
    }

    private func finding(_ record: RecordCheck) -> Finding {
        let subject = "\(record.expected.type) \(record.expected.name)"
        let state = record.inZone ?? record.inDNS
        switch state {
        case .ok: return Finding(.ok, .recordOk, subject, "it is there")
        case .missing:
            return Finding(
                .error, .recordMissing, subject, "it is missing",
                remedy: record.inZone == nil
                    ? "add it at the domain's DNS provider: \(record.expected)"
                    : "cloudflare-smtp-gateway dns apply \(domain)")
        case .different(let text) where record.purpose == .dmarc:
            return Finding(.ok, .dmarcOwnPolicy, subject, "the domain has its own policy: \(text)")
        case .different(let text):
            return Finding(
                .error, .recordDifferent, subject, "there is a different record: \(text)",
                remedy: "change it by hand to: \(record.expected.text)")
        case .conflicting(let text):
            return Finding(
                .error, .recordConflicting, subject, "a conflicting record exists: \(text)",
                remedy: "remove it by hand, then add: \(record.expected)")
        case .unknown(let text):
            return Finding(
                .warning, .recordUnknown, subject, "it cannot be looked up: \(text)", remedy: "try again later")
        }
    }

    /// A call that failed. Of the permissions that only this page needs, it is not an error that the token lacks them.
    private func asked(_ failure: AccountFailure) -> Finding {
        if case .permissionMissing(.zoneEmailSending) = failure.kind {
            let finding = CredentialCheck.finding(failure)
            return Finding(.notice, finding.code, domain, finding.what, remedy: finding.remedy)
        }
        guard case .permissionMissing(let permission) = failure.kind, permission != .emailSendingEdit else {
            let finding = CredentialCheck.finding(failure)
            return Finding(finding.severity, finding.code, domain, finding.what, remedy: finding.remedy)
        }
        return Finding(
            .notice, .permissionMissing, domain,
            "its DNS cannot be checked: the token lacks the permission \"\(permission)\", which sending does not need",
            remedy:
                "add it to the token at \(CredentialCheck.tokensPage), or see the Email Sending page of the dashboard")
    }
}
