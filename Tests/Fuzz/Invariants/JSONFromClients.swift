import FoundationEssentials
import JSON

/// Input: a JSON text.
@Sendable func checkJSON(_ input: [UInt8]) throws(Violation) {
    let value: JSONValue
    do throws(JSONError) {
        value = try JSONValue(parsing: input)
    } catch {
        return try require(
            error.path.description.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a fault's place is printable")
    }
    // Another reader must find the same in it: what is checked is what everybody reads.
    guard let other = try? JSONDecoder().decode(OtherReading.self, from: Data(input)) else {
        throw Violation(description: "what is taken is JSON to another reader")
    }
    try compare(value, other)
    var writer = JSONWriter()
    write(value, to: &writer)
    let again: JSONValue
    do throws(JSONError) {
        again = try JSONValue(parsing: writer.bytes)
    } catch {
        throw Violation(description: "what is written is JSON: \(error.reason) at \(error.path)")
    }
    var second = JSONWriter()
    write(again, to: &second)
    try require(second.bytes == writer.bytes, "what is written is read as what was written")
}

/// What FoundationEssentials makes of a text. Numbers are left alone: it refuses some that are too large for it.
private indirect enum OtherReading: Decodable {
    case null
    case bool(Bool)
    case number
    case string(String)
    case array([OtherReading])
    case object([String: OtherReading])

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: AnyKey.self) {
            var members: [String: OtherReading] = [:]
            for key in container.allKeys {
                members[key.stringValue] = try container.decode(OtherReading.self, forKey: key)
            }
            self = .object(members)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [OtherReading] = []
            while !container.isAtEnd { elements.append(try container.decode(OtherReading.self)) }
            self = .array(elements)
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let text = try? container.decode(String.self) {
                self = .string(text)
            } else {
                self = .number
            }
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

private func compare(_ value: JSONValue, _ other: OtherReading) throws(Violation) {
    switch (value, other) {
    case (.null, .null), (.number, .number): return
    case (.bool(let one), .bool(let two)) where one == two: return
    case (.string(let one), .string(let two)) where one.utf8.elementsEqual(two.utf8): return
    case (.array(let elements), .array(let others)) where elements.count == others.count:
        for (element, other) in zip(elements, others) { try compare(element, other) }
    case (.object(let members), .object(let others)):
        // By canonical equivalence, which that reader goes by, two of our names can be one of its.
        guard Set(members.map(\.name)).count == members.count else { return }
        try require(members.count == others.count, "an object has the same members to another reader")
        for member in members {
            guard let other = others[member.name] else {
                throw Violation(description: "a member has the same name to another reader")
            }
            try compare(member.value, other)
        }
    default: throw Violation(description: "a value is the same to another reader")
    }
}

private func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value {
    case .null: writer.null()
    case .bool(let bool): writer.value(bool)
    case .number(let text): writer.value(text)
    case .string(let text): writer.value(text)
    case .array(let elements): writer.array { for element in elements { write(element, to: &$0) } }
    case .object(let members):
        writer.object {
            for member in members {
                $0.name(member.name)
                write(member.value, to: &$0)
            }
        }
    }
}
