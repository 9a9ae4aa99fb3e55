internal import CloudflareAPI
internal import Mail
import Policy
import Text

/// Reads settings one by one and keeps what is wrong. A problem makes it return something harmless, which nobody gets
/// to use: ``Settings/init(from:)`` throws in the end.
struct SettingsReader {
    let source: SettingsSource
    private(set) var saved = SavedSettings()
    private(set) var problems: [SettingProblem] = []
    private(set) var remarks: [SettingRemark] = []
    /// Whether there is a value for ``SettingName/smtpUsers`` or the tokens that cannot be read, so that nobody knows
    /// who is there.
    var isOwnerUnknown = false
    /// The names in ``SettingName/forms``.
    var formNames: [String] = []
    /// Whether what is saved does not count at the moment: it belongs to somebody else.
    var ignoresSaved = false

    init(source: SettingsSource) {
        self.source = source
        do throws(SettingProblem) {
            saved = try source.savedSettings()
        } catch {
            problems.append(error)
        }
        for name in saved.values.keys.sorted() where SettingName(rawValue: name).map({ !$0.isSaveable }) ?? false {
            problems.append(
                SettingProblem(
                    name, "config.json may not set it", remedy: "move it to the settings file, gateway.env"))
        }
    }

    mutating func text(_ name: SettingName) -> String { text(.gateway(name)) }

    mutating func text(_ key: SettingKey) -> String {
        do throws(SettingProblem) {
            return try source.value(of: key, savedValues: ignoresSaved ? [:] : saved.values).text
        } catch {
            problems.append(error)
            return key.defaultValue
        }
    }

    /// A list separated by commas or white space; empty entries are skipped.
    mutating func patterns(_ name: SettingName, as role: EmailAddress.Role) -> [AddressPattern] {
        patterns(.gateway(name), as: role)
    }

    mutating func patterns(_ key: SettingKey, as role: EmailAddress.Role) -> [AddressPattern] {
        var patterns: [AddressPattern] = []
        // A list of commas alone was meant to name somebody; taken for an unset list it could allow everybody.
        for entry in entries(key, none: "nobody", some: "somebody") {
            if let pattern = AddressPattern(parsing: entry, as: role) {
                patterns.append(pattern)
            } else {
                fail(
                    key, "\"\(entry)\" is neither a domain nor an address",
                    remedy: "write example.com, @example.com or jane@example.com, separated by commas")
            }
        }
        return patterns
    }

    /// A whole number from 0 to a billion.
    mutating func number(_ name: SettingName) -> Int { number(.gateway(name), default: 0) }

    mutating func number(_ key: SettingKey, default fallback: Int) -> Int {
        let text = text(key)
        if text.isEmpty { return fallback }
        guard text.utf8.allSatisfy(\.isASCIIDigit), text.utf8.count <= 10,
            let number = Int(text), number <= 1_000_000_000
        else {
            fail(key, "\"\(text)\" is not a whole number from 0 to 1000000000", remedy: "0 means no limit")
            return 0
        }
        return number
    }

    /// Which of `choices` it is, by its place; the first one if it is none.
    mutating func choice(_ name: SettingName, _ choices: [String]) -> Int { choice(.gateway(name), choices) }

    // Not a generic function from names to values: each type it was called with would cost every connection some
    // microseconds.
    mutating func choice(_ key: SettingKey, _ choices: [String]) -> Int {
        let text = text(key)
        for (index, choice) in choices.enumerated() where choice == text { return index }
        fail(
            key, "\"\(text)\" is not one of \(choices.joined(separator: ", "))",
            remedy: "the default is \(key.defaultValue)")
        return 0
    }

