import HTTPServer
import JSON

/// The fields that answers have in common, and the kinds of answers there are.
enum Responses {
    /// An answer of JSON, which nobody keeps: an object of what `content` writes.
    static func json(
        _ status: ResponseStatus = .ok, _ fields: [HeaderFields.Field] = [], _ content: (inout JSONWriter) -> Void
    ) -> Response {
        var writer = JSONWriter(capacity: 4096)
        writer.object(content)
        return Response(
            status, [.init(.contentType, "application/json"), .init(.cacheControl, "no-store")] + fields,
            body: writer.bytes + [0x0A])
    }

    /// `{"ok": true}`.
    static func ok(_ fields: [HeaderFields.Field] = []) -> Response { json(.ok, fields) { $0.member("ok", true) } }

    /// What a request that is not served gets.
    static func problem(_ problem: AdminProblem) -> Response {
        json(problem.status, fields(of: problem)) { writer in
            writer.member("error", problem.text)
            writer.member("code", problem.kind.rawValue)
            if let field = problem.field { writer.member("field", field) }
            guard !problem.problems.isEmpty else { return }
            writer.name("problems")
            writer.array { writer in
                for problem in problem.problems { writer.value(problem) }
            }
        }
    }

    /// The same for somebody who reads it in a browser.
    static func text(_ problem: AdminProblem) -> Response {
        Response(
            problem.status,
            [.init(.contentType, "text/plain; charset=utf-8"), .init(.cacheControl, "no-store")] + fields(of: problem),
            body: Array("\(problem.text)\n".utf8))
    }

    /// The fields that tell a program what to do about it: RFC 9110 sections 10.2.1, 10.2.3 and 11.6.1.
    private static func fields(of problem: AdminProblem) -> [HeaderFields.Field] {
        var fields: [HeaderFields.Field] = []
        if let seconds = problem.retryAfter { fields.append(.init(.retryAfter, FieldValue("\(seconds)"))) }
        if let allow = problem.allow { fields.append(.init(.allow, FieldValue(allow))) }
        if let challenge = problem.challenge { fields.append(.init(.wwwAuthenticate, FieldValue(challenge))) }
        return fields
    }

    /// `response` with what every answer says to the browser.
    static func finished(_ response: Response) -> Response {
        Response(response.status, response.fields.all + common, body: response.body)
    }

    /// Nothing but this program's own files may be loaded, run, framed or told about what is asked here. No script and
    /// no style stands inside a page, so text that got into one is text.
    private static let common: [HeaderFields.Field] = [
        field(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; "
                + "trusted-types 'none'"),
        field("X-Content-Type-Options", "nosniff"),
        field("X-Frame-Options", "DENY"),
        field("Referrer-Policy", "no-referrer"),
        field("Cross-Origin-Opener-Policy", "same-origin"),
        field("Cross-Origin-Resource-Policy", "same-origin"),
        field("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    private static func field(_ name: String, _ value: String) -> HeaderFields.Field {
        guard let name = FieldName(name) else { preconditionFailure("\(name) is no name of a field") }
        return .init(name, FieldValue(value))
    }
}
