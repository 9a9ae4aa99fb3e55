import Glibc
import System

/// Takes a message in as programs write it, piece by piece: lines end with a line feed, and the header may be
/// incomplete or missing. It keeps the body as SMTP wants it.
struct MessageReader {
    /// Why the input is no message that can be sent.
    enum Problem: Error, Equatable {
        case null(line: Int)
        case tooLarge(limit: Int)
        /// The errno.
        case unreadable(Int32)

        var text: String {
            switch self {
            case .null(let line): "line \(line) of the message holds a NUL octet"
            case .tooLarge(let limit): "the message is larger than \(limit) octets"
            case .unreadable(let code): "standard input cannot be read: \(SystemError.text(code))"
            }
        }
    }

    private enum Place {
        case start
        case header
        case body
        /// Behind the line that ended the message.
        case end
    }

    /// Whether a line with nothing but a full stop ends the message.
    private let endsAtDot: Bool
    /// The most octets, line ends counted as two.
    private let limit: Int
    private var place = Place.start
    private var lines = 0
    /// A line of which the end has yet to come.
    private var partial: [UInt8] = []

    /// The header's fields, each with its continuation lines and line ends.
    private(set) var fields: [HeaderField] = []
    /// The body in lines that end with `<CR><LF>`, with dots stuffed (RFC 5321 section 4.5.2).
    private(set) var body: [UInt8] = []
    /// The octets so far, without stuffed dots.
    private var size = 0
    /// Those of the body.
    private(set) var bodySize = 0

    init(endsAtDot: Bool, limit: Int) {
        self.endsAtDot = endsAtDot
        self.limit = limit
    }

    /// Whether nothing more is looked at.
    var hasEnded: Bool { place == .end }

    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(Problem) {
        var rest = bytes
        while !rest.isEmpty, place != .end {
            guard let end = MessageReader.index(of: UInt8(ascii: "\n"), in: rest) else {
                partial.append(contentsOf: rest)
                guard size + partial.count <= limit else { throw .tooLarge(limit: limit) }
                return
            }
            let line = UnsafeRawBufferPointer(rebasing: rest[..<end])
            rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
            if partial.isEmpty {
                try takeLine(line)
            } else {
                partial.append(contentsOf: line)
                let whole = partial
                partial = []
                try whole.withUnsafeBytes { bytes in Result { () throws(Problem) in try takeLine(bytes) } }.get()
            }
        }
    }

    /// The end of the input.
    mutating func finish() throws(Problem) {
        guard !partial.isEmpty, place != .end else { return }
        let whole = partial
        partial = []
        try whole.withUnsafeBytes { bytes in Result { () throws(Problem) in try takeLine(bytes) } }.get()
    }

    private static func index(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private mutating func takeLine(_ bytes: UnsafeRawBufferPointer) throws(Problem) {
        lines += 1
        let line =
            bytes.last == UInt8(ascii: "\r") ? UnsafeRawBufferPointer(rebasing: bytes.dropLast()) : bytes
        if MessageReader.index(of: 0, in: line) != nil { throw .null(line: lines) }
        if endsAtDot, line.count == 1, line[0] == UInt8(ascii: ".") {
            place = .end
            return
        }
        size += line.count + 2
        guard size <= limit else { throw .tooLarge(limit: limit) }
        switch place {
        case .start:
            place = .header
            // The envelope line of mailbox files.
            if line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8) {
                size -= line.count + 2
                return
            }
            takeHeaderLine(line)
        case .header: takeHeaderLine(line)
        case .body: takeOutput(line)
        case .end: break
        }
    }

    private mutating func takeHeaderLine(_ line: UnsafeRawBufferPointer) {
        if line.isEmpty {
            place = .body
        } else if line[0] == UInt8(ascii: " ") || line[0] == UInt8(ascii: "\t"), !fields.isEmpty {
            fields[fields.count - 1].appendLine(line)
        } else if let field = HeaderField(line) {
            fields.append(field)
        } else {
            place = .body
            takeOutput(line)
        }
    }

    /// A line of the body, which may be what a program has shown on a terminal: a carriage return by itself ends a
    /// line, as those of a progress bar. It may not stand in a message (RFC 5322 section 2.3).
    private mutating func takeOutput(_ line: UnsafeRawBufferPointer) {
        guard MessageReader.index(of: UInt8(ascii: "\r"), in: line) != nil else { return takeBodyLine(line) }
        var text = Array(line)
        while text.last == UInt8(ascii: "\r") { text.removeLast() }
        for piece in text.split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false) {
            piece.withUnsafeBytes { takeBodyLine($0) }
        }
    }

    private mutating func takeBodyLine(_ line: UnsafeRawBufferPointer) {
        bodySize += line.count + 2
        if line.first == UInt8(ascii: ".") { body.append(UInt8(ascii: ".")) }
        body.append(contentsOf: line)
        body.append(UInt8(ascii: "\r"))
        body.append(UInt8(ascii: "\n"))
    }
}

/// A field of the header as it came.
struct HeaderField: Equatable {
    /// In small letters.
    let name: String
    /// With its name, and with `<CR><LF>` behind each line.
    private(set) var bytes: [UInt8]
    private let valueStart: Int

    /// The field that begins with `line`; nil where that begins none.
    init?(_ line: some Collection<UInt8>) {
        let name = line.prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
        // White space before the colon is an old habit.
        let gap = line.dropFirst(name.count).prefix { $0 == 0x20 || $0 == 0x09 }
        guard !name.isEmpty, line.dropFirst(name.count + gap.count).first == UInt8(ascii: ":") else { return nil }
        self.name = String(
            decoding: name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        valueStart = name.count + gap.count + 1
        bytes = []
        appendLine(line)
    }

    mutating func appendLine(_ line: some Collection<UInt8>) {
        bytes.append(contentsOf: line)
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// What stands behind the colon.
    var value: ArraySlice<UInt8> { bytes[valueStart...] }
}
