import CloudflareAPI
import Foundation
import SystemdUnits
import Testing

@testable import Diagnosis
@testable import Settings
@testable import StateClient
@testable import StateProtocol

@Suite struct CheckTests {
    // The tables of a little-endian machine.
    private static let tcp = """
          sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
           0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1678 1
           1: 0100007F:09DD 0100007F:C3A2 01 00000000:00000000 00:00000000 00000000     0        0 1679 1
        """
    private static let tcp6 = """
          sl  local_address                         remote_address                        st tx_queue rx_queue
           0: B80D0120000000000000000001000000:01D1 00000000000000000000000000000000:0000 0A 00000000:00000000
        """
    private static let unix = """
        Num       RefCount Protocol Flags    Type St Inode Path
        00000000fa7c9eef: 00000003 00000000 00000000 0001 03  1675 /run/connected.sock
        00000000fa7c9eee: 00000002 00000000 00010000 0001 01  1676 /run/gateway.sock
        00000000fa7c9eed: 00000002 00000000 00010000 0001 01  1677 @abstract
        """

    private func closedListeners(_ settings: String, tcp: String = tcp) throws -> [String] {
        let units = UnitSettings(
            try EnvironmentFile(parsing: Array(settings.utf8)), resolvers: Resolvers(parsing: []))
        let listening = ListeningSockets(tcp: tcp, tcp6: CheckTests.tcp6, unix: CheckTests.unix)
        return ListenerCheck(units, listening: listening, settings: nil).findings
            .filter { $0.what.hasPrefix("nothing listens at") || $0.code == .gatewayStopped }.map(\.what)
    }

