/// The users of this host (passwd(5)).
public enum HostUsers {
    /// The longest file that is read, in octets.
    private static let longest = 4 * 1024 * 1024
    /// The user who stands for all users that a namespace has no number for (user_namespaces(7), `overflowuid`).
    private static let overflow: UInt32 = 65_534

    /// The name of the user with this number, the number itself where there is none. Those that only a directory knows
    /// (LDAP, systemd's dynamic users) have none here: it must not take a network to know who sends.
    public static func name(of uid: UInt32, in path: String = "/etc/passwd") -> String {
        entry(of: uid, in: path)?.name ?? (uid == overflow ? "nobody" : "\(uid)")
    }

    /// The first user with this number: the name, and what is said about the person.
    public static func entry(of uid: UInt32, in path: String = "/etc/passwd") -> (name: String, comment: String)? {
        guard let bytes = (try? WholeFile.read(path, limit: longest)) ?? nil else { return nil }
        return entry(of: uid, among: bytes)
    }

    /// The lines of such a file for the users of these names, all of them if it is nil: their names and numbers, and
    /// nothing else about them.
    public static func table(of names: Set<String>?, in path: String = "/etc/passwd") -> String {
        guard let bytes = (try? WholeFile.read(path, limit: longest)) ?? nil else { return "" }
        var table = ""
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count >= 4 else { continue }
            let texts = fields.map { String(decoding: $0, as: UTF8.self) }
            if names?.contains(texts[0]) ?? true { table += "\(texts[0]):x:\(texts[2]):\(texts[3]):::\n" }
        }
        return table
    }

    /// The same among the octets of such a file.
    static func entry(of uid: UInt32, among bytes: [UInt8]) -> (name: String, comment: String)? {
        let number = Array("\(uid)".utf8)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
            guard fields.count >= 4, fields[2].elementsEqual(number), !fields[0].isEmpty,
                // A name of digits could pass for another user's number.
                !fields[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else { continue }
            return (
                String(decoding: fields[0], as: UTF8.self),
                fields.count > 4 ? String(decoding: fields[4], as: UTF8.self) : ""
            )
        }
        return nil
    }
}
