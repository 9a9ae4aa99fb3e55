/// A moment as header fields show it (`IMF-fixdate`, RFC 9110 section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
public struct HTTPDate: Sendable, Equatable, CustomStringConvertible {
    /// Seconds since 1970, without leap seconds.
    public let seconds: Int

    /// The moment that many seconds after 1970 began, from then to the end of the year 9999.
    public init(seconds: Int) { self.seconds = min(max(seconds, 0), 253_402_300_799) }

    // By hand: the C library's functions look for the host's time zone first, which a handler has no use for.
    public var description: String {
        let days = seconds / 86_400
        let (year, month, day) = HTTPDate.civil(days: days)
        let time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { HTTPDate.padded($0, 2) }
        // The first of January 1970 was a Thursday.
        return "\(HTTPDate.weekdays[(days + 4) % 7]), \(HTTPDate.padded(day, 2)) \(HTTPDate.months[month - 1]) "
            + "\(HTTPDate.padded(year, 4)) \(time[0]):\(time[1]):\(time[2]) GMT"
    }

    /// Year, month and day of the month of the day that many days after 1970-01-01.
    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970
        var left = days
        while left >= length(ofYear: year) {
            left -= length(ofYear: year)
            year += 1
        }
        var month = 1
        while left >= length(ofMonth: month, year) {
            left -= length(ofMonth: month, year)
            month += 1
        }
        return (year, month, left + 1)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
