// `environ` is a variable to the compiler; nobody writes to it here.
@preconcurrency import Glibc

/// Where settings come from: the environment, and below it the credentials that systemd hands to the unit
/// (systemd.exec(5), `LoadCredential=`), one file per setting, named like it.
public struct SettingsSource: Sendable {
    /// The longest credential that is read, in octets.
    static let maximumCredentialSize = 64 * 1024

    /// The names of all that is set in the environment.
    let names: [String]
    private let environment: @Sendable (String) -> String?
    private let credentialsDirectory: String?

    /// The settings of this process.
    public static var process: SettingsSource {
        var names: [String] = []
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
            if parts.count == 2 { names.append(String(decoding: parts[0], as: UTF8.self)) }
            entry += 1
        }
        return SettingsSource(names: names) { name in getenv(name).map { String(cString: $0) } }
    }

    /// Settings looked up by `environment`, which also names `CREDENTIALS_DIRECTORY`. `names` are those that have a value;
    /// they serve to find misspelt ones.
    public init(names: [String] = [], environment: @escaping @Sendable (String) -> String?) {
        self.names = names
        self.environment = environment
        credentialsDirectory = environment("CREDENTIALS_DIRECTORY").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The text of a setting, or its default; an empty value counts as not set.
    func text(of key: SettingKey) throws(SettingProblem) -> String {
        if let value = environment(key.name), !value.isEmpty { return value }
        if let value = try credential(key), !value.isEmpty { return value }
        return key.defaultValue
    }

    private func credential(_ key: SettingKey) throws(SettingProblem) -> String? {
        guard let credentialsDirectory else { return nil }
        let path = "\(credentialsDirectory)/\(key.name)"
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw SettingProblem(
                key, "the credential \(path) cannot be read: \(String(cString: strerror(errno)))",
                remedy: "see the unit's LoadCredential= lines")
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: SettingsSource.maximumCredentialSize + 1)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress! + count, $0.count - count)
            }
            if read < 0 {
                if errno == EINTR { continue }
                throw SettingProblem(
                    key, "the credential \(path) cannot be read: \(String(cString: strerror(errno)))",
                    remedy: "see the unit's LoadCredential= lines")
            }
            if read == 0 { break }
            count += read
        }
        guard count <= SettingsSource.maximumCredentialSize,
            let text = String(validating: bytes[..<count].trimmingSpaces(), as: UTF8.self)
        else {
            throw SettingProblem(
                key, "the credential \(path) is not text of at most 64 KiB", remedy: "write the bare value into it")
        }
        return text
    }
}
