/// Something that goes on being wrong, told once and then now and again with a count: with every message it would fill
/// a disk that is full already.
struct Trouble {
    /// The message that is due now.
    enum Telling: Equatable {
        case nothing
        /// It has begun.
        case first
        /// It has happened so often since it was last told.
        case again(Int)
    }

    /// Between two tellings, in nanoseconds: 10 minutes.
    static let interval: Int64 = 600_000_000_000
    /// It is over when it has not happened for so long: until then it only pauses. One minute.
    static let quiet: Int64 = 60_000_000_000

    private var told: Int64?
    private var last: Int64 = 0
    private var untold = 0

    /// Whether it has begun and not ended.
    var isOn: Bool { told != nil }

    /// It has happened, at `now` in nanoseconds of any clock. One that was set back tells early.
    mutating func happened(at now: Int64) -> Telling {
        last = now
        guard let told else {
            told = now
            return .first
        }
        untold += 1
        guard now < told || now - told >= Trouble.interval else { return .nothing }
        defer {
            self.told = now
            untold = 0
        }
        return .again(untold)
    }

    /// Whether it has just ended; gives how often it happened without being told.
    mutating func ended(at now: Int64) -> Int? {
        guard told != nil, now < last || now - last >= Trouble.quiet else { return nil }
        defer { self = Trouble() }
        return untold
    }
}
