import Testing

@testable import cloudflare_smtp_gateway

@Suite struct TerminalTests {
    @Test(arguments: [
        ("plain ü 🦆", "plain ü 🦆"), ("\u{1B}[31mred", "␛[31mred"), ("a\r\nb\tc", "a␍␊b␉c"), ("a\u{7F}", "a␡"),
        ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b\u{2066}c\u{200F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("\u{0}", "␀"),
    ])
    func `text from outside cannot drive a terminal`(text: String, shown: String) {
        #expect(TerminalText.text(text) == shown)
    }

    @Test(arguments: [
        ("0", 0), ("90s", 90), ("45m", 2_700), ("24h", 86_400), ("7d", 604_800), ("30d", 2_592_000), ("60", 60),
    ])
    func `a time is read with its unit`(text: String, seconds: Int) {
        #expect(Duration.seconds(text) == seconds)
    }

    @Test(arguments: ["", "h", "-1h", "1.5h", "1w", "1 h", "9999999999d", "٣h", "1hh"])
    func `what is no time is none`(text: String) {
        #expect(Duration.seconds(text) == nil)
    }

    @Test(arguments: [
        (0, "just now"), (119, "just now"), (120, "2 minutes ago"), (7_200, "2 hours ago"), (172_800, "2 days ago"),
    ])
    func `how long ago it was is told roughly`(passed: Int, text: String) {
        #expect(TimeFormat.ago(1_000_000 - passed, now: 1_000_000) == text)
    }

    @Test func `times for programs are in UTC`() {
        #expect(TimeFormat.utc(1_700_000_000) == "2023-11-14T22:13:20Z")
        #expect(TimeFormat.utc(milliseconds: 1_700_000_000_007) == "2023-11-14T22:13:20.007Z")
    }

    @Test(arguments: [("  a b \t", "a b"), ("", ""), (" \n", ""), ("ü", "ü")])
    func `an answer has no white space at its ends`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
    }
}
