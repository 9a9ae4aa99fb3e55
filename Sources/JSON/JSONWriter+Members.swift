/// Members of the kinds that answers are made of.
extension JSONWriter {
    /// A member with a text.
    public mutating func member(_ name: String, _ value: String) {
        self.name(name)
        self.value(value)
    }

    /// A member with a text, or null.
    public mutating func member(_ name: String, _ value: String?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// A member with a truth value.
    public mutating func member(_ name: String, _ value: Bool) {
        self.name(name)
        self.value(value)
    }

    /// A member with a number.
    public mutating func member(_ name: String, _ value: Int) {
        self.name(name)
        self.value(value)
    }

    /// A member with a number, or null.
    public mutating func member(_ name: String, _ value: Int?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// A member with an array of texts.
    public mutating func member(_ name: String, _ values: [String]) {
        self.name(name)
        array { for value in values { $0.value(value) } }
    }

    /// A member with an object of what `content` writes.
    public mutating func member(_ name: String, _ content: (inout JSONWriter) -> Void) {
        self.name(name)
        object(content)
    }

    /// A member with an array of objects, each of what `content` writes for an element.
    public mutating func member<Element>(
        _ name: String, _ elements: [Element], _ content: (inout JSONWriter, Element) -> Void
    ) {
        self.name(name)
        array { writer in
            for element in elements { writer.object { content(&$0, element) } }
        }
    }
}
