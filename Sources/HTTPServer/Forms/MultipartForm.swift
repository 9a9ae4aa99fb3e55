import Text

/// A body of `multipart/form-data` (RFC 7578) that holds texts in UTF-8 and no files.
public struct MultipartForm: Sendable {
    /// Why bytes are not such a form.
    public enum Fault: Error, Sendable, Equatable {
        /// They are none at all, or one that is cut off, or not in UTF-8.
        case malformed
        /// The field of this name holds a file.
        case file(field: String)
    }

    /// The fields, in order. One for a file that was not chosen is left out.
    public let fields: [(name: String, value: String)]

    /// Reads `bytes`, which `boundary` divides.
    ///
    /// Strict: the first boundary begins the body, each ends with CRLF, the last with two hyphens.
    public init(parsing bytes: [UInt8], boundary: [UInt8]) throws(Fault) {
        let delimiter = Array("\r\n--".utf8) + boundary
        guard bytes.starts(with: delimiter.dropFirst(2)) else { throw .malformed }
        var rest = bytes[(delimiter.count - 2)...]
        var fields: [(name: String, value: String)] = []
        while true {
            if rest.starts(with: Array("--".utf8)) {
                // What follows the end is not part of the form (RFC 2046 section 5.1.1).
                self.fields = fields
                return
            }
            guard rest.starts(with: Array("\r\n".utf8)) else { throw .malformed }
            rest = rest.dropFirst(2)
            guard let end = MultipartForm.first(delimiter, in: rest) else { throw .malformed }
            if let field = try MultipartForm.field(rest[..<end]) { fields.append(field) }
            rest = rest[(end + delimiter.count)...]
        }
    }

    /// Header lines, an empty line, the value; nil for a file that was not chosen.
    private static func field(_ part: ArraySlice<UInt8>) throws(Fault) -> (name: String, value: String)? {
        guard let end = first(Array("\r\n\r\n".utf8), in: part) else { throw .malformed }
        var disposition: Disposition?
        for line in lines(part[..<end]) {
            guard line.allSatisfy(Octets.isFieldContent), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                throw .malformed
            }
            guard line[..<colon].map(\.asciiLowercased).elementsEqual("content-disposition".utf8) else { continue }
            guard disposition == nil, let found = Disposition(line[(colon + 1)...]) else { throw .malformed }
            disposition = found
        }
        guard let disposition else { throw .malformed }
        let value = part[(end + 4)...]
        if let filename = disposition.filename {
            // What a browser sends for a file that was not chosen (HTML standard section 4.10.22.4).
            if filename.elementsEqual("filename=\"\"".utf8), value.isEmpty { return nil }
            throw .file(field: disposition.name)
        }
        guard let text = String(validating: value, as: UTF8.self) else { throw .malformed }
        return (disposition.name, text)
    }

    /// `form-data; name="…"`, with or without a file's name behind it.
    private struct Disposition {
        let name: String
        /// The whole parameter, `filename="…"` or `filename*=…`.
        let filename: ArraySlice<UInt8>?

        /// Browsers write `%22` for a quotation mark in a name and no backslash.
        init?(_ value: ArraySlice<UInt8>) {
            let kind = value.prefix { $0 != UInt8(ascii: ";") }
            guard Octets.trimmed(kind).map(\.asciiLowercased).elementsEqual("form-data".utf8) else { return nil }
            let parameters = Octets.trimmed(value.dropFirst(kind.count + 1))
            guard parameters.starts(with: Array("name=\"".utf8)) else { return nil }
            let octets = parameters.dropFirst(6).prefix { $0 != UInt8(ascii: "\"") }
            guard !octets.isEmpty, octets.endIndex < parameters.endIndex,
                let name = String(validating: octets, as: UTF8.self)
            else { return nil }
            self.name = name
            let rest = Octets.trimmed(parameters[(octets.endIndex + 1)...])
            if rest.isEmpty {
                filename = nil
                return
            }
            let filename = Octets.trimmed(rest.dropFirst())
            guard rest.first == UInt8(ascii: ";"), filename.starts(with: Array("filename".utf8)) else { return nil }
            self.filename = filename
        }
    }

    /// Cuts at each CRLF; a lone CR or LF stays in its line.
    private static func lines(_ header: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = header
        while let end = first(Array("\r\n".utf8), in: rest) {
            lines.append(rest[..<end])
            rest = rest[(end + 2)...]
        }
        return lines + [rest]
    }

    private static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        let last = bytes.endIndex - pattern.count
        return bytes.withUnsafeBufferPointer { buffer in
            let offset = bytes.startIndex
            for index in bytes.startIndex...last
            where buffer[index - offset] == pattern[0] && bytes[index..<index + pattern.count].elementsEqual(pattern) {
                return index
            }
            return nil
        }
    }
}
