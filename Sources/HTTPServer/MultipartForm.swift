/// A body of `multipart/form-data` (RFC 7578) that holds texts in UTF-8 and no files.
public struct MultipartForm: Sendable {
    /// The fields, in order.
    public let fields: [(name: String, value: String)]

    /// Reads `bytes`, which `boundary` divides; nil for what is no such form, or holds a file.
    ///
    /// Strict: the first boundary begins the body, each ends with CRLF, the last with two hyphens.
    public init?(parsing bytes: [UInt8], boundary: [UInt8]) {
        let delimiter = Array("\r\n--".utf8) + boundary
        guard bytes.starts(with: delimiter.dropFirst(2)) else { return nil }
        var rest = bytes[(delimiter.count - 2)...]
        var fields: [(name: String, value: String)] = []
        while true {
            if rest.starts(with: Array("--".utf8)) {
                // What follows the end is no part of the form (RFC 2046 section 5.1.1).
                self.fields = fields
                return
            }
            guard rest.starts(with: Array("\r\n".utf8)) else { return nil }
            rest = rest.dropFirst(2)
            guard let end = MultipartForm.first(delimiter, in: rest),
                let field = MultipartForm.field(rest[..<end])
            else { return nil }
            fields.append(field)
            rest = rest[(end + delimiter.count)...]
        }
    }

    /// Header lines, an empty line, the value.
    private static func field(_ part: ArraySlice<UInt8>) -> (name: String, value: String)? {
        guard let end = first(Array("\r\n\r\n".utf8), in: part) else { return nil }
        var name: String?
        for line in lines(part[..<end]) {
            guard line.allSatisfy(Octets.isFieldContent), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                return nil
            }
            guard line[..<colon].map(Octets.lowercased).elementsEqual("content-disposition".utf8) else { continue }
            guard name == nil, let found = fieldName(line[(colon + 1)...]) else {
                return nil
            }
            name = found
        }
        guard let name, let value = String(validating: part[(end + 4)...], as: UTF8.self) else { return nil }
        return (name, value)
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

    /// The name in `form-data; name="…"`. Browsers write `%22` for a quotation mark in it and no backslash.
    private static func fieldName(_ value: ArraySlice<UInt8>) -> String? {
        let kind = value.prefix { $0 != UInt8(ascii: ";") }
        guard Octets.trimmed(kind).map(Octets.lowercased).elementsEqual("form-data".utf8) else { return nil }
        let parameter = Octets.trimmed(value.dropFirst(kind.count + 1))
        guard parameter.starts(with: Array("name=\"".utf8)), parameter.last == UInt8(ascii: "\""), parameter.count > 7
        else { return nil }
        let name = parameter.dropFirst(6).dropLast()
        return name.contains(UInt8(ascii: "\"")) ? nil : String(validating: name, as: UTF8.self)
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
