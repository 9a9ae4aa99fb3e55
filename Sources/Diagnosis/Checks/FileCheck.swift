internal import Glibc

/// Whether files that hold secrets are open to nobody else.
public enum FileCheck {
    /// The expected owner of a file.
    public enum Owner: Sendable, Equatable {
        case user(UInt32)
        /// Whoever the folder belongs to that it is in.
        case folder
    }

    /// Looks at a file that holds secrets: a regular one of `owner`'s, not readable for others. Nil where there is none
    /// and none is needed.
    public static func secret(_ path: String, owner: Owner, isNeeded: Bool) -> Finding? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let code = errno
            if code == ENOENT, !isNeeded { return nil }
            return Finding(
                .error, code == ENOENT ? .fileMissing : .fileUnreadable, path,
                "it cannot be checked: \(String(cString: strerror(code)))",
                remedy: code == ENOENT ? "cloudflare-smtp-gateway setup writes it" : "run this command as root")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return Finding(
                .error, .fileIrregular, path, "it is not a regular file",
                remedy: "replace it with a regular file; links are not followed")
        }
        if status.st_mode & 0o077 != 0 {
            return Finding(
                .error, .fileOpen, path,
                "it contains secrets, but others can read or change it (mode \(octal(status.st_mode)))",
                remedy: "chmod 600 \(path)")
        }
        let expected: UInt32
        switch owner {
        case .user(let id): expected = id
        case .folder:
            var folder = stat()
            let slash = path.lastIndex(of: "/") ?? path.startIndex
            guard stat(String(path[..<slash]), &folder) == 0 else { return nil }
            expected = folder.st_uid
        }
        if status.st_uid != expected {
            return Finding(
                .error, .fileOwner, path, "its owner is user \(status.st_uid), not user \(expected)",
                remedy: "chown \(expected) \(path)")
        }
        return Finding(.ok, .filePrivate, path, "only its owner can read it")
    }

    private static func octal(_ mode: mode_t) -> String { String(mode & 0o7777, radix: 8) }
}
