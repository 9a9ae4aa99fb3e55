/// A message whose blind copies nobody can see, and, if the policy says so, without transport fields.
///
/// What stays, stays byte for byte, in order, with its folding. Nothing is added: Cloudflare supplies a missing `Date`
/// and `Message-ID` itself.
public struct StrippedMessage: Sendable, Hashable {
    /// The whole message. If nothing was dropped this is the array it was made from, not a copy.
    public let bytes: [UInt8]
    /// The names of the fields that were dropped, as first spelled, each once, in order.
    public let droppedFields: [String]

    /// Strips `message`; `header` must be its header block.
    public init(_ message: [UInt8], header: HeaderBlock, policy: HeaderPolicy) {
        let dropped = header.fields.filter { StrippedField.isStripped($0, under: policy) }
        guard !dropped.isEmpty else {
            bytes = message
            droppedFields = []
            return
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(message.count)
        var position = 0
        var names: [String] = []
        var seen: Set<[UInt8]> = []
        for field in dropped {
            kept += message[position..<field.range.lowerBound]
            position = field.range.upperBound
            if seen.insert(field.name.map(asciiLowercased)).inserted {
                names.append(String(decoding: field.name, as: UTF8.self))
            }
        }
        kept += message[position...]
        bytes = kept
        droppedFields = names
    }
}
