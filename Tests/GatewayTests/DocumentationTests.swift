import Foundation
import Testing

@testable import Gateway

/// The README's tables of settings and the code say the same.
@Suite struct DocumentationTests {
    private let section: String

    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "\n## Settings\n"))
        let end = text.range(of: "\n## ", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
        section = String(text[start.upperBound..<end])
    }

    /// What stands in backquotes.
    private func names(in text: some StringProtocol) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    private var rows: [[String]] {
        section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test func `every setting is in the documentation, and nothing else is`() {
        let known = Set(SettingName.allCases.map(\.rawValue))
        let login = Set(LoginSetting.allCases.map { "SMTP_USER_WEB_SHOP_\($0.rawValue)" })
        let documented = rows.flatMap { names(in: $0[0]) }
        #expect(Set(documented).subtracting(login).isSubset(of: known))
        #expect(Set(documented).isSuperset(of: login))
        #expect(documented.count == Set(documented).count, "a setting stands there twice")
        let elsewhere = names(in: section).filter(known.contains)
        #expect(Set(elsewhere) == known)
    }

    @Test func `the defaults in the documentation are the ones in force`() throws {
        for row in rows where !row[0].contains("SMTP_USER_WEB_SHOP") {
            let settings = try names(in: row[0]).map { try #require(SettingName(rawValue: $0)) }
            let defaults = row[1].components(separatedBy: ", ").map { $0.replacingOccurrences(of: "`", with: "") }
            for (index, setting) in settings.enumerated() {
                let documented = index < defaults.count ? defaults[index] : defaults[defaults.count - 1]
                if setting.defaultValue.isEmpty {
                    #expect(documented.hasPrefix("empty"), "\(setting.rawValue)")
                } else {
                    #expect(documented == setting.defaultValue, "\(setting.rawValue)")
                }
            }
        }
    }
}
