import Foundation
import Testing

/// Every input that was once of interest, without a fuzzer: what it found, and what it needs to reach every corner.
@Suite struct CorpusTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Corpus")

    @Test(arguments: FuzzTarget.all) func `what must hold holds for every input of the corpus`(
        target: FuzzTarget
    ) throws {
        let folder = CorpusTests.folder.appendingPathComponent(target.name)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count >= 10, "the corpus of \(target) is not where it is looked for")
        for name in names {
            let input = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            do {
                try target.check(input)
            } catch {
                Issue.record("\(target.name)/\(name): not kept: \(error)")
            }
        }
    }

    @Test func `there is no corpus without a target`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: CorpusTests.folder.path)
        #expect(Set(names) == Set(FuzzTarget.all.map(\.name)))
    }
}
