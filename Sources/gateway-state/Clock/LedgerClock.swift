import Glibc
import System

/// The machine's clocks at one moment.
struct ClockReading: Equatable {
    /// Nanoseconds since the machine started, sleep included; nobody can set it.
    var sinceBoot: Int64
    /// Nanoseconds since 1970; anybody with the rights can set it.
    var wall: Int64

    static func now() -> ClockReading { ClockReading(sinceBoot: read(CLOCK_BOOTTIME), wall: read(CLOCK_REALTIME)) }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// The clock of everything the state daemon remembers: nanoseconds that never go backwards, over restarts and reboots
/// too.
///
/// While the machine runs it goes as the time since its start does, so a step of the wall clock does not move it. Only
/// over a reboot is the wall clock asked how long that took, and if it says "less than no time", it took none: time
/// that passed and was not counted only makes a send count for longer.
struct LedgerClock {
    /// The clocks when something was last written.
    struct Anchor: Equatable {
        /// On the ledger's clock.
        var ledger: Int64
        var reading: ClockReading
        /// Which start of the machine it was; empty when that could not be found out.
        var boot: String
    }

    private let offset: Int64

    /// Whether the machine may have been started since the anchor: then no handler of that time is alive.
    let isAfterReboot: Bool

    /// Goes on where `anchor` was left; from the machine's start without one.
    init(after anchor: Anchor?, now: ClockReading, boot: String) {
        guard let anchor else {
            offset = 0
            isAfterReboot = false
            return
        }
        let sinceBoot = now.sinceBoot - anchor.reading.sinceBoot
        let wall = max(0, now.wall - anchor.reading.wall)
        let passed: Int64
        if boot.isEmpty || anchor.boot.isEmpty {
            // Nobody says whether this is another start of the machine. If it can be the same one, the shorter time is
            // the safe one.
            passed = sinceBoot >= 0 ? min(sinceBoot, wall) : wall
            isAfterReboot = sinceBoot < 0
        } else {
            isAfterReboot = boot != anchor.boot || sinceBoot < 0
            passed = isAfterReboot ? wall : sinceBoot
        }
        offset = anchor.ledger + passed - now.sinceBoot
    }

    func ledger(at reading: ClockReading) -> Int64 { reading.sinceBoot + offset }

    /// The kernel's name for this start of the machine; empty where /proc does not show it.
    static func boot() -> String {
        let text = try? WholeFile.read("/proc/sys/kernel/random/boot_id", limit: 64, .anyKind)
        return String(decoding: (text ?? []).filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    }
}
