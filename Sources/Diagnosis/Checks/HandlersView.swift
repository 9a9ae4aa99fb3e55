internal import CShims
internal import Glibc

/// The files that the connections' processes can read: as their user, with that user's groups, in the file tree they
/// live in. Root sees more than they do, so it has the kernel answer for them; access lists, the folders above and the
/// tree's own binds count.
///
/// For root, in a process with one thread.
public struct HandlersView: Sendable {
    private let name: String
    private let user: uid_t
    private let group: gid_t
    private let groups: [gid_t]
    /// The tree; nil while the gateway is stopped, when the host's files stand for it.
    private let root: String?
    /// The part of `/etc` that is in the tree.
    private let settingsFolder: String

    /// That of the user `name`; nil where there is no such user, because the gateway is only being tried.
    public init?(user name: String, tree: String, settingsFolder: String) {
        guard let entry = getpwnam(name)?.pointee else { return nil }
        self.name = name
        user = entry.pw_uid
        group = entry.pw_gid
        var groups = [gid_t](repeating: 0, count: 256)
        var count = Int32(groups.count)
        guard getgrouplist(name, entry.pw_gid, &groups, &count) >= 0 else { return nil }
        self.groups = Array(groups[..<Int(count)])
        // Left behind empty, it is not a tree.
        root = access(tree + "/etc", F_OK) == 0 ? tree : nil
        self.settingsFolder = settingsFolder
    }

    /// What is wrong with a file, a folder or a socket that handlers need, and that is there; nil where nothing is, and
    /// where it cannot be told. A folder is entered and read, a socket written to.
    public func finding(_ path: String, _ what: String) -> Finding? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let mode =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: R_OK | X_OK
            case S_IFSOCK: W_OK
            default: R_OK
            }
        let code = csg_access_as(root, user, group, groups, groups.count, path, mode)
        switch code {
        case ...0: return nil
        case ENOENT:
            return Finding(
                .error, .fileOutOfSight, path, "connection handlers cannot see \(what)",
                remedy: "copy it to \(settingsFolder)/tls and use that path in the settings")
        default:
            let mode = String(status.st_mode & 0o7777, radix: 8)
            let owner = "mode \(mode), owner \(status.st_uid), group \(status.st_gid)"
            return Finding(
                .error, .fileUnreadable, path,
                "the gateway's user cannot read \(what): \(String(cString: strerror(code))) (\(owner))",
                remedy: remedy(path, status))
        }
    }

    /// The group gets what it lacks; where that is in force already, it is a folder above that keeps handlers out.
    private func remedy(_ path: String, _ status: stat) -> String {
        let bits: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o050 : 0o040
        if status.st_gid == group, status.st_mode & bits == bits {
            return "let the group \(name) search the directories above it: namei -l \(path) shows them"
        }
        let mode = status.st_mode & S_IFMT == S_IFDIR ? "750" : "640"
        return "chgrp \(name) \(path) && chmod \(mode) \(path)"
    }
}
