import Foundation
import Testing

@testable import Settings

@Suite struct EnvironmentFileTests {
    /// The same cases are put to the real systemd under a real systemd.
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let what: String
        let file: String
        let variables: [String: String]

        var testDescription: String { what }

        static let all: [Case] = {
            let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "environment-files.json")
            return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: path))) ?? []
        }()
    }

    private func read(_ text: String) throws -> EnvironmentFile { try EnvironmentFile(parsing: Array(text.utf8)) }

    private func variables(_ file: EnvironmentFile) -> [String: String] {
        Dictionary(uniqueKeysWithValues: file.assignments.map { ($0.name, $0.value) })
    }

    @Test func `the cases are there`() { #expect(Case.all.count > 30) }

    @Test(arguments: Case.all) func `a file means what it means to systemd`(one: Case) throws {
        #expect(try variables(read(one.file)) == one.variables)
    }

    @Test func `what systemd drops without a word is named, with its line`() throws {
        let file = try read("A=1\nhello\nexport B=2\n\nC=\u{1}\nA=3\n# x \\\nD=\"\n")
        #expect(
            file.flaws == [
                .init(kind: .noEqualsSign, line: 2), .init(kind: .invalidName, line: 3),
                .init(kind: .controlCharacter(name: "C"), line: 5), .init(kind: .repeated(name: "A"), line: 6),
                .init(kind: .continuedComment, line: 7),
            ])
        #expect(try read("A='x\n\n").flaws == [.init(kind: .openQuote(name: "A"), line: 3)])
    }

    @Test func `no text about a flaw repeats what may be a secret`() throws {
        let secret = "hunter2"
        for text in ["\(secret)", "\(secret)/+=x", "A=\u{2}\(secret)", "A='\(secret)", "A=\(secret)\nA=\(secret)"] {
            let flaws = try read(text).flaws
            #expect(!flaws.isEmpty)
            #expect(!flaws.contains { $0.text.contains(secret) })
        }
    }

    @Test func `what makes systemd ignore the whole file is an error`() {
        #expect(throws: EnvironmentFile.ReadError.nul) { try EnvironmentFile(parsing: [0x41, 0x3D, 0]) }
        #expect(throws: EnvironmentFile.ReadError.notUTF8(line: 2)) {
            try EnvironmentFile(parsing: Array("A=1\nB=".utf8) + [0xFF, 0x0A])
        }
    }

    @Test func `a missing file is an empty one, an unreadable one is an error`() throws {
        #expect(try EnvironmentFile(path: "/nonexistent/gateway.env") == .empty)
        #expect(throws: EnvironmentFile.ReadError.unreadable(EISDIR)) { try EnvironmentFile(path: "/") }
        #expect(throws: EnvironmentFile.ReadError.tooLong) { try EnvironmentFile(path: "/dev/zero") }
    }
}
