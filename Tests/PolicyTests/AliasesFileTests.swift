import Mail
import Testing

@testable import Policy

@Suite struct AliasesFileTests {
    private func recipients(of name: String, _ text: String) throws -> [String]? {
        try AliasesFile(parsing: Array(text.utf8)).recipients(of: UnqualifiedName(parsing: name.utf8)!)?.map {
            switch $0 {
            case .address(let address): address.description
            case .name(let name): name.description
            }
        }
    }

    private func problem(of name: String, _ text: String) -> AliasesFile.Problem? {
        do {
            _ = try recipients(of: name, text)
            return nil
        } catch {
            return error as? AliasesFile.Problem
        }
    }

    @Test func `a Debian host's file is read, aliases of aliases too`() throws {
        let text = """
            # /etc/aliases
            mailer-daemon: postmaster
            postmaster: root
            "www-data" : root
            root: jane,
              "ops@example.net", # not a comment here
            jane: jane@example.com
            Nobody:\troot
            """
        #expect(
            try recipients(of: "MAILER-DAEMON", text.replacing(", # not a comment here", with: ""))
                == ["jane@example.com", "ops@example.net"])
        #expect(try recipients(of: "nobody", text.replacing(", # not a comment here", with: ""))?.count == 2)
        #expect(try recipients(of: "stranger", text) == nil)
        #expect(problem(of: "root", text)?.line == 5)
        #expect(try recipients(of: "root", "") == nil)
    }

    @Test func `a name that leads to itself is that name, and one in two places gets one message`() throws {
        #expect(try recipients(of: "root", "root: root, ops@example.net") == ["root", "ops@example.net"])
        #expect(try recipients(of: "root", "root: \\root, ops@example.net") == ["root", "ops@example.net"])
        #expect(try recipients(of: "a", "a: b, c\nb: d@example.net\nc: b, d@example.net") == ["d@example.net"])
    }

    @Test(arguments: [
        ("a: |/usr/bin/procmail", 1, AliasesFile.Problem.Kind.command), ("#\na: \"| cmd, x\"", 2, .command),
        ("a: /var/mail/a", 1, .file), ("b: c\na: b, :include:/etc/list", 2, .include),
        ("a: \":Include: /x\"", 1, .include),
        ("a: b\nb: c\nc: a", 3, .loop), ("a: jane doe", 1, .unfit("jane doe")), ("a: x@web1", 1, .unfit("x@web1")),
        ("a: b, b\nno colon", 2, .noColon), ("  a: b", 1, .continuationOfNothing), ("a: \"b", 1, .unclosedQuote),
    ])
    func `what cannot get mail is an error, with its line`(text: String, line: Int, kind: AliasesFile.Problem.Kind) {
        #expect(problem(of: "a", text) == AliasesFile.Problem(line: line, kind: kind))
    }

    @Test func `a target that cannot be used stands in nobody else's way`() throws {
        let text = "list: |/usr/lib/mailman\nroot: ops@example.net\n"
        #expect(try recipients(of: "root", text) == ["ops@example.net"])
        #expect(
            try AliasesFile(parsing: Array(text.utf8)).unusableTargets == [.init(line: 1, kind: .command)])
    }

    @Test func `neither depth nor breadth is without a bound`() {
        let chain = (0..<100).map { "a\($0): a\($0 + 1)" }.joined(separator: "\n")
        #expect(problem(of: "a0", chain)?.kind == .tooDeep)
        #expect(problem(of: "a90", chain) == nil)
        let many = "a: " + (0...50).map { "r\($0)@example.net" }.joined(separator: ", ")
        #expect(problem(of: "a", many)?.kind == .tooManyRecipients)
        // Each leads to all that follow: without a memory of what was seen, a billion steps.
        let dense = (0..<19).map { first in
            "a\(first): " + ((first + 1)..<20).map { "a\($0)" }.joined(separator: ",")
        }
        #expect(problem(of: "a0", dense.joined(separator: "\n") + "\na19: x@example.net") == nil)
    }
}