    /// An absolute path; nil when there is none.
    mutating func path(_ name: SettingName) -> String? {
        let text = text(name)
        if text.isEmpty { return nil }
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            fail(name, "\"\(text)\" is not an absolute path", remedy: "begin it with /")
            return nil
        }
        return text
    }

    mutating func origins(_ key: SettingKey) -> [WebOrigin] {
        entries(key).compactMap { entry in
            let origin = WebOrigin(parsing: entry.utf8)
            if origin == nil {
                fail(
                    key, "\"\(entry)\" is not a valid web origin",
                    remedy: "write https://www.example.com, without a path")
            }
            return origin
        }
    }

    mutating func proxies() -> TrustedProxies {
        let key = SettingKey.gateway(.trustedProxies)
        var networks: [Network] = []
        let entries = entries(key)
        for entry in entries where entry != "unix" {
            if let network = Network(parsing: entry) {
                networks.append(network)
            } else {
                fail(
                    key, "\"\(entry)\" is neither an address nor a network",
                    remedy: "write 127.0.0.1, 10.0.0.0/8, 2001:db8::/32, or unix for the Unix socket")
            }
        }
        return TrustedProxies(networks: networks, trustsUnixSocket: entries.contains("unix"))
    }

    mutating func turnstile(through proxy: HTTPSProxy?) -> Settings.Turnstile? {
        let secret = text(.turnstileSecret)
        let endpoint = endpoint(.turnstileVerifyURL, through: proxy)
        guard !secret.isEmpty else { return nil }
        guard secret.utf8.count <= 512, secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            fail(.turnstileSecret, "it is not a valid Turnstile secret", remedy: "copy it without spaces or quotes")
            return nil
        }
        return Settings.Turnstile(secret: secret, endpoint: endpoint)
    }

    /// The entries of a list separated by commas or white space.
    mutating func entries(_ key: SettingKey, none: String = "nothing", some: String = "something") -> [String] {
        let text = text(key)
        if text.isEmpty { return [] }
        let entries = Array(text.utf8).split { $0 == UInt8(ascii: ",") || $0.isListSpace }
        if entries.isEmpty {
            fail(key, "it is set but lists \(none)", remedy: "list \(some), or leave it empty")
        }
        return entries.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Each is looked at by itself: one that is not good is refused before there is the other.
    mutating func credentials(account: String, token: String) -> APICredentials? {
        if !account.isEmpty, !APICredentials.isAccountID(account) {
            fail(
                .accountID, "it is not a valid account id",
                remedy: "copy the 32 hexadecimal digits from the Cloudflare dashboard")
        }
        if !token.isEmpty, !APICredentials.isToken(token) {
            fail(.apiToken, "it is not a valid API token", remedy: "copy the token without spaces or quotes")
        }
        return try? APICredentials(accountID: account, token: token)
    }

    mutating func proxy() -> HTTPSProxy? {
        let text = text(.httpsProxy)
        if text.isEmpty { return nil }
        do throws(HTTPSProxy.ParseError) {
            return try HTTPSProxy(parsing: text)
        } catch {
            fail(.httpsProxy, "it is no proxy: it \(error)", remedy: "write http://proxy.example.com:3128")
            return nil
        }
    }

    mutating func endpoint(_ name: SettingName, through proxy: HTTPSProxy?) -> APIEndpoint {
        do throws(APIEndpoint.ParseError) {
            return try APIEndpoint(base: text(name)).through(proxy)
        } catch {
            fail(
                name, "it is not a valid API address: \(error)",
                remedy: "write https://…, or http:// to a loopback address")
            return .cloudflare
        }
    }

    mutating func resolver(_ name: SettingName) -> LoopbackResolver? {
        let text = text(name)
        if text.isEmpty { return nil }
        let resolver = LoopbackResolver(parsing: text)
        if resolver == nil {
            fail(name, "it is not a loopback address and port", remedy: "write 127.0.0.1:5353, or leave it out")
        }
        return resolver
    }

    mutating func certificate() -> Settings.CertificateFiles? {
        let certificate = path(.tlsCertificatePath)
        let key = path(.tlsKeyPath)
        switch (certificate, key) {
        case (let certificate?, let key?): return Settings.CertificateFiles(certificate: certificate, key: key)
        case (nil, nil): return nil
        case (_?, nil):
            fail(.tlsKeyPath, "TLS_CERT_PATH is set but this is not", remedy: "set both, or neither")
            return nil
        case (nil, _?):
            fail(.tlsCertificatePath, "TLS_KEY_PATH is set but this is not", remedy: "set both, or neither")
            return nil
        }
    }

    mutating func fail(_ name: SettingName, _ problem: String, remedy: String) {
        fail(.gateway(name), problem, remedy: remedy)
    }

    mutating func fail(_ key: SettingKey, _ problem: String, remedy: String) {
        report(SettingProblem(key, problem, remedy: remedy))
    }

    mutating func report(_ problem: SettingProblem) { problems.append(problem) }

    /// Notes what is wrong and stops nothing.
    mutating func remark(_ kind: SettingRemark.Kind, _ problem: SettingProblem) {
        remarks.append(SettingRemark(kind: kind, problem: problem))
    }

    /// Takes back the problems that were found after the first `count`.
    mutating func takeProblems(after count: Int) -> [SettingProblem] {
        defer { problems.removeSubrange(count...) }
        return Array(problems[count...])
    }

    /// Whether the value in force of the setting of this name is a saved one.
    func isSaved(_ name: String) -> Bool { source.origin(of: name, saved: saved) == .saved }
}
