import CloudflareAPI
import Diagnosis
import HTTPServer
import JSON
import Mail
import Policy
import Settings
import Submission

/// The account's credentials, and the domains' DNS.
extension AdminService {
    func verify(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let findings = CredentialCheck.findings(try current())
        return Responses.json { writer in
            writer.member("ok", findings.allSatisfy { $0.severity < .warning })
            writer.member("findings", findings)
        }
    }

    func domains(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let domains = try current().allowedSenders.domains.map(\.description)
        return Responses.json { $0.member("domains", domains) }
    }

    func domain(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let (domain, settings) = try domainOf(request)
        let check = try checker(settings).check(domain)
        return Responses.json { writer in
            writer.member("domain", check.domain)
            writer.member("sending", check.sending.word)
            writer.member("findings", check.findings)
            writer.name("records")
            writer.array { writer in for record in check.records { writer.value(record) } }
            writer.name("plan")
            writer.value(check.plan)
            writer.name("plan_with_reject")
            if let plan = check.planWithReject { writer.value(plan) } else { writer.null() }
            writer.member("dmarc", check.planWithReject == nil ? "" : "\(DomainPlan.warning(check.domain)).")
            writer.member(
                "dashboard", CredentialCheck.sendingPage(accountID: settings.credentials?.accountID ?? ":account"))
        }
    }

    /// Writes the plan that was shown; if another one is due by now, nothing.
    func applyDomain(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let (domain, settings) = try domainOf(request)
        guard let seen = input["plan"]?.text else {
            throw AdminProblem(.invalidField, "The fingerprint of the plan is missing.", field: "plan")
        }
        let checker = try checker(settings)
        // Which of the two was seen is known by its fingerprint.
        let plans = DomainPlan.DMARC.allCases.lazy.map { checker.plan(for: domain, $0) }
        guard let plan = plans.first(where: { $0.fingerprint == seen }) else {
            throw AdminProblem(
                .changedMeanwhile, "Something has changed since this was shown. Nothing was written; review it again.")
        }
        let steps = checker.apply(plan)
        for step in steps where step.outcome == .done { record("\(domain): \(step.step)", request) }
        return Responses.json { writer in
            writer.name("steps")
            writer.array { writer in
                for step in steps {
                    writer.object { writer in
                        writer.member("text", step.step.description)
                        let (outcome, detail) = AdminService.words(step.outcome)
                        writer.member("outcome", outcome)
                        writer.member("detail", detail)
                    }
                }
            }
        }
    }

    /// A domain of `ALLOWED_FROM`: what else the token may reach is none of this page's business.
    private func domainOf(_ request: AcceptedRequest) throws(AdminProblem) -> (Domain, Settings) {
        let settings = try current()
        let name = request.names["domain"] ?? ""
        guard let domain = settings.allowedSenders.domains.first(where: { $0.description == name }) else {
            throw AdminProblem(.notFound, "This domain is not among the allowed senders.")
        }
        return (domain, settings)
    }

    private func checker(_ settings: Settings) throws(AdminProblem) -> DomainChecker {
        guard let checker = DomainChecker(settings) else {
            throw AdminProblem(
                .misconfigured, "Save the account ID and the token under Setup first.",
                field: settings.missingCredential?.rawValue)
        }
        return checker
    }

    private static func words(_ outcome: AppliedStep.Outcome) -> (String, detail: String) {
        switch outcome {
        case .done: ("done", "")
        case .alreadyThere: ("already there", "")
        case .overtaken(let text): ("not written", "another record exists now: \(text)")
        case .failed(let failure): ("failed", "\(failure)")
        case .skipped: ("not tried", "the step before failed")
        }
    }
}

extension JSONWriter {
    mutating func member(_ name: String, _ findings: [Finding]) {
        self.name(name)
        array { writer in
            for finding in findings {
                writer.object { writer in
                    writer.member("severity", finding.severity.rawValue)
                    writer.member("code", finding.code.rawValue)
                    writer.member("subject", finding.subject)
                    writer.member("what", finding.what)
                    writer.member("remedy", finding.remedy)
                }
            }
        }
    }

    fileprivate mutating func value(_ plan: DomainPlan) {
        object { writer in
            writer.member("fingerprint", plan.fingerprint)
            writer.name("steps")
            writer.array { writer in
                for step in plan.steps { writer.object { $0.member("text", step.description) } }
            }
        }
    }

    fileprivate mutating func value(_ record: RecordCheck) {
        object { writer in
            writer.member("type", record.expected.type)
            writer.member("name", record.expected.name)
            writer.member("content", record.expected.text)
            writer.member("priority", record.expected.priority)
            writer.member("purpose", record.purpose.rawValue)
            writer.name("in_zone")
            if let state = record.inZone { writer.value(state) } else { writer.null() }
            writer.name("in_dns")
            writer.value(record.inDNS)
            writer.member("good", record.isGood)
            writer.member("seen", record.isSeen)
        }
    }

    private mutating func value(_ state: RecordCheck.State) {
        object { writer in
            writer.member("state", state.word)
            writer.member("detail", state.detail)
        }
    }
}