    @Test func `a listener that is not where the settings want it is told`() throws {
        // Somebody is connected to port 2525 (09DD), and nobody listens there.
        #expect(try closedListeners("") == ["nothing listens at 127.0.0.1:2525"])
        #expect(
            try closedListeners("SMTP_PORT=3000\nHTTP_PORT=/run/gateway.sock,/run/connected.sock")
                == ["nothing listens at /run/connected.sock"])
        #expect(try closedListeners("BIND_HOST=2001:db8::1\nSMTP_PORT=465\nHTTP_PORT=off") == [])
        // The gateway is stopped.
        #expect(try closedListeners("", tcp: "") == ["no listener is open"])
    }

    @Test func `tokens that can be guessed are named, and none of them is shown`() {
        let settings = [
            "HTTP_TOKEN": "fifteen-letters", "HTTP_TOKENS": "shop:short,blog:sixteen-letters!", "METRICS_TOKEN": "m",
        ]
        let found = SettingsCheck.settings(SettingsSource { settings[$0] }).findings.filter { $0.code == .tokenShort }
        #expect(found.map(\.subject) == ["HTTP_TOKEN", "HTTP_TOKENS", "METRICS_TOKEN"])
        #expect(found[1].what.contains("\"shop\"") && found.allSatisfy { $0.severity == .warning })
        #expect(!found.contains { $0.what.contains("fifteen") || $0.what.contains("\"short\"") })
        #expect(
            !codes(["HTTP_TOKEN": "sixteen-letters!", "METRICS_TOKEN": "sixteen-letters!"]).contains("token-short"))
    }

    private func codes(_ settings: [String: String]) -> [String] {
        SettingsCheck.settings(SettingsSource { settings[$0] }).findings.map(\.code.rawValue)
    }

    @Test(arguments: [
        (AccountFailure.Kind.tokenInvalid, "token-invalid"), (.tokenInactive(status: "expired"), "token-inactive"),
        (.unreachable, "unreachable"), (.throttled, "throttled"), (.misconfigured, "misconfigured"),
    ])
    func `a token that is not good is told exactly, with a remedy`(kind: AccountFailure.Kind, code: String) {
        let account = FakeAccount()
        account.failures["verify"] = AccountFailure(kind, "words")
        let check = CredentialCheck(account)
        #expect(check.findings.map(\.code.rawValue) == [code] && check.token == nil)
        #expect(check.findings.allSatisfy { !$0.remedy.isEmpty && $0.severity >= .warning })
    }

    @Test(arguments: [
        (AccountFailure.Kind.permissionMissing(.emailSendingEdit), "permission-missing", "Email Sending: Edit"),
        (.accountUnknown, "account-wrong", "account"), (.notEntitled, "not-entitled", "account"),
    ])
    func `a token that is good may still not send, and is told why`(
        kind: AccountFailure.Kind, code: String, word: String
    ) {
        let account = FakeAccount()
        account.failures["sending"] = AccountFailure(kind, "words")
        let findings = CredentialCheck(account).findings
        #expect(findings.map(\.code.rawValue) == ["token-valid", code])
        #expect(findings[1].what.contains(word))
    }

    @Test func `without credentials nobody is asked`() throws {
        let settings = try Settings(from: SettingsSource { ["CF_API_TOKEN": "t"][$0] })
        let findings = CredentialCheck(settings).findings
        #expect(findings.map(\.subject) == ["CF_ACCOUNT_ID"] && findings[0].severity == .error)
    }

    @Test func `a misspelt setting is told its right name`() {
        let findings = NameCheck.findings([
            "ALLOWED_FORM", "CF_API_TOKEN", "RATE_LIMIT_PER_MINUT", "SMTP_USER_SHOP_ALLOWED_FROM",
            "SMTP_USER_SHOP_ALOWED",
            "BIND_HOST", "smtp_users", "QWERTZ",
        ])
        #expect(
            findings.map(\.subject) == [
                "ALLOWED_FORM", "RATE_LIMIT_PER_MINUT", "SMTP_USER_SHOP_ALOWED", "smtp_users", "QWERTZ",
            ])
        #expect(findings[0].remedy == "did you mean ALLOWED_FROM?")
        #expect(findings[1].remedy == "did you mean RATE_LIMIT_PER_MINUTE?")
        #expect(findings[3].remedy == "did you mean SMTP_USERS?")
        #expect(findings[4].remedy == "remove it")
    }

    @Test func `settings that let nobody send are told apart from those that cannot be used`() {
        let account = ["CF_API_TOKEN": "token", "CF_ACCOUNT_ID": "0123456789abcdef0123456789abcdef"]
        let good = account.merging(["ALLOWED_FROM": "example.com", "SMTP_USERS": "a:b"]) { $1 }
        #expect(codes([:]) == ["credentials-missing", "credentials-missing", "no-sender", "nobody-may-send"])
        #expect(codes(account) == ["no-sender", "nobody-may-send"])
        #expect(codes(good) == ["settings-valid"])
        #expect(codes(["RATE_LIMIT_PER_DAY": "x"]) == ["invalid-setting"])
        #expect(
            codes(good.merging(["RATE_LIMIT_PER_DAY": "0"]) { $1 }) == ["no-daily-limit"])
    }

    @Test func `that all settings are valid is not said beside one that cannot`() {
        let valid = Finding(.ok, .settingsValid, "settings", "all settings are valid")
        let open = Finding(.ok, .listening, "listening", "smtp at 127.0.0.1:2525")
        let notice = Finding(.notice, .noDailyLimit, "RATE_LIMIT_PER_DAY", "there is no daily limit")
        #expect(SettingsCheck.together([valid, open, notice]) == [valid, open, notice])
        for severity in [Finding.Severity.warning, .error] {
            let bad = Finding(severity, .oddLine, "gateway.env:3", "it is no assignment")
            #expect(SettingsCheck.together([valid, open, bad]) == [open, bad])
        }
    }

    @Test func `a helper that cannot write is told apart from one that soon cannot`() {
        func finding(_ answer: WriteAnswer) -> Finding { HelperCheck.finding(answer, "/run/state.sock") }
        #expect(finding(.yes).code == .helperReachable && finding(.yes).severity == .ok)
        #expect(finding(.onItsReserve).code == .helperDiskFull && finding(.onItsReserve).severity == .warning)
        #expect(finding(.no("words")).code == .helperCannotWrite && finding(.no("words")).severity == .error)
        #expect(finding(.no("words")).what.contains("words"))
    }

    @Test(arguments: [
        (0o600, "file-private"), (0o640, "file-open"), (0o604, "file-open"), (0o400, "file-private"),
    ])
    func `a file with secrets is nobody else's`(mode: Int, code: String) throws {
        let path = NSTemporaryDirectory() + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: mode]))
        #expect(FileCheck.secret(path, owner: .user(geteuid()), isNeeded: true)?.code.rawValue == code)
        #expect(FileCheck.secret(path, owner: .user(geteuid() + 1), isNeeded: true)?.severity == .error)
        #expect(FileCheck.secret("/etc/passwd", owner: .folder, isNeeded: true)?.code == .fileOpen)
    }

    @Test func `a file that is not there is told where it is needed`() {
        #expect(FileCheck.secret("/nonexistent/gateway.env", owner: .user(0), isNeeded: false) == nil)
        #expect(FileCheck.secret("/nonexistent/gateway.env", owner: .user(0), isNeeded: true)?.code == .fileMissing)
        #expect(FileCheck.secret("/tmp", owner: .user(0), isNeeded: true)?.code == .fileIrregular)
    }

    @Test(
        .enabled(if: geteuid() == 0, "needs root, to look as another user"),
        arguments: [
            (0o755, 0o644, nil), (0o755, 0o600, "file-unreadable"), (0o700, 0o644, "file-unreadable"),
            (0o711, 0o644, nil),
        ])
    func `what only root can read is found, also in a folder that only root can enter`(
        folderMode: Int, mode: Int, code: String?
    ) throws {
        let folder = "/var/tmp/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/key.pem"
        #expect(FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: mode]))
        chmod(folder, mode_t(folderMode))
        // Where there is no tree, the host's files stand for it.
        let view = try #require(HandlersView(user: "nobody", tree: "/nonexistent", settingsFolder: "/etc/gateway"))
        #expect(view.finding(path, "the key")?.code.rawValue == code)
        #expect(view.finding(path + ".none", "the key") == nil)
        // In the tree that is this folder, there is no such path.
        try FileManager.default.createDirectory(atPath: folder + "/etc", withIntermediateDirectories: false)
        chmod(folder, 0o755)
        let inTree = try #require(HandlersView(user: "nobody", tree: folder, settingsFolder: "/etc/gateway"))
        #expect(inTree.finding(path, "the key")?.code == .fileOutOfSight)
        #expect(HandlersView(user: "nobody-of-this-name", tree: folder, settingsFolder: "") == nil)
    }

    @Test func `a certificate is told before it ends`() {
        func code(_ days: Int) -> String {
            CertificateCheck.finding("f", notAfter: 1_000_000 + days * 86_400, isOwn: true, now: 1_000_000).code
                .rawValue
        }
        #expect(
            [-1, 0, 13, 14].map(code) == [
                "certificate-expired", "certificate-expired", "certificate-ends-soon", "certificate-valid",
            ])
    }

    @Test func `counters are told as Prometheus reads them`() throws {
        func metric(_ name: String, _ value: UInt64) throws -> Metric {
            Metric(name: try #require(MetricName(name)), value: value)
        }
        let text = PrometheusText.text([
            try metric("gateway_connections_total{door=\"smtp\"}", 7),
            try metric("gateway_submission_seconds_bucket{door=\"smtp\",le=\"+Inf\"}", 4),
            try metric("gateway_submission_seconds_bucket{door=\"smtp\",le=\"0.05\"}", 1),
            try metric("gateway_submission_seconds_bucket{door=\"smtp\",le=\"10\"}", 3),
            try metric("gateway_submission_seconds_count{door=\"smtp\"}", 4),
            try metric("gateway_submission_seconds_sum{door=\"smtp\"}", 90_061),
            try metric("other_total", 1),
        ])
        #expect(
            text == """
                # HELP gateway_connections_total Connections, by door.
                # TYPE gateway_connections_total counter
                gateway_connections_total{door="smtp"} 7
                # HELP gateway_submission_seconds Time from a complete message to its reply, by door.
                # TYPE gateway_submission_seconds histogram
                gateway_submission_seconds_bucket{door="smtp",le="0.05"} 1
                gateway_submission_seconds_bucket{door="smtp",le="10"} 3
                gateway_submission_seconds_bucket{door="smtp",le="+Inf"} 4
                gateway_submission_seconds_sum{door="smtp"} 90.061
                gateway_submission_seconds_count{door="smtp"} 4
                # TYPE other_total untyped
                other_total 1

                """)
    }
}

