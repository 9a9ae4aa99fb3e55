import Testing

@testable import Settings

@Suite struct EnvironmentFileEditorTests {
    private func edited(_ text: String, _ name: String, _ value: String) throws -> String {
        var editor = try EnvironmentFileEditor(Array(text.utf8))
        #expect(try editor.set(name, to: value))
        #expect(editor.file[name] == value)
        return String(decoding: editor.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("# a\nA=1\n; b\nB = 2 \nnonsense\n", "A", "3", "# a\nA=3\n; b\nB = 2 \nnonsense\n"),
        ("# a\nA=1\n; b\nB = 2 \nnonsense\n", "B", "3", "# a\nA=1\n; b\nB=3\nnonsense\n"),
        ("#A=1\nB=2", "A", "3", "#A=1\nB=2\nA=3\n"), ("", "A", "3", "A=3\n"),
        ("A='1\n2' 3\nB=2\n", "A", "x", "A=x\nB=2\n"), ("A=1\\\n2\nB=2\n", "A", "x", "A=x\nB=2\n"),
        ("A=1\nA=2\n", "A", "3", "A=1\nA=3\n"), ("  A=1", "A", "2", "  A=2"), ("A=\n", "A", "2", "A=2\n"),
    ])
    func `one value changes, and nothing else does`(before: String, name: String, value: String, after: String) throws {
        #expect(try edited(before, name, value) == after)
    }

    @Test(arguments: [
        "plain", "with space", "'single'", "\"double\"", "both ' and \"", "back\\slash", "$HOME `x`", "# no comment",
        "; none",
        " spaces at the ends ", "\ttab", "ü🦆", "a;b", "a=b", "'\\", "it's $5 \\ \"x\" `y`", "trailing\\", "%h",
    ])
    func `any line of text comes back from the file as it was put in`(value: String) throws {
        _ = try edited("B=1\n", "A", value)
        _ = try edited("A='x'\nB=1\n", "A", value)
    }

    @Test(arguments: ["a\nb", "a\rb", "a\u{0}", "a\u{1B}", "\u{7F}"])
    func `what is not a single line of text is not written`(value: String) throws {
        var editor = try EnvironmentFileEditor(Array("A=1\n".utf8))
        #expect(throws: EnvironmentFileEditor.EditError.value(name: "A")) { try editor.set("A", to: value) }
        #expect(editor.bytes == Array("A=1\n".utf8))
    }

    @Test func `nothing is added behind a quotation mark that is never closed`() throws {
        var editor = try EnvironmentFileEditor(Array("B='1\n".utf8))
        #expect(throws: EnvironmentFileEditor.EditError.openQuote(name: "A")) { try editor.set("A", to: "x") }
        #expect(editor.bytes == Array("B='1\n".utf8))
    }

    @Test func `a value that is there already changes nothing`() throws {
        var editor = try EnvironmentFileEditor(Array("A = \"x\" \n".utf8))
        #expect(try !editor.set("A", to: "x"))
        #expect(editor.bytes == Array("A = \"x\" \n".utf8))
    }
}
