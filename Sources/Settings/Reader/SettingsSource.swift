// `environ` is a variable to the compiler; nobody writes to it here.
@preconcurrency import Glibc
import System
import Text

/// Where settings come from: the environment, below it the credentials that systemd hands to the unit (systemd.exec(5),
/// `LoadCredential=`), one file per setting, named like it, and below these what the admin UI and the command line have
/// saved.
public struct SettingsSource: Sendable {
    /// The longest credential that is read, in octets.
    static let maximumCredentialSize = 64 * 1024

    /// The names of what is set in the environment and belongs to one login, token or form; perhaps others.
    let environmentNames: [String]
    private let environment: @Sendable (String) -> String?
    private let credentialsDirectory: String?
    /// Credentials that somebody has read already.
    private let credentials: [String: String]
    private let saved: Saved

    /// The saved settings.
    public enum Saved: Sendable {
        case settings(SavedSettings)
        /// The ``SavedSettingsFile`` of `DATA_DIR`.
        case file
    }

    /// Where a value comes from, the strongest first.
    public enum Origin: String, Sendable {
        case environment
        case credential
        case saved
        case defaultValue = "default"
    }

    /// The settings of this process.
    public static var process: SettingsSource {
        var names: [String] = []
        var entry = environ
        while let text = entry.pointee {
            entry += 1
            // Nobody asks for the others, and this is done before the banner.
            guard SettingKey.mayBeOwned(text), let end = strchr(text, Int32(UInt8(ascii: "="))) else { continue }
            names.append(String(decoding: UnsafeRawBufferPointer(start: text, count: end - text), as: UTF8.self))
        }
        return SettingsSource(names: names, saved: .file) { name in getenv(name).map { String(cString: $0) } }
    }

    /// Settings looked up by `environment`, which also names `CREDENTIALS_DIRECTORY`. `names` are those that have a
    /// value; they serve to find misspelt ones. `credentials` are some that have been read, by name.
    public init(
        names: [String] = [], credentials: [String: String] = [:], saved: Saved = .settings(SavedSettings()),
        environment: @escaping @Sendable (String) -> String?
    ) {
        environmentNames = names
        self.credentials = credentials
        self.environment = environment
        self.saved = saved
        credentialsDirectory = environment("CREDENTIALS_DIRECTORY").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The same with other saved settings: what would be in force if they were saved.
    public func with(_ saved: SavedSettings) -> SettingsSource {
        SettingsSource(
            names: environmentNames, credentials: credentials, saved: .settings(saved), environment: environment)
    }

    /// The file that settings are saved in, whose place only the environment and credentials can name.
    public var file: SavedSettingsFile {
        let directory = try? value(of: .gateway(.dataDirectory), savedValues: [:]).text
        return SavedSettingsFile(dataDirectory: directory ?? SettingName.dataDirectory.defaultValue)
    }

    /// The names of all credentials. A credential is looked up by its name otherwise; here it is asked which there are.
    var credentialNames: [String] {
        var names = Array(credentials.keys)
        guard let credentialsDirectory, let directory = opendir(credentialsDirectory) else { return names }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                })
        }
        return names
    }

    /// What is saved.
    func savedSettings() throws(SettingProblem) -> SavedSettings {
        switch saved {
        case .settings(let settings): return settings
        case .file:
            do throws(SavedSettingsFile.AccessError) {
                return try file.read()
            } catch {
                throw SettingProblem(
                    "config.json", "\(error)", remedy: "restore it from a backup, or remove it and set up again",
                    isPermissionDenied: error.isPermissionDenied)
            }
        }
    }

    /// The text of a setting and where it is from; an empty value counts as not set.
    func value(of key: SettingKey, savedValues: [String: String]) throws(SettingProblem) -> (
        text: String, origin: Origin
    ) {
        if let value = environment(key.name), !value.isEmpty { return (value, .environment) }
        if let value = try credential(key), !value.isEmpty { return (value, .credential) }
        if key.isSaveable, let value = savedValues[key.name], !value.isEmpty { return (value, .saved) }
        return (key.defaultValue, .defaultValue)
    }

    /// The text of the setting of this name, and where it is from, for showing it: what cannot be read counts as not
    /// set. Of a secret, only whether it is set is anybody's business.
    public func value(of name: String, saved: SavedSettings) -> (text: String, origin: Origin) {
        guard let key = SettingKey(named: name) else { return ("", .defaultValue) }
        return (try? value(of: key, savedValues: saved.values)) ?? ("", .defaultValue)
    }

    /// Where the setting of this name comes from.
    public func origin(of name: String, saved: SavedSettings) -> Origin { value(of: name, saved: saved).origin }

    private func credential(_ key: SettingKey) throws(SettingProblem) -> String? {
        if let value = credentials[key.name] { return value }
        guard let credentialsDirectory else { return nil }
        let path = "\(credentialsDirectory)/\(key.name)"
        let notText = SettingProblem(
            key, "the credential \(path) is not text of at most 64 KiB", remedy: "write the bare value into it")
        let bytes: [UInt8]?
        do throws(WholeFile.ReadError) {
            bytes = try WholeFile.read(path, limit: SettingsSource.maximumCredentialSize)
        } catch {
            guard case .file(let error) = error else { throw notText }
            throw SettingProblem(
                key, "the credential \(path) cannot be read: \(SystemError.text(error.errno))",
                remedy: "check the unit's LoadCredential= lines", isPermissionDenied: error.isPermissionDenied)
        }
        guard let bytes else { return nil }
        guard let text = String(validating: bytes.trimmingSpaces(), as: UTF8.self) else { throw notText }
        return text
    }
}
