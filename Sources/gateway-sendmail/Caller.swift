import Glibc
import System

/// The user who calls the program.
struct Caller {
    /// The name, or the number of a user who has none.
    let name: String
    /// What is known of the person's name; empty for nothing.
    let fullName: String

    init() {
        let uid = getuid()
        if let entry = HostUsers.entry(of: uid) {
            name = entry.name
            fullName = Caller.fullName(entry.comment, of: entry.name)
        } else if let entry = getpwuid(uid) {
            // One that only a directory knows.
            name = String(cString: entry.pointee.pw_name)
            fullName = Caller.fullName(String(cString: entry.pointee.pw_gecos), of: name)
        } else {
            name = "\(uid)"
            fullName = ""
        }
    }

    /// The person's name in the comment of passwd(5): what stands before the first comma, where `&` is the user's name.
    static func fullName(_ comment: String, of user: String) -> String {
        var result: [UInt8] = []
        for byte in comment.utf8.prefix(while: { $0 != UInt8(ascii: ",") }) {
            if byte == UInt8(ascii: "&") {
                var name = Array(user.utf8)
                if let first = name.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { name[0] -= 0x20 }
                result += name
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension MessageHeader.Defaults {
    /// For a message from `sender`, now.
    init(sender: String, fullName: String) {
        self.init(
            from: MessageHeader.Defaults.from(sender, fullName), date: MessageHeader.Defaults.now(),
            messageID: MessageHeader.Defaults.newID())
    }

    /// A `From` with a name that everybody reads in the same way.
    static func from(_ sender: String, _ fullName: String) -> String {
        let isText = fullName.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !fullName.utf8.isEmpty
        // What the decoder put in the place of octets that are no UTF-8 says nothing.
        guard isText, fullName.utf8.count <= 120, !fullName.unicodeScalars.contains("\u{FFFD}") else { return sender }
        if fullName.utf8.allSatisfy({ $0 < 0x80 }) {
            var quoted: [UInt8] = []
            for byte in fullName.utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(UInt8(ascii: "\\")) }
                quoted.append(byte)
            }
            return "\"\(String(decoding: quoted, as: UTF8.self))\" <\(sender)>"
        }
        return "\(encodedWords(fullName))\r\n <\(sender)>"
    }

    /// Encoded words (RFC 2047), none longer than 75 octets.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var chunk: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > 42 {
                words.append(base64(chunk))
                chunk = []
            }
            chunk += bytes
        }
        words.append(base64(chunk))
        return words.map { "=?UTF-8?B?\($0)?=" }.joined(separator: "\r\n ")
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for byte in group { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 64)
        // Without setlocale(3) the names of days and months are English.
        let count = strftime(&buffer, buffer.count, "%a, %d %b %Y %H:%M:%S %z", &parts)
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func newID() -> String {
        var random = [UInt8](repeating: 0, count: 15)
        guard getentropy(&random, random.count) == 0 else { preconditionFailure("the kernel gives no random numbers") }
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let left = String(decoding: random.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, host.count - 1)
        let name = host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let isName =
            !name.isEmpty
            && name.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || isAlphanumeric($0) }
        return "<\(time(nil)).\(left)@\(isName ? String(decoding: name, as: UTF8.self) : "localhost")>"
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
