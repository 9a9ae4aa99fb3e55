import Testing

@testable import gateway_sendmail

@Suite struct HostNamesTests {
    @Test(arguments: [
        ("root@localhost", "root"), ("root@LOCALHOST", "root"), ("root@localhost.localdomain", "root"),
        ("root@web1", "root"), ("root@web1.example.com", "root"), ("a.b+c@Web1.Example.com", "a.b+c"),
        ("root", "root"), ("root@example.com", "root@example.com"), ("root@web2", "root@web2"),
        ("root@localhost.example.com", "root@localhost.example.com"), ("@localhost", "@localhost"), ("root@", "root@"),
        ("a@web1@example.com", "a@web1@example.com"),
    ])
    func `mail for a user of this host is for the bare name`(address: String, expected: String) {
        #expect(HostNames(own: "web1.example.com").withoutDomain(address) == expected)
        #expect(HostNames(own: "").withoutDomain("root@") == "root@")
    }
}
