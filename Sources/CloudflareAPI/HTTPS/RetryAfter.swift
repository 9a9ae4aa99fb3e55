import CShims
import Text

/// The `Retry-After` field (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// The longest wait that is believed: a day.
    static let longest = 86_400

    /// The seconds to wait, 1 to 86,400; nil when `text` is neither a number of seconds nor a date. `now` in seconds
    /// since 1970.
    static func seconds(_ text: String, now: Int) -> Int? {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= 64, !bytes.contains(0) else { return nil }
        if first.isASCIIDigit {
            guard bytes.allSatisfy(\.isASCIIDigit) else { return nil }
            return min(max(Int(text) ?? longest, 1), longest)
        }
        var date: Int64 = 0
        guard csg_http_date(text, &date) else { return nil }
        return min(max(Int(date) - now, 1), longest)
    }
}
