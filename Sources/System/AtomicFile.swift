import Glibc

/// Replaces files in one step: no reader ever sees half of one, and no crash or power loss leaves half of one.
///
/// The one place that does it, for all that the gateway keeps: what is saved, the admin UI's key, the certificate, the
/// settings file.
public enum AtomicFile {
    /// Why a file was not replaced. The one before is whole, and nothing is left beside it.
    public struct ReplaceError: Error, Sendable, Equatable {
        /// The step that failed.
        public enum Step: Sendable, Equatable {
            /// To make the new file beside the old one.
            case make
            /// To write it, sync it, or give it to whom it belongs.
            case write
            /// To put it into the place of the old one.
            case replace
        }

        public let step: Step
        /// The `errno` of that.
        public let errno: Int32
    }

    /// The owner of the new file.
    public enum Owner: Sendable {
        /// Whoever writes it.
        case writer
        /// Whoever the folder belongs to; only root can give it away.
        case folder
    }

    /// Puts a file with `bytes`, mode 0600, into the place of `name` in `folder`, which is an open directory. When this
    /// returns it is on disk, its name as well. It is written under the name `aside` first: whatever a crash has left
    /// there is removed, so no two writers may use the same at the same time.
    public static func replace(
        _ name: String, in folder: Int32, aside: String, with bytes: UnsafeRawBufferPointer, owner: Owner = .writer
    ) throws(ReplaceError) {
        // One that a crash left behind. Whatever it is, it is not followed.
        unlinkat(folder, aside, 0)
        let descriptor = openat(folder, aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ReplaceError(step: .make, errno: Glibc.errno) }
        var failure: ReplaceError?
        if let code = fill(descriptor, with: bytes, owner: owner, of: folder) {
            failure = ReplaceError(step: .write, errno: code)
        }
        // Some file systems say only here that there was no room.
        if close(descriptor) != 0, failure == nil { failure = ReplaceError(step: .write, errno: Glibc.errno) }
        if failure == nil, renameat(folder, aside, folder, name) != 0 {
            failure = ReplaceError(step: .replace, errno: Glibc.errno)
        }
        if let failure {
            unlinkat(folder, aside, 0)
            throw failure
        }
        // Until the folder is on disk, a power loss brings the old file back.
        guard fsync(folder) == 0 else { throw ReplaceError(step: .replace, errno: Glibc.errno) }
    }

    /// The same for octets in an array.
    public static func replace(
        _ name: String, in folder: Int32, aside: String, with bytes: [UInt8], owner: Owner = .writer
    ) throws(ReplaceError) {
        // Rethrowing through the closure loses the typed error, so it is carried out by hand.
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(ReplaceError) in try replace(name, in: folder, aside: aside, with: buffer, owner: owner)
            }
        }
        try result.get()
    }

    /// Writes and syncs; the `errno` of what failed.
    private static func fill(
        _ descriptor: Int32, with bytes: UnsafeRawBufferPointer, owner: Owner, of folder: Int32
    ) -> Int32? {
        var rest = bytes
        while !rest.isEmpty {
            let count = write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? ENOSPC : errno }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        // Whatever the umask is.
        guard fchmod(descriptor, 0o600) == 0 else { return errno }
        if case .folder = owner, geteuid() == 0 {
            var status = stat()
            guard fstat(folder, &status) == 0, fchown(descriptor, status.st_uid, status.st_gid) == 0 else {
                return errno
            }
        }
        return fsync(descriptor) == 0 ? nil : errno
    }
}
