import Mail
import Testing

@testable import Policy

@Suite struct SenderMapTests {
    private func address(_ text: String) throws -> EmailAddress { try EmailAddress(parsing: text.utf8) }

    private func map(_ rules: String...) throws -> SenderMap {
        SenderMap(rules: try rules.map { try SenderMap.Rule(parsing: $0) }, setting: "SENDER_MAP")
    }

    @Test func `the first rule that matches decides`() throws {
        let map = try map(
            "root@web1=first@example.com", "root@=second@example.com", "@web1=third@example.com", "*=last@example.com")
        for (sender, expected) in [
            ("root@web1", "first"), ("ROOT@WEB1", "first"), ("Root@web2", "second"), ("www-data@web1", "third"),
            ("www-data@sub.web1", "last"), ("roots@web2", "last"), ("\"root\"@web3", "second"),
        ] {
            #expect(map.address(for: try address(sender)) == (try address("\(expected)@example.com")), "\(sender)")
        }
        #expect(try self.map("@web1=a@example.com").address(for: address("root@web2")) == nil)
        #expect(SenderMap.empty.address(for: try address("root@web1")) == nil)
    }

    @Test(arguments: [
        "", "root@web1", "=a@example.com", "root=a@example.com", "@=a@example.com", "*@web1=a@example.com",
        "**=a@example.com", "a b@=a@example.com", "root@web1=", "root@web1=root", "root@web1=root@web1",
        "*=j\u{E4}ne@example.com", "*=a@example.com=", "*=@example.com",
    ])
    func `what is not a rule is none`(text: String) {
        #expect(throws: MappingRuleError.self) { try SenderMap.Rule(parsing: text) }
    }

    @Test func `aliases are for names, and the first that matches decides`() throws {
        let aliases = Aliases(
            rules: try ["root=ops@example.net", "ROOT=other@example.net", "*=rest@example.net"].map {
                try Aliases.Rule(parsing: $0)
            })
        for (name, expected) in [("root", "ops"), ("Root", "ops"), ("www-data", "rest")] {
            let name = try #require(UnqualifiedName(parsing: name.utf8))
            #expect(aliases.address(for: name) == (try address("\(expected)@example.net")), "\(name)")
        }
        for text in ["root@web1=ops@example.net", "root=ops", "root", "ro*=ops@example.net", "=ops@example.net"] {
            #expect(throws: MappingRuleError.self, "\(text)") { try Aliases.Rule(parsing: text) }
        }
    }
}
