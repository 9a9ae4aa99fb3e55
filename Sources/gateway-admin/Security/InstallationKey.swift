import Crypto
import Glibc
import System

/// 32 random octets of this installation, made at the first login and kept in `DATA_DIR/admin-key` (0600). With them in
/// a session's signature nobody can try passwords against a cookie he has got hold of, and replacing them ends every
/// session at once.
struct InstallationKey {
    /// Why there is no key.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let size = 32
    private static let name = "admin-key"
    private let directory: String
    private var path: String { "\(directory)/\(InstallationKey.name)" }

    init(dataDirectory: String) { directory = dataDirectory }

    /// The key; nil when there is none yet, and so no session either.
    func read() -> [UInt8]? {
        let key = try? WholeFile.read(path, limit: InstallationKey.size, .withoutLink)
        return key?.count == InstallationKey.size ? key : nil
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
        let key = RandomBytes.make(InstallationKey.size)
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure("cannot open \(directory)", errno) }
        defer { close(folder) }
        do throws(AtomicFile.ReplaceError) {
            // Two that make one at the same time write two files; the last one's holds.
            try AtomicFile.replace(
                InstallationKey.name, in: folder, aside: "\(InstallationKey.name).\(getpid())", with: key)
        } catch {
            throw failure("cannot write \(path)", error.errno)
        }
    }

    private func failure(_ text: String, _ code: Int32) -> Failure {
        Failure(description: "\(text): \(String(cString: strerror(code)))")
    }
}
