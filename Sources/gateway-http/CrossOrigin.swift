import HTTPServer
import Settings

/// The permissions of scripts of other pages (the Fetch standard's CORS protocol). A request that says it comes from a
/// page that is not listed is not served at all: whoever is not to read the answer is not to send either.
struct CrossOrigin {
    /// The page's origin; nil for a request that comes from no page.
    let origin: WebOrigin?

    /// Checks the Origin field of a request for `route`.
    init(_ head: RequestHead, _ route: Route?, _ settings: Settings?) throws(Problem) {
        let origin: WebOrigin?
        switch head.fields[.origin] {
        case .absent: origin = nil
        case .single(let value):
            guard let parsed = WebOrigin(parsing: value.bytes),
                CrossOrigin.allowed(route, settings).contains(parsed)
            else { throw Problem(.forbiddenOrigin, "pages from this origin are not allowed to use the gateway") }
            origin = parsed
        case .repeated: throw Problem(.forbiddenOrigin, "there is more than one Origin field")
        }
        // A form is posted by a page; a machine that leaves the field out is none.
        if case .form = route, origin == nil, head.method == .post {
            throw Problem(
                .forbiddenOrigin, "a contact form needs a browser, which sends the page's Origin")
        }
        self.origin = origin
    }

    private static func allowed(_ route: Route?, _ settings: Settings?) -> [WebOrigin] {
        guard let settings else { return [] }
        if case .form(let name) = route { return settings.forms.first { $0.name == name }?.origins ?? [] }
        return settings.allowedOrigins
    }

    /// The fields that let the page read the answer.
    var fields: [HeaderFields.Field] {
        guard let origin else { return [] }
        return [
            .init(CrossOrigin.allowOrigin, FieldValue(origin.description)),
            .init(CrossOrigin.exposeHeaders, "Retry-After, Idempotency-Replayed"),
        ]
    }

    /// The answer to OPTIONS, for a browser that asks before it sends (preflight) and for whoever else asks.
    func options(_ route: Route) -> Response {
        var fields: [HeaderFields.Field] = [.init(.allow, FieldValue(route.allow))]
        if let origin {
            fields += [
                .init(CrossOrigin.allowOrigin, FieldValue(origin.description)),
                .init(CrossOrigin.allowMethods, FieldValue(route.allow)),
                .init(CrossOrigin.allowHeaders, "Authorization, Content-Type, Idempotency-Key"),
                .init(CrossOrigin.maxAge, "600"),
            ]
        }
        return Response(.noContent, fields)
    }

    // All of them are tokens.
    private static let allowOrigin = FieldName("Access-Control-Allow-Origin")!
    private static let allowMethods = FieldName("Access-Control-Allow-Methods")!
    private static let allowHeaders = FieldName("Access-Control-Allow-Headers")!
    private static let exposeHeaders = FieldName("Access-Control-Expose-Headers")!
    private static let maxAge = FieldName("Access-Control-Max-Age")!
}
