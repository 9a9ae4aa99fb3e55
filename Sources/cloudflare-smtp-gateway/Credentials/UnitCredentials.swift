import Glibc
import Settings
import System

/// The credentials that systemd hands to the gateway's units (systemd.exec(5)): this program is not given them, so it
/// looks where the handlers find them. Only root can.
///
/// A handler has them in a folder of its file tree, where the unit that makes the tree has laid them down: those are in
/// force. While the gateway is stopped there is no tree, and what the units say is looked up as systemd would.
struct UnitCredentials {
    /// The values by name.
    private(set) var values: [String: String] = [:]
    /// The names of those that could not be read or decrypted: for everybody else they are not set.
    private(set) var unreadable: [String] = []

    /// The longest credential, in octets.
    private static let longest = 64 * 1024
    /// The most files that are looked at in one folder, and the deepest it may be nested.
    private static let maximumFiles = 256
    private static let deepest = 4
    private static let listeners = ["smtp", "smtps", "http", "https", "admin"]
    private static let rootUnit = "cloudflare-smtp-gateway-root.service"
    /// The tree that the handlers see as /.
    static let tree = "/run/cloudflare-smtp-gateway-root"

    /// Those of this host; none where there is no systemd.
    static func ofThisHost() -> UnitCredentials {
        guard geteuid() == 0, access("/run/systemd/system", F_OK) == 0 else { return UnitCredentials() }
        var found = UnitCredentials()
        var laidDown: UnitCredentials?
        // One handler's unit may load credentials that the others do not.
        for listener in listeners {
            let unit = lines(of: "cloudflare-smtp-gateway-\(listener)@check.service")
            // What the unit loads itself, systemd puts into a folder that it names itself.
            if !unit.loaded.isEmpty || !unit.set.isEmpty {
                found.add(unit)
            } else if let directory = unit.directory {
                if laidDown == nil { laidDown = inForce(tree + directory) ?? loaded(by: rootUnit) }
                if let laidDown { found.add(laidDown) }
            }
        }
        return found
    }

    /// What is in a folder that somebody has laid credentials down in; nil where there is none.
    private static func inForce(_ folder: String) -> UnitCredentials? {
        guard access(folder, F_OK) == 0 else { return nil }
        var found = UnitCredentials()
        for file in files(in: folder) { found.set(file.name, text(ofFile: file.path)) }
        return found
    }

    private static func loaded(by unit: String) -> UnitCredentials {
        var found = UnitCredentials()
        found.add(lines(of: unit))
        return found
    }

    private static func lines(of unit: String) -> CredentialLines {
        CredentialLines(ChildProcess.output(of: ["/usr/bin/systemctl", "cat", "--", unit]))
    }

    // MARK: Looking up what a unit says

    private mutating func add(_ lines: CredentialLines) {
        for (name, source) in lines.loaded {
            guard case .path(let path) = source.place else { continue }
            guard let place = UnitCredentials.place(path, isEncrypted: source.isEncrypted) else {
                // systemd goes on to what is set under this name.
                if lines.set[name] == nil { set(name, nil) }
                continue
            }
            var status = stat()
            if stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                for file in UnitCredentials.files(in: place) {
                    let own = "\(name)_\(file.name)"
                    set(own, UnitCredentials.text(ofFile: file.path, decryptedAs: source.isEncrypted ? own : nil))
                }
            } else {
                set(name, UnitCredentials.text(ofFile: place, decryptedAs: source.isEncrypted ? name : nil))
            }
        }
        for (name, source) in lines.set where values[name] == nil {
            guard case .value(let value) = source.place else { continue }
            set(name, source.isEncrypted ? UnitCredentials.decrypted("-", as: name, input: value) : value)
        }
    }

    private mutating func add(_ other: UnitCredentials) {
        values.merge(other.values) { own, _ in own }
        for name in other.unreadable where values[name] == nil && !unreadable.contains(name) { unreadable.append(name) }
    }

    private mutating func set(_ name: String, _ text: String?) {
        guard let text else {
            if !unreadable.contains(name) { unreadable.append(name) }
            return
        }
        let value = text.trimmed
        if !value.isEmpty { values[name] = value }
    }

    /// Where a path of a unit's leads; nil where nothing is.
    private static func place(_ path: String, isEncrypted: Bool) -> String? {
        if path.hasPrefix("/") { return access(path, F_OK) == 0 ? path : nil }
        return CredentialLines.stores(isEncrypted: isEncrypted).map { "\($0)/\(path)" }.first { access($0, F_OK) == 0 }
    }

    /// The regular files in a folder and in those below it, whose names go before theirs.
    private static func files(in folder: String, depth: Int = 0) -> [(name: String, path: String)] {
        guard depth < deepest, let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [(String, String)] = []
        while found.count < maximumFiles, let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let path = "\(folder)/\(name)"
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                found += files(in: path, depth: depth + 1).map { ("\(name)_\($0.name)", $0.path) }
            } else if status.st_mode & S_IFMT == S_IFREG {
                found.append((name, path))
            }
        }
        return found
    }

    private static func text(ofFile path: String, decryptedAs name: String? = nil) -> String? {
        if let name { return decrypted(path, as: name) }
        let bytes = try? PrivateFile.read(path, longest: longest)
        return bytes.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func decrypted(_ path: String, as name: String, input: String? = nil) -> String? {
        let text = ChildProcess.output(
            of: ["/usr/bin/systemd-creds", "decrypt", "--name=\(name)", path, "-"], input: input ?? "")
        return text.isEmpty ? nil : text
    }
}
