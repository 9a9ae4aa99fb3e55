import Glibc
import System

/// A point on the monotonic clock after which waiting ends. Steps of the wall clock do not move it.
public struct Deadline: Sendable, Comparable {
    /// Nanoseconds on `CLOCK_MONOTONIC`.
    let nanoseconds: UInt64

    /// The deadline `seconds` from now.
    public static func after(seconds: Int) -> Deadline {
        Deadline(nanoseconds: now + UInt64(max(0, seconds)) * 1_000_000_000)
    }

    /// The deadline `milliseconds` from now.
    public static func after(milliseconds: Int) -> Deadline {
        Deadline(nanoseconds: now + UInt64(max(0, milliseconds)) * 1_000_000)
    }

    public static func < (lhs: Deadline, rhs: Deadline) -> Bool { lhs.nanoseconds < rhs.nanoseconds }

    /// The time left, for `poll(2)`: whole milliseconds, rounded up so that a wait never ends early; 0 when it has
    /// passed.
    public var remainingMilliseconds: Int32 {
        let now = Deadline.now
        guard nanoseconds > now else { return 0 }
        return Int32(clamping: (nanoseconds - now + 999_999) / 1_000_000)
    }

    /// Whether it has passed.
    public var hasPassed: Bool { Deadline.now >= nanoseconds }

    fileprivate static var now: UInt64 { MonotonicClock.nanoseconds }
}

/// Measures how long something takes on the monotonic clock.
public struct Stopwatch: Sendable {
    private let start = Deadline.after(milliseconds: 0)

    /// Started now.
    public init() {}

    /// Whole milliseconds since the start.
    public var milliseconds: Int { Int((Deadline.now - start.nanoseconds) / 1_000_000) }
}
