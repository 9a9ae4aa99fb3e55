import Testing

@testable import StateProtocol

/// Keys of limits and of lock-outs, and the texts they are in the database and on the wire.
struct KeyTests {
    @Test(arguments: [
        ("smtp:alice", LimitKey.smtp(login: "alice"), LimitKey.Unit.messages),
        ("smtp:total", .smtp(login: "total"), .messages),
        ("smtp:a:b", .smtp(login: "a:b"), .messages), ("smtp:\u{308}x", .smtp(login: "\u{308}x"), .messages),
        ("http:shop", .http(client: "shop"), .messages), ("form:contact", .form("contact"), .messages),
        ("ip:192.0.2.1", .address(ClientAddress("192.0.2.1")), .messages),
        ("ip:2001:db8:0:1::/64", .address(ClientAddress("2001:db8:0:1::7")), .messages),
        ("admin", .administrator, .messages), ("total", .total, .recipients),
        ("recipients:smtp:alice", .recipients(of: .smtp(login: "alice")), .recipients),
    ])
    func `a key of a limit is its text`(text: String, key: LimitKey, unit: LimitKey.Unit) {
        #expect(LimitKey(parsing: text) == key)
        #expect(key.description == text)
        #expect(key.unit == unit)
    }

    @Test(arguments: ["", "k", "smtp:", "smtp", "Total", "recipients:", "recipients:k", "login:alice", "shared:token"])
    func `a key that is of no kind is kept as it is`(text: String) {
        #expect(LimitKey(parsing: text) == nil)
        let key = LimitKey(encodedKey: WireText.encodedKey(text))
        #expect(key == .unrecognized(text))
        #expect(key.encodedKey == WireText.encodedKey(text))
    }

    @Test(arguments: [
        ("login:alice", LockoutKey.login("alice"), LimitKey?.some(.smtp(login: "alice"))),
        ("ip:192.0.2.1", .address(ClientAddress("192.0.2.1")), .address(ClientAddress("192.0.2.1"))),
        ("shared:token", .shared(.token), nil),
    ])
    func `a key of a lock-out is its text, and names what counts the same one's sends`(
        text: String, key: LockoutKey, limit: LimitKey?
    ) {
        #expect(LockoutKey(parsing: text) == key)
        #expect(key.description == text)
        #expect(key.limit == limit)
        #expect(limit == nil || limit?.lockout == key)
    }

    @Test(arguments: ["", "login:", "shared:other", "smtp:alice", "total"])
    func `what locks nobody out is no such key, and shown as it is`(text: String) {
        #expect(LockoutKey(parsing: text) == nil)
        #expect(LockoutKey(encodedKey: WireText.encodedKey(text)).description == text)
    }
}
