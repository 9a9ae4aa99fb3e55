import Administration
import Glibc

/// The credentials that systemd hands to the gateway's units (systemd.exec(5), `LoadCredential=`): this program is not given
/// them, so it looks where systemd finds them. Only root can.
enum UnitCredentials {
    /// One line of a unit that loads a credential from a file.
    struct Source: Equatable {
        /// A setting's name.
        let name: String
        let path: String
        let isEncrypted: Bool
    }

    /// The longest credential, in octets.
    private static let longest = 64 * 1024
    /// Any handler's unit stands for all.
    private static let unit = "cloudflare-smtp-gateway-smtp@check.service"

    /// The values by name; none where there is no systemd. What cannot be read is left out: then the setting is missing, and
    /// that is what will be told.
    static func values() -> [String: String] {
        guard geteuid() == 0, access("/run/systemd/system", F_OK) == 0 else { return [:] }
        var values: [String: String] = [:]
        for source in sources(in: Units.output(of: ["/usr/bin/systemctl", "cat", "--", unit])) {
            let text: String?
            if source.isEncrypted {
                text = Units.output(of: [
                    "/usr/bin/systemd-creds", "decrypt", "--name=\(source.name)", source.path, "-",
                ])
            } else {
                let bytes = try? PrivateFile.read(source.path, longest: longest)
                text = bytes.flatMap { String(validating: $0, as: UTF8.self) }
            }
            if let text = text?.trimmed, !text.isEmpty { values[source.name] = text }
        }
        return values
    }

    /// What the lines of a unit and its drop-ins load, from top to bottom. An empty assignment forgets those before it.
    static func sources(in unit: String) -> [Source] {
        var sources: [Source] = []
        for line in unit.split(separator: "\n") {
            for (key, isEncrypted) in [("LoadCredential=", false), ("LoadCredentialEncrypted=", true)]
            where line.hasPrefix(key) {
                let value = String(line.dropFirst(key.count)).trimmed
                if value.isEmpty {
                    sources.removeAll { $0.isEncrypted == isEncrypted }
                    continue
                }
                let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
                // Without a path, or with a relative one, it is in systemd's own folder for them.
                let path = parts.count == 2 ? parts[1] : parts[0]
                let folder = isEncrypted ? "/etc/credstore.encrypted/" : "/etc/credstore/"
                sources.append(
                    Source(
                        name: parts[0], path: path.hasPrefix("/") ? path : folder + path, isEncrypted: isEncrypted))
            }
        }
        return sources
    }
}
