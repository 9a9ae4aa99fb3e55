import Glibc
public import Mail
public import Settings
public import StateClient
import StateProtocol
import System

/// Tells the state daemon what became of messages, for the list of recent sends and for the metrics. Nothing depends on
/// it: nobody waits until the state daemon has heard, and when it cannot be told, mail goes on.
public final class Activity {
    private let state: StateClient
    private let entryPoint: EntryPoint
    private let privacy: LogPrivacy
    private var isSilent = false

    /// The activity of one connection through `entryPoint`. With ``LogPrivacy/noRecipients`` the list of recent sends
    /// has neither recipients nor subjects.
    public init(state: StateClient, entryPoint: EntryPoint, privacy: LogPrivacy) {
        self.state = state
        self.entryPoint = entryPoint
        self.privacy = privacy
    }

    /// The connection has ended: counts it, and waits until the state daemon has heard everything.
    public func ended() {
        count("gateway_connections_total")
        settle()
    }

    /// Waits until the state daemon has heard everything, for somebody who looks at it next.
    public func settle() {
        if !isSilent { try? state.settle() }
    }

    /// Who has the token of this name was let in.
    public func used(token name: String) {
        tell([.use(.http(client: name))])
    }

    /// A user of this host was let in.
    public func used(localUser name: String) {
        tell([.use(.local(user: name))])
    }

    /// A login or its password was wrong.
    public func loginFailed() { count("gateway_login_failures_total") }

    /// Something was turned down before there was a whole message.
    public func refused(_ refusal: Refusal) { count("gateway_refusals_total", ("reason", refusal.reason)) }

    /// A message was turned down for how it was sent, before anybody looked at what it says.
    public func refused(reason: String, count number: Int = 1) {
        count("gateway_refusals_total", ("reason", reason), by: number)
    }

    /// A whole message came to its end after `milliseconds`.
    public func submitted(
        from sender: EmailAddress, to recipients: [EmailAddress], size: Int, _ report: Submission.Report, login: String,
        milliseconds: Int
    ) {
        if case .refused(let refusal) = report.outcome { refused(refusal) }
        let isOpen = privacy.includesRecipients
        let recipients = report.sentAs?.recipients ?? recipients
        let record = SendRecord(
            time: WallClock.milliseconds, id: report.id.description, entryPoint: entryPoint.rawValue, login: login,
            from: (report.sentAs?.sender ?? sender).description,
            recipients: isOpen ? recipients.map(\.description).joined(separator: ",") : "",
            subject: isOpen ? report.subject : "", size: UInt64(size), outcome: report.outcome.kind.rawValue,
            detail: privacy.hide(recipients, in: report.outcome.detail),
            ray: report.outcome.rayID ?? "", duration: UInt64(max(0, milliseconds)),
            messageID: report.outcome.messageID ?? "")
        tell([
            .count(name("gateway_messages_total", ("outcome", report.outcome.kind.rawValue)), 1),
            .observe(name("gateway_submission_seconds"), milliseconds: UInt64(max(0, milliseconds))),
            .record(record),
        ])
    }

    private func count(_ metric: String, _ label: (name: String, value: String)? = nil, by number: Int = 1) {
        tell([.count(name(metric, label), UInt64(max(0, number)))])
    }

    private func name(_ metric: String, _ label: (name: String, value: String)? = nil) -> MetricName {
        let more = label.map { ",\($0.name)=\"\($0.value)\"" } ?? ""
        guard let name = MetricName("\(metric){door=\"\(entryPoint.rawValue)\"\(more)}") else {
            preconditionFailure("\(metric) is no name for a metric")
        }
        return name
    }

    private func tell(_ notes: [StateNotification]) {
        if isSilent { return }
        do throws(StateError) { try state.tell(notes) } catch { isSilent = true }
    }
}
