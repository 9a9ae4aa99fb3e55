/// One change of a header: octets that take the place of others, perhaps of none.
public struct HeaderEdit: Sendable, Hashable {
    let place: Range<Int>
    let text: [UInt8]

    init(place: Range<Int>, text: [UInt8]) {
        self.place = place
        self.text = text
    }

    /// Fields in front of all others, with ASCII names and bodies of one line each.
    public static func prepending(_ fields: [(name: String, body: String)]) -> HeaderEdit {
        HeaderEdit(place: 0..<0, text: fields.flatMap { Array("\($0.name): \($0.body)\r\n".utf8) })
    }

    /// `message` with all of `edits`, no two of which may overlap; the same array where there are none. Of those at the
    /// same place, the first stays first.
    static func apply(_ edits: [HeaderEdit], to message: [UInt8]) -> [UInt8] {
        guard !edits.isEmpty else { return message }
        let ordered = edits.enumerated().sorted { left, right in
            (left.element.place.lowerBound, left.offset) < (right.element.place.lowerBound, right.offset)
        }
        var edited: [UInt8] = []
        edited.reserveCapacity(message.count + edits.reduce(0) { $0 + $1.text.count })
        var position = 0
        for edit in ordered.map(\.element) {
            edited += message[position..<edit.place.lowerBound]
            edited += edit.text
            position = edit.place.upperBound
        }
        return edited + message[position...]
    }
}
