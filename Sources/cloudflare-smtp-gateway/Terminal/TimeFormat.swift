import Glibc

/// Times as people and as programs read them.
enum TimeFormat {
    /// Local time, to the second.
    static func local(_ seconds: Int) -> String { format(seconds, "%Y-%m-%d %H:%M:%S", inUTC: false) }

    /// RFC 3339 in UTC; `milliseconds` since 1970.
    static func utc(milliseconds: UInt64) -> String {
        let rest = "\(1_000 + milliseconds % 1_000)".dropFirst()
        return format(Int(milliseconds / 1_000), "%Y-%m-%dT%H:%M:%S", inUTC: true) + ".\(rest)Z"
    }

    /// RFC 3339 in UTC; seconds since 1970.
    static func utc(_ seconds: Int) -> String { format(seconds, "%Y-%m-%dT%H:%M:%SZ", inUTC: true) }

    /// How long ago it was, roughly.
    static func ago(_ seconds: Int, now: Int) -> String {
        let passed = max(0, now - seconds)
        switch passed {
        case ..<120: return "just now"
        case ..<7_200: return "\(passed / 60) minutes ago"
        case ..<172_800: return "\(passed / 3_600) hours ago"
        default: return "\(passed / 86_400) days ago"
        }
    }

    private static func format(_ seconds: Int, _ format: String, inUTC: Bool) -> String {
        var time = time_t(seconds)
        var parts = tm()
        if inUTC { gmtime_r(&time, &parts) } else { localtime_r(&time, &parts) }
        var buffer = [CChar](repeating: 0, count: 64)
        let count = strftime(&buffer, buffer.count, format, &parts)
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
