import StateProtocol
import Testing

@Suite struct WireTests {
    @Test(arguments: [
        ("1 ping", StateRequest.ping), ("1 write", .write),
        ("1 reserve 0", .reserve([])),
        (
            "1 reserve 2 smtp:alice 30 1000 total 0 0",
            .reserve([
                LimitRequest(key: .smtp(login: "alice"), perMinute: 30, perDay: 1000),
                LimitRequest(key: .total, perMinute: 0, perDay: 0),
            ])
        ),
        (
            "1 reserve 1 smtp:J%C3%BCrgen%20%25 1 2",
            .reserve([LimitRequest(key: .smtp(login: "Jürgen %"), perMinute: 1, perDay: 2)])
        ),
        ("1 commit 17", .commit(17, unlessKnown: [])),
        (
            "1 reserve 2 smtp:alice 30 1000 total 0 5000x3",
            .reserve([
                LimitRequest(key: .smtp(login: "alice"), perMinute: 30, perDay: 1000),
                LimitRequest(key: .total, perMinute: 0, perDay: 5000, count: 3),
            ])
        ),
        (
            "1 commit 18446744073709551615 1 total 1 0",
            .commit(.max, unlessKnown: [LimitRequest(key: .total, perMinute: 1, perDay: 0)])
        ),
        ("1 release 17", .release(17)),
        ("1 use http:shop", .notes([.use(.http(client: "shop"))])),
        (
            "1 guess wrong login:a%20b ip:192.0.2.1",
            .guess(isRight: false, keys: [.login("a b"), .address(ClientAddress("192.0.2.1"))])
        ),
        ("1 guess right shared:token", .guess(isRight: true, keys: [.shared(.token)])),
        ("1 guess right", .guess(isRight: true, keys: [])),
        (
            "1 count a_total 2 use http:shop observe a_seconds%7Bb=\"c\"%7D 3",
            .notes([
                .count(MetricName("a_total")!, 2), .use(.http(client: "shop")),
                .observe(MetricName("a_seconds{b=\"c\"}")!, milliseconds: 3),
            ])
        ),
    ])
    func `a request reads back as it was written`(text: String, request: StateRequest) throws {
        #expect(try StateRequest(parsing: Array(text.utf8)) == request)
        #expect(String(decoding: request.datagram, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("1 pong", StateReply.pong),
        ("1 granted 17", .granted(17)),
        ("1 limited smtp:a%20b 42", .limited(key: .smtp(login: "a b"), retryAfter: 42)),
        ("1 done", .done), ("1 on-reserve", .onReserve),
        ("1 error unknown-reservation not reserved here", .error(.unknownReservation, "not reserved here")),
    ])
    func `a reply reads back as it was written`(text: String, reply: StateReply) throws {
        #expect(try StateReply(parsing: Array(text.utf8)) == reply)
        #expect(String(decoding: reply.datagram, as: UTF8.self) == text)
    }

    @Test func `a person may end a request with a line end`() throws {
        #expect(try StateRequest(parsing: Array("1 ping\n".utf8)) == .ping)
    }

    @Test(arguments: [
        "", "1", "1 ", " 1 ping", "1  ping", "1 ping ", "1 ping x", "1 PING", "1 nonsense", "1 ping\n\n", "1 ping\r\n",
        "1 reserve", "1 reserve 1", "1 reserve 1 a", "1 reserve 1 a 1", "1 reserve 1 a 1 1 1", "1 reserve -1",
        "1 reserve 7 a 1 1 b 1 1 c 1 1 d 1 1 e 1 1 f 1 1 g 1 1", "1 reserve 2 a 1 1 a 1 1",
        "1 reserve 1 a 01 1", "1 reserve 1 a 1 1x", "1 reserve 1 a 1 1x1", "1 reserve 1 a 1 1x0",
        "1 reserve 1 a 1 1x02",
        "1 reserve 1 a 1 x2", "1 reserve 1 a 1 1x1001", "1 reserve 1 a 1x2 1", "1 reserve 1 a 1 1x2x2",
        "1 reserve 1 a 1 1X2", "1 reserve 1 a +1 1", "1 reserve 1 a 1000000001 1", "1 reserve 1 % 1 1",
        "1 reserve 1 %41 1 1", "1 reserve 1 %c3%bc 1 1", "1 reserve 1 %FF 1 1", "1 reserve 1 a%2 1 1",
        "1 reserve 1 a\tb 1 1", "1 reserve 1 ü 1 1", "1 reserve 99999999999999999999 a 1 1",
        "1 commit", "1 commit x", "1 commit 18446744073709551616", "1 commit 1 1", "1 release", "1 release 1 2",
        "1 guess", "1 guess maybe login:a", "1 guess right shared:other", "1 guess right login:", "1 guess right total",
        "1 guess right login:a login:a",
        "1 guess right login:a ip:1.2.3.4 shared:token", "1 guess right ", "1 authcheck % a",
        "1 count a 1 ping", "1 count a 1 ", "1 count a 1 count", "1 count a 1 use http:shop 2", "1 record",
        "1 reserve 1 \(String(repeating: "a", count: 513)) 1 1", "\u{0}",
    ])
    func `what is not of the wire is malformed`(text: String) {
        #expect { try StateRequest(parsing: Array(text.utf8)) } throws: { error in
            switch error as? WireError {
            case .malformed, .version: true
            default: false
            }
        }
    }

    @Test func `another version is told apart`() {
        #expect(throws: WireError.version) { try StateRequest(parsing: Array("2 ping".utf8)) }
    }

    @Test func `a datagram over the limit is told apart`() {
        let long = Array("1 reserve 1 ".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 4096)
        #expect(throws: WireError.tooLong) { try StateRequest(parsing: long) }
    }

    @Test func `random bytes never crash the reader`() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("1 ping reserve commit release granted limited error total%20%C3 0123456789\n".utf8)
        for _ in 0..<50_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                Bool.random() ? alphabet.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
            }
            _ = try? StateRequest(parsing: bytes)
            _ = try? StateReply(parsing: bytes)
        }
    }

    @Test func `any login fits a key, and two logins never become one`() throws {
        let logins = [
            "alice", "Alice", "a b", "a%20b", "%", "ü", "u\u{308}", "a\u{0}b", "a\nb", "🦆",
            String(repeating: "ü", count: 2_000), String(repeating: "ü", count: 2_001),
            String(repeating: "x", count: 505) + "%", String(repeating: "x", count: 505) + "&",
        ]
        let keys = logins.map { LimitRequest(key: .smtp(login: $0), perMinute: 1, perDay: 1).encodedKey }
        #expect(Set(keys).count == logins.count)
        for key in keys {
            let read = LimitKey(encodedKey: key)
            #expect(read.encodedKey == key)
            let request = StateRequest.reserve([LimitRequest(key: read, perMinute: 1, perDay: 1)])
            #expect(try StateRequest(parsing: request.datagram) == request)
        }
        let alice = LimitKey.smtp(login: "a b")
        #expect(LimitRequest(key: alice, perMinute: 1, perDay: 1).key == alice)
    }

    @Test func `the longest reservation fits a datagram`() {
        let claims = (0..<Wire.maximumClaims).map {
            LimitRequest(
                key: .form("\($0)" + String(repeating: "ü", count: 999)), perMinute: LimitRequest.largestLimit,
                perDay: LimitRequest.largestLimit)
        }
        #expect(StateRequest.commit(.max, unlessKnown: claims).datagram.count <= Wire.longestDatagram)
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:0:1:aaaa::1", "2001:db8:0:1::/64"), ("2001:DB8:0:1:ffff::9", "2001:db8:0:1::/64"),
        ("fe80::1%eth0", "fe80::/64"), ("unix", "unix"),
    ])
    func `an IPv6 address counts by its /64`(address: String, group: String) {
        #expect(ClientAddress(address).description == group)
    }
}
