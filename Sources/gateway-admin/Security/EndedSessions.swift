import Glibc
import System

/// The sessions that somebody signed out of before their end, in `DATA_DIR/admin-sessions-ended` (0600): one line each,
/// until all of them would have ended by themselves.
struct EndedSessions {
    /// The longest list, in octets: some hundreds of sessions.
    private static let maximumSize = 32 * 1024

    private let path: String

    init(dataDirectory: String) { path = "\(dataDirectory)/admin-sessions-ended" }

    /// Whether `session` was signed out of. A list that is there and cannot be read holds every session.
    func contains(_ session: Session) -> Bool {
        do throws(WholeFile.ReadError) {
            let list = try WholeFile.read(path, limit: EndedSessions.maximumSize, .withoutLink) ?? []
            return list.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(session.name.utf8) }
        } catch {
            return true
        }
    }

    /// Writes `session` down; false when there are too many already.
    func add(_ session: Session) throws(InstallationKey.Failure) -> Bool {
        while true {
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw failure("cannot open \(path)") }
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw failure("cannot look at \(path)") }
            // One write, which others' do not get in between of (O_APPEND).
            let line = Array("\(session.name)\n".utf8)
            guard status.st_size + line.count <= EndedSessions.maximumSize else { return false }
            let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written == line.count, fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else {
                throw failure("cannot write \(path)")
            }
            // Unless it was taken away in this very moment.
            if status.st_nlink > 0 { return true }
        }
    }

    /// Takes the list away once every session on it has ended by itself: each began before it was written down.
    func forget(now: Int) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mtim.tv_sec + Sessions.lifetime < now else { return }
        unlink(path)
    }

    /// Takes the list away: nothing on it holds any more.
    func forgetAll() { unlink(path) }

    private func failure(_ text: String) -> InstallationKey.Failure {
        InstallationKey.Failure(description: "\(text): \(String(cString: strerror(errno)))")
    }
}
