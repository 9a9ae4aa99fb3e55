/// One SMTP reply: a three-digit code (RFC 5321 section 4.2), an enhanced status code (RFC 3463) where the dialogue has
/// them, and one or more lines of text.
///
/// The text of a reply is the server's own: a line holds printable ASCII only, whatever it was made from, so no byte of
/// a client's can break out of it.
public struct Reply: Sendable, Equatable {
    /// The reply code, 200 to 599.
    public let code: Int
    /// The enhanced status code, such as `5.7.1`; nil in the banner, the answer to EHLO and HELO, and 334 and 354.
    public let status: EnhancedStatusCode?
    /// The lines, without codes; at least one.
    public let lines: [String]

    /// A reply of one line.
    public init(_ code: Int, _ status: EnhancedStatusCode? = nil, _ text: String) {
        self.init(code, status, lines: [text])
    }

    /// A reply of several lines.
    public init(_ code: Int, _ status: EnhancedStatusCode? = nil, lines: [String]) {
        self.code = code
        self.status = status
        self.lines = lines.isEmpty ? [""] : lines.map(Reply.printable)
    }

    /// The bytes on the wire. With several lines every one but the last has a hyphen after the code, and each carries
    /// the enhanced status code (RFC 2034 section 4).
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            bytes += "\(code)".utf8
            bytes.append(UInt8(ascii: index == lines.count - 1 ? " " : "-"))
            if let status { bytes += "\(status.description) ".utf8 }
            bytes += line.utf8
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// Its first line as the client sees it, without the end.
    public var text: String { "\(code) \(status.map { "\($0) " } ?? "")\(lines[0])" }

    /// `text` with everything but printable ASCII replaced, cut so that the line stays within 512 octets (RFC 5321
    /// section 4.5.3.1.5).
    private static func printable(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8.prefix(490) { bytes.append((0x20...0x7E).contains(byte) ? byte : UInt8(ascii: "?")) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// An enhanced mail system status code: class, subject and detail (RFC 3463 section 2).
public struct EnhancedStatusCode: Sendable, Equatable, CustomStringConvertible {
    /// 2 success, 4 persistent transient failure, 5 permanent failure.
    public let classCode: Int
    /// The subject of the code, 0 to 999.
    public let subject: Int
    /// The detail within the subject, 0 to 999.
    public let detail: Int

    /// The code `classCode.subject.detail`.
    public init(_ classCode: Int, _ subject: Int, _ detail: Int) {
        self.classCode = classCode
        self.subject = subject
        self.detail = detail
    }

    public var description: String { "\(classCode).\(subject).\(detail)" }
}
