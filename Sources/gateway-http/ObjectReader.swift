import JSON

/// The members of a JSON object, taken one by one by name, with the place of whatever is wrong. What is left over is
/// wrong as well: a misspelled field must not be dropped in silence.
struct ObjectReader {
    let path: JSONPath
    private var members: [JSONValue.Member]

    /// The members of `value`, which stands at `path`.
    init(_ value: JSONValue, at path: JSONPath = JSONPath()) throws(Problem) {
        guard case .object(let members) = value else { throw ObjectReader.wrong(path, "must be an object") }
        self.members = members
        self.path = path
    }

    /// Takes a member; nil when it is not there or `null`.
    mutating func take(_ name: String) -> JSONValue? {
        guard let index = members.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return nil }
        let value = members.remove(at: index).value
        if case .null = value { return nil }
        return value
    }

    /// Takes a text; nil when it is not there.
    mutating func text(_ name: String) throws(Problem) -> String? {
        guard let value = take(name) else { return nil }
        guard case .string(let text) = value else { throw ObjectReader.wrong(path.member(name), "must be a string") }
        return text
    }

    /// Takes a text that must be there.
    mutating func required(_ name: String) throws(Problem) -> String {
        guard let text = try text(name) else { throw missing(name) }
        return text
    }

    /// Takes everything that is left.
    mutating func takeRest() -> [JSONValue.Member] {
        defer { members = [] }
        return members
    }

    /// Complains about what is left.
    func end() throws(Problem) {
        guard let left = members.first else { return }
        throw Problem(.unknownField, "unknown field", field: path.member(left.name).description)
    }

    func missing(_ name: String) -> Problem {
        Problem(.missingField, "it is missing", field: path.member(name).description)
    }

    /// Something of the wrong kind.
    static func wrong(_ path: JSONPath, _ text: String) -> Problem {
        Problem(.invalidField, "it \(text)", field: path.steps.isEmpty ? "body" : path.description)
    }
}

extension Problem {
    init(_ error: JSONError) {
        self.init(.invalidJSON, error.reason.text, field: error.path.steps.isEmpty ? "body" : error.path.description)
    }
}
