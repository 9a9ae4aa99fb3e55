import HTTPServer
import Settings
import Submission

/// Why a request is not served: what the browser is told. ``Kind`` is the table of all codes.
struct AdminProblem: Error, Equatable {
    /// The codes with their statuses. docs/admin.md is checked against this table.
    enum Kind: String, CaseIterable {
        case malformedRequest = "malformed_request"
        case invalidJSON = "invalid_json"
        case invalidField = "invalid_field"
        case signedOut = "signed_out"
        case wrongPassword = "wrong_password"
        case unknownHost = "unknown_host"
        case foreignOrigin = "foreign_origin"
        case notLocal = "not_local"
        case off = "off"
        case notFound = "not_found"
        case methodNotAllowed = "method_not_allowed"
        case timeout = "request_timeout"
        case changedMeanwhile = "changed_meanwhile"
        case nameTaken = "name_taken"
        case tooLarge = "too_large"
        case unsupportedMediaType = "unsupported_media_type"
        case invalidSettings = "invalid_settings"
        case locked = "locked"
        case lockedOut = "locked_out"
        case storage = "storage"
        case misconfigured = "misconfigured"
        case stateUnavailable = "state_unavailable"
        case busy = "busy"

        var status: ResponseStatus {
            switch self {
            case .malformedRequest, .invalidJSON, .invalidField: .badRequest
            case .signedOut, .wrongPassword: .unauthorized
            case .unknownHost, .foreignOrigin, .notLocal: .forbidden
            case .off, .notFound: .notFound
            case .methodNotAllowed: .methodNotAllowed
            case .timeout: .requestTimeout
            case .changedMeanwhile, .nameTaken: .conflict
            case .tooLarge: .contentTooLarge
            case .unsupportedMediaType: .unsupportedMediaType
            case .invalidSettings, .locked: .unprocessableContent
            case .lockedOut: .tooManyRequests
            case .storage: .internalServerError
            case .misconfigured, .stateUnavailable, .busy: .serviceUnavailable
            }
        }
    }

    let kind: Kind
    /// A sentence for a person. Repeats no secret.
    let text: String
    /// The name of the setting, or of the member of the request, that it is about.
    var field: String?
    /// Seconds after which it may work.
    var retryAfter: Int?
    /// The methods that would be served.
    var allow: String?
    /// How a client shows that it may, for a 401. No scheme that a browser has a window of its own for.
    var challenge: String? { status == .unauthorized ? (takesToken ? "Bearer" : AdminProblem.session) : nil }
    /// Whether `METRICS_TOKEN` would do.
    var takesToken = false
    /// The problems with single settings.
    var problems: [SettingProblem] = []
    /// The status of what was not a request, where it is another than the kind's.
    private var otherStatus: ResponseStatus?

    var status: ResponseStatus { otherStatus ?? kind.status }

    /// The scheme has no registered name; this one is that of an expired draft about sessions in cookies.
    private static let session = "Cookie realm=\"gateway-admin\""

    init(_ kind: Kind, _ text: String, field: String? = nil, retryAfter: Int? = nil) {
        self.kind = kind
        self.text = text
        self.field = field
        self.retryAfter = retryAfter
    }

    /// The answer to a request that cannot be read.
    init(_ refusal: RequestRefusal) {
        self.init(refusal == .contentTooLarge ? .tooLarge : .malformedRequest, refusal.reason)
        otherStatus = refusal.status
    }

    /// The answer to a change that was not saved.
    init(_ error: SettingsEditor.EditError) {
        switch error {
        case .file(.changed):
            self.init(
                .changedMeanwhile,
                "Someone else has saved settings since you opened this page. Your changes are not saved yet.")
        case .file(.locked):
            self.init(.busy, "Another program is saving settings. Try again in a moment.", retryAfter: 5)
        case .file(let error): self.init(.storage, "Nothing was saved: \(error).")
        case .change(.taken(let name)):
            self.init(.nameTaken, "\"\(name)\" already exists. Choose another name.", field: "name")
        case .change(.unknown(let name)):
            self.init(.notFound, "The minted credential \"\(name)\" no longer exists.", field: "name")
        case .change(.name):
            self.init(.invalidField, "A name must be 1 to 64 ASCII letters, digits and . _ @ + -", field: "name")
        case .change(.minting(let error)): self.init(.storage, "The secret could not be created: \(error).")
        case .change(.notSaveable(let name)), .change(.value(let name)):
            self.init(.invalidField, "\(error).", field: name)
        case .invalid(let problems):
            self.init(.invalidSettings, "Nothing was saved, because it would stop all sending.")
            self.problems = problems
        case .locked(let name, _): self.init(.locked, "\(error).", field: name)
        }
    }
}
