import Glibc
import StateClient
import StateProtocol
import Testing

@Suite struct ActivityTests {
    @Test func `the last 500 records are kept, newest first, over a kill -9 too`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        for number in 1...612 { try client.record(record(UInt64(number))) }
        helper.kill(SIGKILL)
        try helper.start()
        let records = try client.recent(1_000)
        #expect(records.map(\.time) == (113...612).reversed().map(UInt64.init))
        #expect(records.first == record(612))
        #expect(try client.recent(3).map(\.time) == [612, 611, 610])
        try client.record(record(613))
        #expect(try client.recent(2).map(\.time) == [613, 612])
    }

    @Test func `a record of any length fits a datagram, and what is cut is cut between characters`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        let long = String(repeating: "ü🦆\n", count: 5_000)
        let big = SendRecord(
            time: .max, id: long, entryPoint: long, login: long, from: long, recipients: long, subject: long,
            size: .max,
            outcome: long, detail: long, ray: long, duration: .max, messageID: String(repeating: "<", count: 300))
        try client.record(big)
        #expect(try client.recent(1) == [big])
        #expect(big.subject.count > 60)
        #expect(long.hasPrefix(big.subject))
        #expect(big.messageID.utf8.count == 300)
    }

    @Test func `a message's name is whole or not there`() {
        func name(_ text: String) -> String {
            SendRecord(
                time: 1, id: "", entryPoint: "", login: "", from: "", recipients: "", subject: "", size: 1, outcome: "",
                detail: "", ray: "", duration: 1, messageID: text
            ).messageID
        }
        #expect(name("<a@b.c>") == "<a@b.c>")
        #expect(name(String(repeating: "x", count: 301)) == "")
    }

    @Test func `notes of any length are taken, in one datagram or in several, over a kill -9 too`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        let long = String(repeating: "ü", count: 5_000)
        let big = SendRecord(
            time: 1, id: long, entryPoint: long, login: long, from: long, recipients: long, subject: long, size: .max,
            outcome: long, detail: long, ray: long, duration: .max, messageID: String(repeating: "<", count: 300))
        let counter = try #require(MetricName("a{b=\"\(String(repeating: " ", count: 160))\"}"))
        try client.tell([.count(counter, 1), .observe(counter, milliseconds: 5), .record(big)])
        try client.tell([.count(counter, 2), .observe(counter, milliseconds: 6), .record(record(2))])
        try client.settle()
        helper.kill(SIGKILL)
        try helper.start()
        let values = Dictionary(uniqueKeysWithValues: try client.metrics().map { ($0.name.description, $0.value) })
        #expect(values[counter.description] == 3)
        #expect(values.contains { $0.key.hasPrefix("a_sum{") && $0.value == 11 })
        #expect(try client.recent(10) == [record(2), big])
    }

    @Test func `a histogram is not taken whose counters could not be read again`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        func name(_ length: Int) throws -> MetricName {
            try #require(MetricName("a{b=\"\(String(repeating: "c", count: length - 7))\"}"))
        }
        try client.observe(name(MetricName.longestOfHistogram), milliseconds: 5)
        #expect(throws: StateError.refused(.malformed, "expected the name of a histogram")) {
            try client.observe(name(MetricName.longestOfHistogram + 1), milliseconds: 5)
        }
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try client.metrics().contains { $0.name.description.hasPrefix("a_count{") && $0.value == 1 })
    }

    @Test func `a note that cannot be taken does not keep the others from being taken`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        for index in 0..<1_000 { try client.count(try #require(MetricName("a{b=\"\(index)\"}"))) }
        try client.tell([.count(try #require(MetricName("b")), 1), .record(record(1))])
        try client.settle()
        #expect(try client.recent(10) == [record(1)])
    }

    @Test func `there is nothing before the first record`() throws {
        let helper = try HelperProcess()
        #expect(try helper.client().recent(10) == [])
    }

    @Test func `counters add up over kill -9 and come in the order of the alphabet`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        for index in 0..<200 {
            let name = try #require(MetricName("gateway_refused_total{reason=\"reason \(1_000 + index)\"}"))
            try client.count(name, UInt64(index))
            try client.count(name, 1)
        }
        helper.kill(SIGKILL)
        try helper.start()
        let metrics = try client.metrics()
        #expect(metrics.count == 200)
        #expect(metrics.map(\.value) == (1...200).map(UInt64.init))
        #expect(metrics.map(\.name) == metrics.map(\.name).sorted())
    }

    @Test func `a histogram counts every bucket that a duration fits into`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        let name = try #require(MetricName("gateway_upstream_seconds{door=\"smtp\"}"))
        for milliseconds: UInt64 in [10, 300, 300, 90_000] { try client.observe(name, milliseconds: milliseconds) }
        let values = Dictionary(uniqueKeysWithValues: try client.metrics().map { ($0.name.description, $0.value) })
        #expect(values["gateway_upstream_seconds_bucket{door=\"smtp\",le=\"0.05\"}"] == 1)
        #expect(values["gateway_upstream_seconds_bucket{door=\"smtp\",le=\"0.25\"}"] == 1)
        #expect(values["gateway_upstream_seconds_bucket{door=\"smtp\",le=\"0.5\"}"] == 3)
        #expect(values["gateway_upstream_seconds_bucket{door=\"smtp\",le=\"+Inf\"}"] == 4)
        #expect(values["gateway_upstream_seconds_count{door=\"smtp\"}"] == 4)
        #expect(values["gateway_upstream_seconds_sum{door=\"smtp\"}"] == 90_610)
    }

    @Test func `a helper does not keep more counters than a thousand`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        for index in 0..<1_000 { try client.count(try #require(MetricName("a{b=\"\(index)\"}"))) }
        #expect(throws: StateError.refused(.full, "too many counters")) {
            try client.count(try #require(MetricName("b")))
        }
        try client.count(try #require(MetricName("a{b=\"7\"}")))
    }

    @Test(arguments: [
        ("a_total", true), ("a{b=\"c\"}", true), ("a{b=\"c d\",e=\"\"}", true), ("", false), ("A", false),
        ("a1", false),
        ("a{", false), ("a}", false), ("a{b}", false), ("a{b=c}", false), ("a{b=\"c}", false), ("a{b=\"c\\\"}", false),
        ("a{b=\"c\"}d", false), ("a{b=\"c\nd\"}", false), ("a b", false),
    ])
    func `a counter's name is one that Prometheus reads`(name: String, isOne: Bool) {
        #expect((MetricName(name) != nil) == isOne)
    }

    private func record(_ number: UInt64) -> SendRecord {
        SendRecord(
            time: number, id: "id-\(number)", entryPoint: "smtp", login: "alice", from: "a@example.com",
            recipients: "b@example.com,c@example.com", subject: "Grüße %20", size: 1_234, outcome: "delivered",
            detail: "", ray: "8a-FRA", duration: 12)
    }
}
