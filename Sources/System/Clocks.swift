import Glibc

/// Time that only goes forward while the machine is awake (`CLOCK_MONOTONIC`), for durations and deadlines.
public enum MonotonicClock {
    /// Nanoseconds since some time in the past.
    public static var nanoseconds: UInt64 { CLOCK_MONOTONIC.nanoseconds }

    /// Whole milliseconds since the same.
    public static var milliseconds: Int { Int(nanoseconds / 1_000_000) }
}

/// The time of day (`CLOCK_REALTIME`), which somebody may set.
public enum WallClock {
    /// Whole milliseconds since 1970.
    public static var milliseconds: UInt64 { CLOCK_REALTIME.nanoseconds / 1_000_000 }

    /// Whole seconds since 1970.
    public static var seconds: Int { Int(time(nil)) }
}

extension clockid_t {
    fileprivate var nanoseconds: UInt64 {
        var time = timespec()
        clock_gettime(self, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