@Suite struct RecentSendsCheckTests {
    private func record(_ time: Int, _ outcome: String, _ cause: FailureCause? = nil, from: String = "a@x.test")
        -> SendRecord
    {
        let failure = SendFailure(kind: .misconfigured, message: "m", cause: cause)
            .about(domains: ["x.test"], recipients: ["j@y.test"])
        return SendRecord(
            time: UInt64(time) * 1_000, id: "id\(time)", entryPoint: "smtp", login: "l", from: from, recipients: "",
            subject: "",
            size: 1, outcome: outcome, detail: cause == nil ? "" : failure.text, ray: "", duration: 1)
    }

    private func codes(_ records: [SendRecord]) -> [String] {
        RecentSendsCheck.findings(records, now: 100_000).map { "\($0.code.rawValue) \($0.subject)" }
    }

    @Test func `what Cloudflare refused of late for a domain or an address is told once, until the domain is well`() {
        #expect(
            codes([
                record(99_000, "failed", .senderNotConfigured), record(98_000, "failed", .senderNotConfigured),
                record(97_000, "failed", .sendingDisabled, from: "a@z.test"),
                record(96_000, "failed", .recipientNotVerified), record(95_000, "accepted"),
            ]) == [
                "domain-not-set-up-lately x.test", "domain-disabled-lately z.test",
                "recipient-not-verified-lately recipients",
            ])
        #expect(codes([record(99_000, "accepted"), record(98_000, "failed", .senderNotConfigured)]) == [])
        #expect(codes([record(13_000, "failed", .senderNotConfigured)]) == [])
        #expect(codes([record(99_000, "failed"), record(98_000, "bounced")]) == [])
    }
}
