import Glibc
import System
import Testing

/// Files that are read whole.
@Suite struct WholeFileTests {
    /// A file of its own with `bytes` in it.
    private func file(_ bytes: [UInt8], _ body: (String) -> Void) {
        var path = Array("/tmp/whole-file-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        _ = write(descriptor, bytes, bytes.count)
        close(descriptor)
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(name) }
        body(name)
    }

    private func read(
        _ path: String, limit: Int = 10, _ options: WholeFile.Options = []
    ) -> Result<[UInt8]?, WholeFile.ReadError> {
        Result { () throws(WholeFile.ReadError) in try WholeFile.read(path, limit: limit, options) }
    }

    @Test(arguments: [0, 1, 10, 70_000])
    func `all of a file is read, and nothing of one that is longer`(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        file(bytes) { path in
            #expect(read(path, limit: count) == .success(bytes))
            #expect(read(path, limit: count, .anyKind) == .success(bytes))
            if count > 0 { #expect(read(path, limit: count - 1) == .failure(.tooLong)) }
        }
    }

    @Test func `a file that is not there is none, and one that nobody may read says so`() {
        #expect(read("/nowhere/at/all", limit: 10) == .success(nil))
        #expect(
            read("/proc/self/mem", limit: 10, .anyKind)
                == .failure(.file(FileError(.read, "/proc/self/mem", errno: EIO))))
        #expect(read("/etc/passwd/x") == .failure(.file(FileError(.open, "/etc/passwd/x", errno: ENOTDIR))))
    }

    @Test func `folders, devices and links are refused, a link only where it matters`() {
        #expect(read("/tmp") == .failure(.notRegular))
        #expect(read("/dev/null") == .failure(.notRegular))
        #expect(read("/dev/null", limit: 10, .anyKind) == .success([]))
        file([1]) { path in
            symlink(path, path + ".link")
            defer { unlink(path + ".link") }
            #expect(read(path + ".link", limit: 1) == .success([1]))
            #expect(
                read(path + ".link", .withoutLink) == .failure(.file(FileError(.open, path + ".link", errno: ELOOP))))
        }
    }

    @Test func `a file whose size is told as 0 is read to its end`() {
        #expect((try? read("/proc/self/stat", limit: 4_096, .anyKind).get())?.isEmpty == false)
        #expect(read("/proc/self/maps", limit: 100, .anyKind) == .failure(.tooLong))
    }
}
