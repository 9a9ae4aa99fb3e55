import StateProtocol

/// A change to the ledger as the log has it, one line of text: `reserve 17 1 smtp:alice 30 1000`.
enum LedgerChange: Equatable {
    case reserve(UInt64, [LimitRequest])
    case commit(UInt64)
    /// A message that went out without a reservation the ledger knew, under a number it had been given once.
    case charge(UInt64, [LimitRequest])
    case release(UInt64)
    /// The sends that went out under a key (as on the wire) no longer count.
    case reset(String)

    var line: [UInt8] {
        switch self {
        case .reserve(let id, let claims):
            var writer = WireWriter(fields: "reserve")
            writer.number(id)
            writer.claims(claims)
            return writer.bytes
        case .commit(let id):
            var writer = WireWriter(fields: "commit")
            writer.number(id)
            return writer.bytes
        case .charge(let id, let claims):
            var writer = WireWriter(fields: "charge")
            writer.number(id)
            writer.claims(claims)
            return writer.bytes
        case .release(let id):
            var writer = WireWriter(fields: "release")
            writer.number(id)
            return writer.bytes
        case .reset(let key):
            var writer = WireWriter(fields: "reset")
            writer.raw(key)
            return writer.bytes
        }
    }
}
