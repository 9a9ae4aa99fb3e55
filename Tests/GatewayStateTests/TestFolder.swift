import Glibc

/// A folder for one test.
final class TestFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/gateway-state-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestFailure("mkdtemp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        let names = [
            "state.sock", "log", "state.db", "state.db-wal", "state.db-shm", "state.db.damaged", "state.db.damaged-wal",
        ]
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    func size(_ name: String) throws -> Int {
        var information = stat()
        guard lstat(path + "/" + name, &information) == 0 else { throw failure(name) }
        return Int(information.st_size)
    }

    func read(_ name: String) throws -> [UInt8] {
        let file = open(path + "/" + name, O_RDONLY)
        guard file >= 0 else { throw failure(name) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: try size(name))
        guard Glibc.read(file, &bytes, bytes.count) == bytes.count else { throw TestFailure("read " + name) }
        return bytes
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw failure(name) }
        defer { close(file) }
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw TestFailure("write " + name) }
    }

    /// What the last call said about the file `name`.
    private func failure(_ name: String) -> TestFailure {
        TestFailure("\(name): \(String(cString: strerror(errno)))")
    }
}
