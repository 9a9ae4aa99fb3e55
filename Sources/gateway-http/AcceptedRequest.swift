import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import Settings

/// A request whose head is in order.
struct AcceptedRequest {
    let route: Route
    let mediaType: MediaType
    /// The name of the token; empty for a route that needs none.
    let token: String
    let client: Client
    let crossOrigin: CrossOrigin
    let idempotencyKey: String?
    let settings: Settings

    /// The sender of the message, as lists show it: the token's name, or the form's.
    var owner: String {
        if case .form(let name) = route { return "form:\(name)" }
        return token
    }

    /// The answer when the request is not served.
    func response(_ problem: Problem) -> Response {
        if case .form = route { return route.dialect.response(problem.toldToVisitor) }
        return route.dialect.response(problem)
    }
}
