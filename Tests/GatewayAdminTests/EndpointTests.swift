import HTTPServer
import Testing

@testable import gateway_admin

@Suite struct EndpointTests {
    private func find(_ path: String) throws -> [(Endpoint, names: [String: String])] {
        Endpoint.find(try #require(RequestTarget(parsing: path.utf8)))
    }

    @Test func `names in a path are decoded once, and no further`() throws {
        let found = try find("/admin/api/credentials/smtp/a%40b%2Fc%252e/rotate")
        #expect(found.map(\.0.call) == [.rotate])
        #expect(found[0].names == ["door": "smtp", "name": "a@b/c%2e"])
    }

    @Test func `what is spelled out comes before what only fits`() throws {
        #expect(try find("/admin/metrics").map(\.0.call) == [.metrics])
        #expect(try find("/admin/setup").map(\.0.call) == [.page])
        #expect(try find("/admin/api/settings").map(\.0.call) == [.settings, .saveSettings])
    }

    @Test func `what is spelled otherwise is not there`() throws {
        for path in [
            "/ADMIN/", "/admin//api/settings", "/admin/api/settings/", "/%61dmin/", "/admin/api",
            "/admin/api/credentials//x",
        ] {
            let calls = try find(path).map(\.0.call)
            #expect(calls.isEmpty || calls == [.page], "\(path)")
        }
        #expect(try find("/admin/api/domains/").isEmpty)
        #expect(try find("/admin/api/domains/%ff").isEmpty)
    }

    @Test func `every call is in the table`() {
        for call in Endpoint.Call.allCases { #expect(Endpoint.all.contains { $0.call == call }) }
    }
}
