import Foundation
import Testing

@testable import Journal

/// The message catalog explains every kind of event, and no other.
@Suite struct CatalogTests {
    private let texts: [String: String]

    init() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        let file = project.appendingPathComponent("systemd/cloudflare-smtp-gateway.catalog")
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n-- ").dropFirst()
        var texts: [String: String] = [:]
        for part in parts {
            let (id, text) = (String(part.prefix(32)), String(part.dropFirst(33)))
            #expect(texts.updateValue(text, forKey: id) == nil, "\(id) appears twice")
        }
        self.texts = texts
    }

    @Test func `every kind of event has a text, and every text a kind`() {
        #expect(Set(texts.keys) == Set(EventKind.allCases.map(\.rawValue)))
    }

    @Test func `an identifier is 32 lower-case hexadecimal digits, of a random UUID`() {
        for kind in EventKind.allCases {
            let id = Array(kind.rawValue)
            #expect(id.count == 32 && id.allSatisfy { $0.isHexDigit && !$0.isUppercase }, "\(kind)")
            // RFC 9562 section 5.4: the version, and the variant.
            #expect(id[12] == "4" && "89ab".contains(id[16]), "\(kind)")
        }
    }

    @Test func `every text says what happened, what it means and what to do`() {
        for (id, text) in texts {
            let paragraphs = text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
            #expect(paragraphs[0].hasPrefix("Subject: "), "\(id)")
            #expect(paragraphs[0].contains("\nDefined-By: cloudflare-smtp-gateway\nDocumentation: man:"), "\(id)")
            let beginnings = paragraphs.dropFirst().filter { !$0.hasPrefix("#") }
            #expect(beginnings.count == 3, "\(id)")
            guard beginnings.count == 3 else { continue }
            #expect(
                beginnings[beginnings.startIndex + 1].hasPrefix("Meaning: ")
                    && beginnings[beginnings.startIndex + 2].hasPrefix("To do:"), "\(id)")
        }
    }

    @Test func `a text names no field that no entry has`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var code = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            code += try String(contentsOf: file, encoding: .utf8)
        }
        for (id, text) in texts {
            for (index, name) in text.split(separator: "@", omittingEmptySubsequences: false).enumerated()
            where index % 2 == 1 {
                #expect(code.contains("\"\(name)\""), "\(id): \(name)")
            }
        }
    }
}
