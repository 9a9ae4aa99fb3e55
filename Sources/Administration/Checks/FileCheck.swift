internal import Glibc

/// Whether files that hold secrets are open to nobody else.
public enum FileCheck {
    /// Who a file should belong to.
    public enum Owner: Sendable, Equatable {
        case user(UInt32)
        /// Whoever the folder belongs to that it is in.
        case folder
    }

    /// Looks at a file that holds secrets: a regular one of `owner`'s, not readable for others. Nil where there is none and
    /// none is needed.
    public static func secret(_ path: String, owner: Owner, isNeeded: Bool) -> Finding? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let code = errno
            if code == ENOENT, !isNeeded { return nil }
            return Finding(
                .error, code == ENOENT ? "file-missing" : "file-unreadable", path,
                "it cannot be looked at: \(String(cString: strerror(code)))",
                remedy: code == ENOENT ? "cloudflare-smtp-gateway setup writes it" : "run this command as root")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return Finding(
                .error, "file-irregular", path, "it is no regular file",
                remedy: "replace it by a file; a link is not followed")
        }
        if status.st_mode & 0o077 != 0 {
            return Finding(
                .error, "file-open", path,
                "it holds secrets and others can read or change it (mode \(octal(status.st_mode)))",
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
                .error, "file-owner", path, "it belongs to user \(status.st_uid), not to user \(expected)",
                remedy: "chown \(expected) \(path)")
        }
        return Finding(.ok, "file-private", path, "only its owner can read it")
    }

    /// Looks at a file that the connections' processes have to read, which run as `user` in `group` and see nothing outside
    /// `folder`. Nil where they can, and where there is no file (who reads it says that).
    public static func readable(
        _ path: String, byUser user: UInt32, group: UInt32, within folder: String
    ) -> Finding? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard path.hasPrefix(folder + "/") else {
            return Finding(
                .error, "file-out-of-sight", path, "a connection's process sees no file outside \(folder)",
                remedy: "copy it to \(folder)/tls, and name that in the settings")
        }
        let isReadable =
            status.st_uid == user
            ? status.st_mode & S_IRUSR != 0
            : status.st_gid == group ? status.st_mode & S_IRGRP != 0 : status.st_mode & S_IROTH != 0
        if isReadable { return nil }
        return Finding(
            .error, "file-unreadable", path,
            "the gateway's user cannot read it (mode \(octal(status.st_mode)), owner \(status.st_uid), group \(status.st_gid))",
            remedy: "chgrp \(group) \(path) && chmod 640 \(path)")
    }

    private static func octal(_ mode: mode_t) -> String { String(mode & 0o7777, radix: 8) }
}
