import HTTPServer
import Testing

@testable import gateway_http

@Suite struct RouteTests {
    private func route(_ target: String) -> Route? { RequestTarget(parsing: target.utf8).flatMap { Route($0) } }

    @Test func `each path has its own spelling and no other`() {
        #expect(route("/send") == .send)
        #expect(route("/send?a=b") == .send)
        #expect(route("http://a.test/send") == .send)
        #expect(route("/form/contact") == .form(name: "contact"))
        #expect(route("/client/v4/accounts/x/email/sending/send") == .cloudflareSend)
        #expect(route("/client/v4/accounts/x/email/sending/send_raw") == .cloudflareSendRaw)
        for none in [
            "/", "/SEND", "/send/", "//send", "/%73end", "/form", "/form/", "/form/a/b", "/health/x",
            "/client/v4/accounts//email/sending/send", "/client/v4/accounts/x/email/sending/send/",
            "/client/v4/accounts/a/b/email/sending/send", "/client/v4/accounts/x/email/sending/subdomains",
        ] {
            #expect(route(none) == nil, "\(none)")
        }
    }

    @Test func `a problem's Cloudflare code has the status that Cloudflare gives it, or a more exact one`() {
        for kind in Problem.Kind.allCases {
            #expect((400...599).contains(kind.status.code))
            #expect(kind.cloudflare.name.hasPrefix("email.sending.error."))
        }
    }
}
