import Testing

@testable import Journal

@Suite struct EntryCoalescerTests {
    private func failed(_ login: String) -> Entry {
        Entry(.loginFailed, .notice, "login failed from 192.0.2.1 as \"\(login)\"").with("GATEWAY_LOGIN", login)
    }

    @Test func `one event is written as it is`() throws {
        var coalescer = EntryCoalescer()
        coalescer.add(failed("root"), of: "192.0.2.1")
        let entry = try #require(coalescer.take().first)
        #expect(entry.message == "login failed from 192.0.2.1 as \"root\"")
        #expect(entry.fields.map(\.value) == ["root"])
        #expect(coalescer.take().isEmpty)
    }

    @Test func `several events are one line, with every field and the number of them`() throws {
        var coalescer = EntryCoalescer()
        for login in ["root", "root", "admin"] { coalescer.add(failed(login), of: "192.0.2.1") }
        coalescer.add(Entry(.connectionClosed, .notice, "closed the connection"), of: "192.0.2.1")
        let entries = coalescer.take()
        #expect(entries.count == 1)
        let entry = try #require(entries.first)
        #expect(entry.kind == .loginFailed)
        #expect(
            entry.message == """
                login failed from 192.0.2.1 as "root" (2 times); login failed from 192.0.2.1 as "admin"; \
                closed the connection
                """)
        #expect(
            entry.fields.map { "\($0.name)=\($0.value)" } == [
                "GATEWAY_LOGIN=root", "GATEWAY_LOGIN=admin", "GATEWAY_EVENTS=4",
            ])
    }

    @Test func `the most urgent event is what the line is about`() throws {
        var coalescer = EntryCoalescer()
        coalescer.add(failed("root"), of: "192.0.2.1")
        coalescer.add(Entry(.bounced, .warning, "bounced"), of: "192.0.2.1")
        let entry = try #require(coalescer.take().first)
        #expect((entry.kind, entry.priority) == (.bounced, .warning))
        #expect(entry.message.hasPrefix("bounced; login failed"))
    }

    @Test func `each client of a proxy's connection has a line of its own`() {
        var coalescer = EntryCoalescer()
        for client in ["192.0.2.1", "192.0.2.2", "192.0.2.1"] { coalescer.add(failed(client), of: client) }
        #expect(coalescer.take().map(\.kind) == [.loginFailed, .loginFailed])
    }

    @Test func `a line stays short whatever is tried`() throws {
        var coalescer = EntryCoalescer()
        for number in 0..<10_000 { coalescer.add(failed("user\(number)"), of: "192.0.2.1") }
        let entry = try #require(coalescer.take().first)
        #expect(entry.message.utf8.count < 400)
        #expect(entry.message.hasSuffix("; and 9995 more"))
        #expect(entry.fields.count < 50)
        #expect(entry.fields.last?.value == "10000")
    }
}
