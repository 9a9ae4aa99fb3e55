/// How a stream of octets comes in pieces: derived from one octet of the input, so that the fuzzer chooses it and a
/// replay repeats it.
enum Cuts {
    /// All in one piece.
    case none
    /// Octet by octet.
    case everywhere
    /// In pieces of 1 to 64 octets, short ones more often.
    case seeded(UInt8)

    /// The pieces of `octets`; together they are `octets`.
    func pieces(of octets: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lengths = self.lengths()
        var pieces: [ArraySlice<UInt8>] = []
        var rest = octets
        while !rest.isEmpty {
            let piece = rest.prefix(lengths.next())
            pieces.append(piece)
            rest = rest[piece.endIndex...]
        }
        return pieces
    }

    /// The lengths of the pieces, without end.
    func lengths() -> Lengths { Lengths(cuts: self) }

    struct Lengths {
        private let cuts: Cuts
        private var state: UInt32

        fileprivate init(cuts: Cuts) {
            self.cuts = cuts
            state = if case .seeded(let seed) = cuts { UInt32(seed) &* 0x9E37_79B9 | 1 } else { 1 }
        }

        mutating func next() -> Int {
            switch cuts {
            case .none: return .max
            case .everywhere: return 1
            case .seeded:
                // Marsaglia's xorshift.
                state ^= state << 13
                state ^= state >> 17
                state ^= state << 5
                return 1 + Int(state >> 8) % (1 << (1 + Int(state & 0xFF) % 6))
            }
        }
    }
}
