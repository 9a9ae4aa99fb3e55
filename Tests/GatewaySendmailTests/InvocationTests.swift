import Testing

@testable import gateway_sendmail

@Suite struct InvocationTests {
    private func call(_ line: String, as name: String = "/usr/sbin/sendmail") throws(Invocation.UsageError)
        -> Invocation
    {
        try Invocation(name: name, arguments: line.split(separator: " ").map(String.init))
    }

    private func refusal(_ line: String) -> String? {
        do throws(Invocation.UsageError) { _ = try call(line) } catch { return error.text }
        return nil
    }

    /// A call, and what it means.
    struct Call: Sendable {
        let line: String
        let recipients: [String]
        var sender: String?
        var fullName: String?
        var readsRecipients = false
        var endsAtDot = true

        init(_ line: String, _ recipients: String..., and change: (inout Call) -> Void = { _ in }) {
            self.line = line
            self.recipients = recipients
            change(&self)
        }
    }

    /// As programs call it: cron, PHP, git send-email, mailx, mutt, logwatch, Perl's MIME::Lite, smartd.
    static let calls = [
        Call("-i -FCronDaemon -B8BITMIME -oem root", "root") {
            $0.fullName = "CronDaemon"
            $0.endsAtDot = false
        },
        Call("-t -i") {
            $0.readsRecipients = true
            $0.endsAtDot = false
        },
        Call("-ti") {
            $0.readsRecipients = true
            $0.endsAtDot = false
        },
        Call("-tif www-data@example.com") {
            $0.sender = "www-data@example.com"
            $0.readsRecipients = true
            $0.endsAtDot = false
        },
        Call("-oem -oi -f a@b.example -- c@d.example", "c@d.example") {
            $0.sender = "a@b.example"
            $0.endsAtDot = false
        },
        Call("-FFull -r a root", "root") {
            $0.sender = "a"
            $0.fullName = "Full"
        },
        Call("-odb -oeq -o7 root", "root"),
        Call("-O DeliveryMode=b -ODeliveryMode=b -N never -R hdrs -V id -X log -h 3 -L tag x", "x"),
        Call("-bm -G -n -U -m -A c -Am x", "x"),
        Call("-OIgnoreDots=true x", "x") { $0.endsAtDot = false },
        Call("-e -em x", "x"),
        Call("-f <> -- -x", "-x") { $0.sender = "<>" },
    ]

    @Test(arguments: calls)
    func `options mean what they mean to other mailers`(expected: Call) throws {
        let call = try call(expected.line)
        #expect(call.task == .send)
        #expect(call.recipients == expected.recipients)
        #expect(call.sender == expected.sender)
        #expect(call.fullName == expected.fullName)
        #expect(call.readsRecipients == expected.readsRecipients)
        #expect(call.endsAtDot == expected.endsAtDot)
    }

    @Test func `the name and the mode say what there is to do`() throws {
        let tasks: [(String, String, Invocation.Task)] = [
            ("", "mailq", .listQueue), ("-v", "/usr/bin/mailq", .listQueue), ("", "newaliases", .makeAliases),
            ("-bp", "sendmail", .listQueue), ("-bi", "sendmail", .makeAliases), ("-I", "sendmail", .makeAliases),
            ("-bs", "sendmail", .speakSMTP), ("-q", "sendmail", .runQueue), ("-q30m", "sendmail", .runQueue),
            ("-bm", "sendmail", .send),
        ]
        for (line, name, task) in tasks { #expect(try call(line, as: name).task == task, "\(name) \(line)") }
    }

    @Test(arguments: [
        ("-K", "-K"), ("--help", "no option --"), ("-f", "-f"), ("-bd", "daemon"), ("-bv root", "-bv"), ("-bz", "-bz"),
        ("root -f x", "behind a recipient"), ("-tZ", "-Z"),
    ])
    func `what cannot be understood is named`(line: String, word: String) throws {
        #expect(try #require(refusal(line)).contains(word))
    }
}
