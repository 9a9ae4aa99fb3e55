internal import CloudflareAPI
internal import Glibc
public import Mail
public import Settings
public import StateClient
import System

/// A test message, sent by the one way that mail leaves: rules, limits and all.
public struct TestSend {
    /// The outcome of the test message.
    public enum Result: Sendable {
        /// The gateway or Cloudflare has judged it; the report says how.
        case sent(Submission.Report, milliseconds: Int)
        /// There was no permission to send: a limit, or no state daemon.
        case refused(Refusal)
    }

    private let settings: Settings
    private let state: StateClient

    /// A way to send test messages under `settings`; `state` is the state daemon.
    public init(settings: Settings, state: StateClient) {
        self.settings = settings
        self.state = state
    }

    /// The message that is sent when nobody writes another. `host` is this host's name.
    public static func letter(
        from: Mailbox, to: [Mailbox], host: String, subject: String? = nil, text: String? = nil
    ) throws(ComposedMessage.Fault) -> ComposedMessage {
        try ComposedMessage(
            from: from, to: to, subject: subject ?? "Test message from \(host)",
            text: text ?? TestSend.text(host))
    }

    /// What it says where nobody says otherwise.
    public static func text(_ host: String) -> String {
        """
        This is a test message from cloudflare-smtp-gateway on \(host).

        It has taken the way that every message takes: the sender and the recipients were checked, it counted
        against the limits, and Cloudflare has taken it. So mail works.
        """
    }

    /// Sends `letter`, and tells the state daemon what became of it.
    public func send(_ letter: ComposedMessage) -> Result {
        let settings = settings
        let submission = Submission(settings: settings, client: .administrator, ledger: state) { credentials in
            CloudflareClient(
                endpoint: settings.endpoint, credentials: credentials, extraCAFile: settings.extraCAFile)
        }
        let activity = Activity(state: state, entryPoint: .admin, privacy: settings.logPrivacy)
        // Whoever sends a test message looks at the list next.
        defer { activity.settle() }
        if let refusal = submission.refusal(ofSender: letter.from.address)
            ?? letter.recipients.lazy.compactMap(submission.refusal(ofRecipient:)).first
            ?? submission.reserve(for: letter.recipients)
        {
            activity.refused(refusal)
            return .refused(refusal)
        }
        let start = MonotonicClock.milliseconds
        let report = submission.send(letter)
        let taken = MonotonicClock.milliseconds - start
        activity.submitted(
            from: letter.from.address, to: letter.recipients, size: letter.size, report, login: "",
            milliseconds: taken)
        return .sent(report, milliseconds: taken)
    }
}
