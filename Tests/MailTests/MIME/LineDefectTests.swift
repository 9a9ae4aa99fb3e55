import Mail
import Testing

@Suite struct LineDefectTests {
    private static func line(_ octets: Int) -> String { String(repeating: "x", count: octets) }

    private func gravest(_ message: String) -> LineDefect? { LineDefect.gravest(of: Array(message.utf8)) }

    @Test(arguments: ["", "Hi", "Hi\r\n", "\r\n\r\n", line(65_536), line(65_536) + "\r\n"])
    func `lines as RFC 5322 has them are passed on, the last one with or without its end`(message: String) {
        #expect(gravest(message) == nil)
    }

    @Test(arguments: ["Hi\rthere\r\n", "Hi\nthere\r\n", "Hi\r", "Hi\n", "Hi\r\r\n", "Hi\n\r\n"])
    func `what another server could take for a line's end is a defect`(message: String) {
        #expect(gravest(message) == .bareNewline)
    }

    @Test func `so are NUL and a line that is too long`() {
        for message in ["\u{0}", "0123456789abcdef0123456789\u{0}\r\n"] { #expect(gravest(message) == .null) }
        let long = LineDefectTests.line(65_537)
        for message in [long, "Hi\r\n" + long + "\r\n", long + "\r\nHi"] { #expect(gravest(message) == .lineTooLong) }
    }

    @Test func `of several the gravest is told, wherever it stands`() {
        let long = LineDefectTests.line(65_537)
        #expect(gravest(long + "\u{0}\r\nHi\r\n") == .null)
        #expect(gravest("\u{0}\r\n" + long + "\rHi") == .bareNewline)
    }
}
