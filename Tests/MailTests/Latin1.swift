import Mail

/// `text` as octets, each of its characters one (Latin-1); line ends become CRLF.
func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { $0 == "\n" ? Array("\r\n".utf8) : [UInt8($0.value)] }
}

/// What becomes of `text`, with its line ends as they are in Swift.
func reencoded(_ text: String) throws -> String { try reencoded(latin1(text)) }

func reencoded(_ message: [UInt8]) throws -> String {
    let text = String(decoding: try UnicodeMessage(message).bytes, as: UTF8.self)
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
}

/// Why `text` cannot be re-encoded; nil if it can.
func reencodingError(_ text: String) -> ReencodingError? {
    do throws(ReencodingError) {
        _ = try UnicodeMessage(latin1(text))
        return nil
    } catch {
        return error
    }
}
