import Foundation
import Testing

@testable import System

/// What becomes of a file that is replaced, and of the folder when it cannot be.
@Suite final class AtomicFileTests {
    private let directory: String
    private let folder: Int32

    init() throws {
        var template = Array("/tmp/atomic-file-XXXXXX".utf8CString)
        directory = try #require(mkdtemp(&template).map { String(cString: $0) })
        folder = open(directory, O_RDONLY | O_DIRECTORY)
    }

    deinit {
        close(folder)
        try? FileManager.default.removeItem(atPath: directory)
    }

    private func content(_ name: String) throws -> String {
        try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8)
    }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: directory).sorted() }

    @Test func `a file is replaced whole, its owner's alone, and nothing is left beside it`() throws {
        symlink("/tmp/never-followed", "\(directory)/key.new")
        for text in ["first", "second"] {
            try AtomicFile.replace("key", in: folder, aside: "key.new", with: Array(text.utf8))
            #expect(try content("key") == text)
        }
        var status = stat()
        #expect(lstat("\(directory)/key", &status) == 0)
        #expect(status.st_mode == S_IFREG | 0o600)
        #expect(try names() == ["key"])
    }

    @Test func `when the new file cannot take the place of the old one, nothing is left beside it`() throws {
        try FileManager.default.createDirectory(atPath: "\(directory)/key", withIntermediateDirectories: false)
        #expect(throws: AtomicFile.ReplaceError(step: .replace, errno: EISDIR)) {
            try AtomicFile.replace("key", in: folder, aside: "key.new", with: Array("x".utf8))
        }
        #expect(try names() == ["key"])
    }

    @Test func `no other place renames a file into its own`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var found: Set<String> = []
        for case let file as URL in files where ["swift", "c"].contains(file.pathExtension) {
            let text = try String(contentsOf: file, encoding: .utf8)
            if text.contains("renameat(") || text.contains(" rename(") { found.insert(file.lastPathComponent) }
        }
        // A damaged database is only set aside.
        #expect(found == ["AtomicFile.swift", "Store.swift"])
    }
}
