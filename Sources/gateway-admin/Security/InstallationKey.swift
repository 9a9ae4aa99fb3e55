import Glibc

/// 32 random octets of this installation, made at the first login and kept in `DATA_DIR/admin-key` (0600). With them in
/// a session's signature nobody can try passwords against a cookie he has got hold of, and replacing them ends every
/// session at once.
struct InstallationKey {
    /// Why there is no key.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let size = 32
    private let path: String

    init(dataDirectory: String) { path = "\(dataDirectory)/admin-key" }

    /// The key; nil when there is none yet, and so no session either.
    func read() -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: InstallationKey.size + 1)
        return Glibc.read(descriptor, &bytes, bytes.count) == InstallationKey.size
            ? Array(bytes[..<InstallationKey.size]) : nil
    }

    /// The key, which is made if there is none that can be used.
    func readOrMake() throws(Failure) -> [UInt8] {
        if let key = read() { return key }
        try replace()
        guard let key = read() else { throw Failure(description: "\(path) cannot be read") }
        return key
    }

    /// Puts a new key into the place of the one before, in one step.
    func replace() throws(Failure) {
        // getrandom(2) on Linux, which blocks until the kernel's generator is seeded.
        var generator = SystemRandomNumberGenerator()
        let key = (0..<InstallationKey.size).map { _ in UInt8.random(in: 0...255, using: &generator) }
        // Two that make one at the same time write two files; the last one's holds.
        let new = "\(path).\(getpid())"
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure("cannot make \(new)") }
        let written = key.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        let isOnDisk = written == key.count && fsync(descriptor) == 0
        close(descriptor)
        guard isOnDisk, rename(new, path) == 0 else {
            let failure = failure("cannot write \(path)")
            unlink(new)
            throw failure
        }
    }

    private func failure(_ text: String) -> Failure {
        Failure(description: "\(text): \(String(cString: strerror(errno)))")
    }
}
