import Glibc
import Testing

@testable import Mail

/// `docs/smtp.md` says what is changed in a message: every field and rule of the tables, and none that is not there.
@Suite struct ChangesPageTests {
    /// The rows of the table under `heading`, as cells.
    private func table(_ heading: String) throws -> [[String]] {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let file = try #require(fopen("/\(folder)/docs/smtp.md", "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let length = fread(&buffer, 1, buffer.count, file), length > 0 { bytes += buffer[..<length] }
        let page = String(decoding: bytes, as: UTF8.self)
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "### \(heading)" })
        let section = lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
        return section.filter { $0.hasPrefix("| ") }.map { row in
            row.dropFirst(2).dropLast(2).split(separator: " | ").map(String.init)
        }
    }

    private func names(_ cell: String) -> [String] {
        cell.split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }
    }

    @Test func `every field that is dropped is on the page, with its reason`() throws {
        let rows = try table("Fields that are dropped").dropFirst()
        let expected = StrippedField.table.map { ["`\($0.pattern)`", $0.always ? "either" : "`strip`", $0.reason] }
        #expect(Array(rows) == expected)
    }

    @Test func `every field with a syntax of its own is on the page`() throws {
        let rows = try table("Fields that are rewritten").dropFirst()
        #expect(rows.count == 5)
        for (row, syntax) in zip(rows, [FieldSyntax.addresses, .phrases, .parameters, .other]) {
            let fields = FieldSyntax.table.filter { $0.syntax == syntax }.flatMap(\.names)
            #expect(names(row[0]) == fields && !fields.isEmpty)
        }
    }

    @Test func `every reason why a message cannot be encoded is on the page`() throws {
        let errors: [ReencodingError] = [
            .signedPart, .unknownTransferEncoding, .ambiguousTransferEncoding, .ambiguousContentType,
            .unreadableBoundary, .messageType, .field(""), .nestedTooDeep, .tooManyParts, .headerTooLarge, .falseBase64,
            .longLine(""), .tooLarge(by: 1),
        ]
        let rules = try table("Messages that cannot be encoded").dropFirst().flatMap { names($0[0]) }
        #expect(rules == errors.map(\.rule))
    }
}
