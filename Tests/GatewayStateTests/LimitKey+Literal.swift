public import StateProtocol

// Keys as the helper sees them: of whatever kind, "k" of none that is known.
extension LimitKey: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = LimitKey(parsing: text) ?? .unrecognized(text) }
}
