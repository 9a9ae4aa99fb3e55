import JSON

extension Console {
    /// Writes one JSON text on a line of its own.
    func printJSON(_ content: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        content(&writer)
        write(writer.bytes + [0x0A])
    }
}

extension JSONWriter {
    /// A member with a number.
    mutating func member(_ name: String, _ value: Int) {
        self.name(name)
        self.value(value)
    }

    /// A member with an object.
    mutating func member(_ name: String, _ content: (inout JSONWriter) -> Void) {
        self.name(name)
        object(content)
    }

    /// A member with an array of objects.
    mutating func member<Element>(
        _ name: String, _ list: [Element], _ content: (inout JSONWriter, Element) -> Void
    ) {
        self.name(name)
        array { writer in
            for element in list { writer.object { content(&$0, element) } }
        }
    }

    /// A member with a text, or null.
    mutating func member(_ name: String, _ value: String?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }
}
