/// The result of the calls that verify a token.
struct TokenStatus: Encodable, Sendable {
    var id = "5a4db0c5a4db0c5a4db0c5a4db0c5a4d"
    var status = "active"
}
