import FoundationEssentials

/// Bodies of JSON.
enum JSONBody {
    /// The body of `request` as a value of `type`; nil when it is none.
    static func decode<Value: Decodable>(_ type: Value.Type, _ request: Request) -> Value? {
        try? JSONDecoder().decode(type, from: Data(request.body))
    }
}
