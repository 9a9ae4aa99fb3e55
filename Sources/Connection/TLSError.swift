/// Why there is no certificate to serve TLS with. Each text names the file and the remedy, and no secret.
public struct TLSError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The whole text: printable ASCII, one line.
    public let description: String

    init(_ text: String) {
        description = TLSError.printable(text)
    }

    /// A file name comes from a setting and may hold anything; a log line may not.
    private static func printable(_ text: String) -> String {
        String(decoding: text.utf8.map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
