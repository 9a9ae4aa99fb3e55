internal import Glibc
public import Mail

/// A plain message (RFC 5322) of the kind that apps send: text in UTF-8, base64 in lines, a header in ASCII alone.
public struct TestMessage: Sendable {
    public let from: Mailbox
    public let to: [Mailbox]
    /// The whole, with a line end behind every line. No line begins with a dot.
    public let text: String

    /// A message of these parts. `host` is this host's name, `now` seconds since 1970.
    public init(from: Mailbox, to: [Mailbox], subject: String, text: String, host: String, now: Int) {
        self.from = from
        self.to = to
        let body = String(decoding: Base64.encode(Array(text.utf8), lineLength: 76), as: UTF8.self)
        let fields = [
            "From: \(TestMessage.field(from))", "To: \(to.map(TestMessage.field).joined(separator: ",\r\n "))",
            "Subject: \(TestMessage.words(subject))", "Date: \(TestMessage.date(now))",
            "Message-ID: <\(UInt64.random(in: 1 ... .max)).\(now)@\(TestMessage.idDomain(host))>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
        ]
        self.text = fields.map { $0 + "\r\n" }.joined() + "\r\n" + body + (body.isEmpty ? "" : "\r\n")
    }

    /// Whether every address is; else the server has to be told (RFC 6531).
    var isASCII: Bool { ([from] + to).allSatisfy { $0.address.description.utf8.allSatisfy { $0 < 0x80 } } }

    private static func field(_ mailbox: Mailbox) -> String {
        mailbox.name.map { "\(encoded($0)) <\(mailbox.address)>" } ?? "<\(mailbox.address)>"
    }

    /// As it is, where it is short and plain.
    private static func words(_ text: String) -> String {
        let isPlain = text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        return isPlain && !text.contains("=") ? text : encoded(text)
    }

    /// Encoded words of at most 75 characters (RFC 2047 section 2), none of which cuts a character in two.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var octets: [UInt8] = []
        func end() {
            if !octets.isEmpty {
                words.append("=?utf-8?B?\(String(decoding: Base64.encode(octets), as: UTF8.self))?=")
            }
            octets = []
        }
        for scalar in text.unicodeScalars {
            let more = Array(String(scalar).utf8)
            if octets.count + more.count > 42 { end() }
            octets += more
        }
        end()
        return words.joined(separator: "\r\n ")
    }

    /// `Sat, 28 Nov 2026 09:30:00 +0000` (RFC 5322 section 3.3), in English whatever the locale.
    private static func date(_ now: Int) -> String {
        var seconds = time_t(now)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) \(1900 + parts.tm_year) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) +0000"
    }

    private static func idDomain(_ host: String) -> String {
        let isName =
            !host.isEmpty
            && host.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                case UInt8(ascii: "."): host.utf8.first != byte && host.utf8.last != byte
                default: false
                }
            }
        return isName ? host : "localhost"
    }
}
