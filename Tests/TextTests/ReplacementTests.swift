import Testing
import Text

/// What takes secrets and names out of text.
@Suite struct ReplacementTests {
    @Test(arguments: [
        ("the token is s3cret.", ["s3cret"], "the token is [x]."),
        ("s3crets3cret", ["s3cret"], "[x][x]"),
        ("aaaa", ["aa"], "[x]"),
        ("abcdefgh", ["abcd", "cdefgh"], "[x]"),
        ("abcdefgh", ["cd", "abcdefgh"], "[x]"),
        ("nothing here", ["s3cret", ""], "nothing here"),
        ("x", ["[x]", "x"], "[x]"),
        ("e\u{301}", ["e"], "[x]\u{301}"),
    ])
    func `no octet of a part is left`(text: String, parts: [String], result: String) {
        #expect(text.replacing(parts, with: "[x]") == result)
    }

    @Test func `the case of ASCII letters counts unless it is said not to`() {
        #expect("Jane@Example.com".replacing(["jane@example.com"], with: "x") == "Jane@Example.com")
        #expect("Jane@Example.com ".replacing(["jane@example.COM"], with: "x", ignoringASCIICase: true) == "x ")
        #expect("ÄRA".replacing(["ära"], with: "x", ignoringASCIICase: true) == "ÄRA")
    }
}
