/// Reading what somebody sends whom one trusts to keep to a format: a member that is not there and one that is null are
/// the same, and one of the wrong type is nil.
extension JSONValue {
    /// The member of this name, if this is an object that has it and it is not null.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self,
            let member = members.first(where: { $0.name.utf8.elementsEqual(name.utf8) })
        else { return nil }
        if case .null = member.value { return nil }
        return member.value
    }

    /// The text, if it is one.
    public var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The whole number, if it is one that an `Int` holds.
    public var integer: Int? {
        if case .number(let text) = self { return Int(text) }
        return nil
    }

    /// The truth value, if it is one.
    public var truth: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    /// The elements, if it is an array.
    public var elements: [JSONValue]? {
        if case .array(let values) = self { return values }
        return nil
    }

    /// The texts, if it is an array of nothing else.
    public var texts: [String]? {
        guard let elements else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }
}
