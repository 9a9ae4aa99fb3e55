import Mail
import Testing

@testable import Policy

@Suite struct AddressPatternTests {
    private func address(_ text: String) throws -> EmailAddress { try EmailAddress(parsing: text.utf8) }

    private func patterns(_ texts: String...) -> [AddressPattern] { texts.map { AddressPattern(parsing: $0)! } }

    @Test(arguments: ["example.com", "@example.com", "@EXAMPLE.com"])
    func `a domain covers its addresses and no others`(text: String) throws {
        let senders = AllowedSenders(patterns: patterns(text))
        #expect(senders.permits(try address("jane@example.com")))
        #expect(senders.permits(try address("JANE@Example.Com")))
        for other in ["jane@sub.example.com", "jane@example.com.evil.test", "jane@notexample.com", "jane@example.org"] {
            #expect(!senders.permits(try address(other)), "\(other)")
        }
    }

    @Test func `an address covers itself alone`() throws {
        let senders = AllowedSenders(patterns: patterns("Jane@example.com"))
        #expect(senders.permits(try address("jane@example.com")))
        #expect(!senders.permits(try address("joe@example.com")))
        #expect(!senders.permits(try address("jane@example.org")))
        #expect(!senders.permits(try address("jane+tag@example.com")))
    }

    @Test func `an empty list of senders allows nobody`() throws {
        #expect(!AllowedSenders(patterns: []).permits(try address("jane@example.com")))
    }

    @Test(arguments: [
        "", "*", "*@example.com", "localhost", "jane@", "@", "exa mple.com", "jane@example", "ſ.com", "example.com.",
    ])
    func `what is neither a domain nor an address is no pattern`(text: String) {
        #expect(AddressPattern(parsing: text) == nil)
    }

    @Test func `a rule for recipients can name every mailbox that can be sent to`() throws {
        for text in ["xxx..yyy.@docomo.example", #""xxx..yyy."@docomo.example"#] {
            let rule = try #require(AddressPattern(parsing: text, as: .recipient))
            for spelling in [
                "XXX..yyy.@docomo.example", #""xxx..yyy."@Docomo.example"#, #""xxx.\.yyy."@docomo.example"#,
            ] {
                #expect(rule.matches(try EmailAddress(parsing: spelling.utf8, as: .recipient)), "\(text) \(spelling)")
            }
            #expect(AddressPattern(parsing: rule.description, as: .recipient) == rule)
        }
        let underscore = try #require(AddressPattern(parsing: "@Foo_Bar.example", as: .recipient))
        #expect(underscore.matches(try EmailAddress(parsing: "jane@foo_BAR.example".utf8, as: .recipient)))
        #expect(AddressPattern(parsing: "foo_bar.example") == nil)
        #expect(AddressPattern(parsing: "a..b@example.com") == nil)
    }

    @Test func `the deny-list refuses, the allow-list wins over it, and without either everybody gets mail`() throws {
        let joe = try address("joe@example.net")
        let ann = try address("ann@example.org")
        #expect(RecipientRules(allowed: [], denied: []).permits(joe))
        let denied = RecipientRules(allowed: [], denied: patterns("@example.net"))
        #expect(!denied.permits(joe))
        #expect(denied.permits(ann))
        let both = RecipientRules(allowed: patterns("joe@example.net"), denied: patterns("@example.net"))
        #expect(both.permits(joe))
        #expect(!both.permits(ann))
    }
}
