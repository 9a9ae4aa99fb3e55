import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer

/// The paths of the HTTP service, in one table.
enum Route: Equatable {
    /// `POST /send`.
    case send
    /// `POST /form/<name>`.
    case form(name: String)
    /// `POST /client/v4/accounts/<any>/email/sending/send`, as Cloudflare's own API has it.
    case cloudflareSend
    /// `POST …/send_raw`.
    case cloudflareSendRaw
    /// `GET /health`.
    case health
    /// `GET /openapi.yaml`.
    case description
    /// `OPTIONS *`.
    case server

    /// The route of a path; nil for none. Nothing is decoded: a path that is spelled otherwise is another path.
    init?(_ target: RequestTarget) {
        if target.form == .asterisk {
            self = .server
            return
        }
        let segments = target.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        switch segments.first {
        case "send" where segments.count == 1: self = .send
        case "health" where segments.count == 1: self = .health
        case "openapi.yaml" where segments.count == 1: self = .description
        case "form" where segments.count == 2 && !segments[1].isEmpty: self = .form(name: segments[1])
        case "client"
        where segments.count == 7 && segments[1] == "v4" && segments[2] == "accounts" && !segments[3].isEmpty
            && segments[4] == "email" && segments[5] == "sending":
            switch segments[6] {
            case "send": self = .cloudflareSend
            case "send_raw": self = .cloudflareSendRaw
            default: return nil
            }
        default: return nil
        }
    }

    /// The methods that are served.
    var methods: [HTTPMethod] {
        switch self {
        case .send, .form, .cloudflareSend, .cloudflareSendRaw: [.post, .options]
        case .health, .description: [.get, .head, .options]
        case .server: [.options]
        }
    }

    /// The methods as a list.
    var allow: String { methods.map(\.description).joined(separator: ", ") }

    var dialect: Dialect {
        switch self {
        case .cloudflareSend, .cloudflareSendRaw: .cloudflare
        case .send, .form, .health, .description, .server: .own
        }
    }

    /// Whether it is behind a bearer token.
    var needsToken: Bool {
        switch self {
        case .send, .cloudflareSend, .cloudflareSendRaw: true
        case .form, .health, .description, .server: false
        }
    }

    /// The longest body, in octets.
    var bodyLimit: Int {
        switch self {
        case .form: 128 * 1024
        default: HTTPHandler.bodyLimit
        }
    }
}
