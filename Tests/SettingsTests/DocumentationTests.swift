import Foundation
import Testing

@testable import Settings

/// docs/configuration.md, the manual page gateway.env(5), the README's short table, the example settings and the code
/// say the same about settings.
@Suite struct DocumentationTests {
    private let page: String
    private let manual: String
    private let readme: String
    private let example: String

    init() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        func text(_ name: String) throws -> String {
            try String(contentsOf: project.appendingPathComponent(name), encoding: .utf8)
        }
        page = try text("docs/configuration.md")
        manual = try text("docs/man/gateway.env.5")
        readme = try text("README.md")
        example = try text("config/gateway.env")
    }

    /// What the page says about one setting.
    private func section(of name: String) -> String? {
        guard let start = page.range(of: "\n### `\(name)`\n") else { return nil }
        let end = page.range(of: "\n##", range: start.upperBound..<page.endIndex)?.lowerBound ?? page.endIndex
        return String(page[start.upperBound..<end])
    }

    /// What the manual page says about one setting.
    private func entry(of name: String) -> String? {
        guard let start = manual.range(of: "\n.It Ev \(name)\n") else { return nil }
        let ends = ["\n.It ", "\n.El"].compactMap {
            manual.range(of: $0, range: start.upperBound..<manual.endIndex)?.lowerBound
        }
        return String(manual[start.upperBound..<(ends.min() ?? manual.endIndex)])
    }

    private func names(after mark: String, in text: String) -> [String] {
        text.components(separatedBy: mark).dropFirst().map {
            String($0.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
        }
        .filter { !$0.isEmpty && $0 == $0.uppercased() }
    }

    @Test func `every setting is in both, and nothing else is`() {
        let known = SettingName.allCases.map(\.rawValue).sorted()
        #expect(names(after: "\n### `", in: page).sorted() == known)
        let inManual = names(after: "\n.It Ev ", in: manual)
        #expect(inManual.filter { !$0.hasSuffix("_") }.sorted() == known)
    }

    @Test func `the defaults are the ones in force`() throws {
        for setting in SettingName.allCases {
            let (section, entry) = (
                try #require(self.section(of: setting.rawValue)), try #require(self.entry(of: setting.rawValue))
            )
            if setting.defaultValue.isEmpty {
                #expect(section.contains("\nDefault: empty: "), "\(setting.rawValue)")
                #expect(entry.contains("\nDefault: empty, that is: "), "\(setting.rawValue)")
            } else {
                #expect(section.contains("\nDefault: `\(setting.defaultValue)` · "), "\(setting.rawValue)")
                #expect(entry.contains("\nDefault:\n.Ql \(setting.defaultValue) .\n"), "\(setting.rawValue)")
            }
        }
    }

    @Test func `each says who reads it, and has an example that can be used`() throws {
        for setting in SettingName.allCases {
            let section = try #require(self.section(of: setting.rawValue))
            #expect(section.contains("· Read by: "), "\(setting.rawValue)")
            let prefix = "    \(setting.rawValue)="
            let line = try #require(
                section.split(separator: "\n").first { $0.hasPrefix(prefix) }, "\(setting.rawValue)")
            let value = String(line.dropFirst(prefix.count))
            #expect(self.entry(of: setting.rawValue)?.contains(".Dl \(setting.rawValue)=\(value)") == true)
            // Beside it, what the setting cannot be without.
            var environment = [setting.rawValue: value]
            switch setting {
            case .tlsCertificatePath: environment["TLS_KEY_PATH"] = "/k"
            case .tlsKeyPath: environment["TLS_CERT_PATH"] = "/c"
            case .forms:
                environment["TURNSTILE_SECRET"] = "secret"
                for form in ["CONTACT", "QUOTE"] {
                    environment["FORM_\(form)_TO"] = "owner@example.com"
                    environment["FORM_\(form)_FROM"] = "website@example.com"
                    environment["FORM_\(form)_ORIGINS"] = "https://www.example.com"
                }
            default: break
            }
            let source = SettingsSource(names: Array(environment.keys)) { [environment] in environment[$0] }
            do throws(InvalidSettings) { _ = try Settings(from: source) } catch {
                Issue.record("\(setting.rawValue)=\(value): \(error.problems)")
            }
        }
    }

    @Test func `settings of one login, token or form are all there`() {
        for ending in LoginSetting.allCases.map(\.rawValue) {
            #expect(page.contains("| `SMTP_USER_<NAME>_\(ending)`, `HTTP_TOKEN_<NAME>_\(ending)` |"))
            #expect(manual.contains("Ar NAME Ns Ev _\(ending)"))
        }
        for setting in FormSetting.allCases {
            let ending = setting.rawValue
            let shown = setting.defaultValue.isEmpty ? "" : "`\(setting.defaultValue)`"
            let isLimit = ending.hasPrefix("RATE_LIMIT")
            #expect(page.contains("| `FORM_<NAME>_\(ending)` | \(isLimit ? "the gateway's" : shown) |"), "\(ending)")
            #expect(manual.contains("FORM_ Ns Ar NAME Ns Ev _\(ending)"))
        }
    }

    @Test func `the README's short table names settings that there are, and their defaults`() throws {
        let rows = readme.split(separator: "\n").filter {
            $0.hasPrefix("| [`") && $0.contains("](docs/configuration.md#")
        }
        #expect(rows.count >= 5)
        for row in rows {
            for name in names(after: "`", in: String(row)) where name.contains("_") {
                #expect(SettingName(rawValue: name) != nil, "\(name)")
            }
        }
    }

    @Test func `the example settings name only settings that there are, with their defaults`() throws {
        for line in example.split(separator: "\n") {
            let text = line.hasPrefix("#") ? line.dropFirst() : line
            guard let equals = text.firstIndex(of: "="),
                !text[..<equals].contains(where: { $0.isLowercase || $0 == " " })
            else { continue }
            let name = String(text[..<equals])
            #expect(SettingKey(named: name) != nil, "\(name)")
        }
    }
}
