/// The credentials that the lines of a unit and its drop-ins name (systemd.exec(5)), as systemd reads them.
struct CredentialLines: Equatable {
    /// Where the value of a credential is.
    enum Place: Equatable {
        /// A file, or a folder of files (`LoadCredential=`); a name without a slash at its front is looked for in the
        /// stores.
        case path(String)
        /// In the unit itself (`SetCredential=`).
        case value(String)
    }

    struct Source: Equatable {
        let place: Place
        let isEncrypted: Bool
    }

    /// By name; what is loaded goes before what is set.
    private(set) var loaded: [String: Source] = [:]
    private(set) var set: [String: Source] = [:]
    /// `CREDENTIALS_DIRECTORY` in the unit's environment: a folder where somebody else has laid them down.
    private(set) var directory: String?

    /// Reads a unit's text as `systemctl cat` prints it.
    init(_ text: String) {
        for line in CredentialLines.joined(text) {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let value = String(line[line.index(after: equals)...]).trimmed
            switch String(line[..<equals]).trimmed {
            case "LoadCredential": load(value, isEncrypted: false)
            case "LoadCredentialEncrypted": load(value, isEncrypted: true)
            case "SetCredential": set(value, isEncrypted: false)
            case "SetCredentialEncrypted": set(value, isEncrypted: true)
            case "Environment": environment(value)
            default: continue
            }
        }
    }

    /// Where a path that is not absolute is looked for, in this order.
    static func stores(isEncrypted: Bool) -> [String] {
        let plain = ["/etc/credstore", "/run/credstore", "/usr/local/lib/credstore", "/usr/lib/credstore"]
        return isEncrypted ? plain.map { $0 + ".encrypted" } + plain : plain
    }

    /// The lines; one that ends in a backslash goes on in the next. Comments are none, also in between.
    private static func joined(_ text: String) -> [String] {
        var lines: [String] = []
        var begun: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = String(line).trimmed
            if trimmed.hasPrefix("#") || trimmed.hasPrefix(";") { continue }
            let whole = (begun.map { $0 + " " } ?? "") + trimmed
            begun = nil
            if whole.hasSuffix("\\") { begun = String(whole.dropLast()) } else { lines.append(whole) }
        }
        return lines + [begun].compactMap(\.self)
    }

    // An empty assignment forgets all those before it, encrypted or not.

    private mutating func load(_ value: String, isEncrypted: Bool) {
        if value.isEmpty { return loaded = [:] }
        let (name, rest) = CredentialLines.split(value)
        loaded[name] = Source(place: .path(rest ?? name), isEncrypted: isEncrypted)
    }

    private mutating func set(_ value: String, isEncrypted: Bool) {
        if value.isEmpty { return set = [:] }
        let (name, rest) = CredentialLines.split(value)
        guard let rest else { return }
        // What is encrypted is base64, over as many lines as one likes.
        set[name] = Source(
            place: .value(isEncrypted ? rest.filter { !$0.isWhitespace } : CredentialLines.unescaped(rest)),
            isEncrypted: isEncrypted)
    }

    private mutating func environment(_ value: String) {
        if value.isEmpty { return directory = nil }
        for word in value.split(separator: " ") {
            let bare = word.filter { $0 != "\"" && $0 != "'" }
            if bare.hasPrefix("CREDENTIALS_DIRECTORY=") { directory = String(bare.dropFirst(22)) }
        }
    }

    private static func split(_ value: String) -> (name: String, rest: String?) {
        let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count == 2 ? parts[1] : nil)
    }

    /// The escapes that a value can need in one line.
    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "t" ? "\t" : character == "s" ? " " : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
