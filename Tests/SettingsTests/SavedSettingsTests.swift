import Foundation
import Policy
import Testing

@testable import Credentials
@testable import Settings
@testable import Submission

/// What the admin UI and the command line save, and what becomes of it.
@Suite final class SavedSettingsTests {
    private let directory: String
    private let file: SavedSettingsFile

    init() throws {
        var template = Array("/tmp/saved-settings-XXXXXX".utf8CString)
        directory = try #require(mkdtemp(&template).map { String(cString: $0) })
        file = SavedSettingsFile(dataDirectory: directory)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    private func source(_ environment: [String: String] = [:]) -> SettingsSource {
        let environment = environment.merging(["DATA_DIR": directory]) { own, _ in own }
        return SettingsSource(names: Array(environment.keys), saved: .file) { environment[$0] }
    }

    private func failure(
        _ change: (inout SavedSettings) throws(SavedSettings.ChangeError) -> Void, in saved: SavedSettings
    ) -> SavedSettings.ChangeError? {
        var saved = saved
        do throws(SavedSettings.ChangeError) {
            try change(&saved)
            return nil
        } catch {
            return error
        }
    }

    private func set(
        _ name: String, _ value: String, expecting revision: SavedSettingsFile.Revision? = nil, _ source: SettingsSource
    ) -> SettingsEditor.EditError? {
        do throws(SettingsEditor.EditError) {
            try SettingsEditor(source: source).edit(expecting: revision) { saved throws(SavedSettings.ChangeError) in
                try saved.set(name, to: value)
            }
            return nil
        } catch {
            return error
        }
    }

    private func write(_ text: String) throws {
        try text.write(toFile: file.path, atomically: false, encoding: .utf8)
    }

    private func names(_ source: SettingsSource) -> [String] {
        do throws(InvalidSettings) {
            _ = try Settings(from: source)
            return []
        } catch {
            return error.problems.map(\.name)
        }
    }

    @Test func `what is saved is in force, below the environment and credentials`() throws {
        try write(#"{"settings": {"ALLOWED_FROM": "saved.example", "RATE_LIMIT_PER_DAY": "7"}}"#)
        #expect(try Settings(from: source()).rateLimits.perDay == 7)
        #expect(try Settings(from: source(["RATE_LIMIT_PER_DAY": "9"])).rateLimits.perDay == 9)
        try "8\n".write(toFile: directory + "/RATE_LIMIT_PER_DAY", atomically: false, encoding: .utf8)
        #expect(try Settings(from: source(["CREDENTIALS_DIRECTORY": directory])).rateLimits.perDay == 8)
    }

    @Test func `a file that cannot be used stops everything instead of loosening it`() throws {
        for text in [
            "", "[]", "{", #"{"settings": []}"#, #"{"settings": {"ALLOWED_FROM": 1}}"#, #"{"logins": [1]}"#,
            #"{"logins": [{"name": "a b", "created": 1}]}"#, #"{"logins": [{"name": "a"}]}"#,
            #"{"logins": [{"name": "a", "created": 1}, {"name": "a", "created": 1}]}"#,
            #"{"logins": [{"name": "a", "created": 1, "secrets": [{"salt": "x"}]}]}"#,
        ] {
            try write(text)
            #expect(names(source()) == ["config.json"], "\(text)")
        }
        try FileManager.default.removeItem(atPath: file.path)
        #expect(names(source()) == [])
        symlink("/etc/passwd", file.path)
        #expect(names(source()) == ["config.json"])
    }

    @Test func `where files lie and who is called cannot be saved`() throws {
        for name in ["CF_API_BASE", "STATE_SOCKET", "DATA_DIR", "TRUSTED_PROXIES", "SMTP_USERS", "HTTP_TOKEN"] {
            try write(#"{"settings": {"\#(name)": "/x"}}"#)
            #expect(names(source()) == [name])
            let change = { (saved: inout SavedSettings) throws(SavedSettings.ChangeError) in
                try saved.set(name, to: "/x")
            }
            #expect(failure(change, in: SavedSettings()) == .notSaveable(name))
        }
    }

    @Test func `a minted login works with its secret and no other, until it is revoked`() throws {
        var secret = ""
        let editor = SettingsEditor(source: source())
        try editor.edit { saved throws(SavedSettings.ChangeError) in
            secret = try saved.mint("shop", for: .smtp, existing: [])
        }
        #expect(secret.utf8.count == 32)
        let users = try Settings(from: source()).smtpUsers
        #expect(users.verify(name: "shop", password: Array(secret.utf8)))
        #expect(!users.verify(name: "shop", password: Array(secret.utf8.dropLast())))
        #expect(!users.verify(name: "Shop", password: Array(secret.utf8)))
        #expect(!users.verify(name: "shop", password: []))
        let text = try String(contentsOfFile: file.path, encoding: .utf8)
        #expect(!text.contains(secret))
        try editor.edit { saved throws(SavedSettings.ChangeError) in try saved.revoke("shop", for: .smtp) }
        #expect(try !Settings(from: source()).smtpUsers.verify(name: "shop", password: Array(secret.utf8)))
    }

    @Test func `a rotated token's old secret ends with the overlap`() throws {
        var saved = SavedSettings()
        let first = try saved.mint("app", for: .http, existing: [], now: 1000)
        let second = try saved.rotate("app", for: .http, overlap: 60, now: 2000)
        let tokens = try HTTPTokens(token: "env", list: "", minted: saved.tokens)
        #expect(tokens.name(of: Array(first.utf8), now: 2059) == "app")
        #expect(tokens.name(of: Array(first.utf8), now: 2060) == nil)
        #expect(tokens.name(of: Array(second.utf8), now: 9999) == "app")
        #expect(tokens.name(of: Array("env".utf8), now: 2000) == "default")
        #expect(saved.tokens[0].overlapEnd(now: 2000) == 2060)
        let third = try saved.rotate("app", for: .http, overlap: 0, now: 2010)
        let rotated = try HTTPTokens(token: "", list: "", minted: saved.tokens)
        #expect(rotated.name(of: Array(second.utf8), now: 2010) == nil)
        #expect(rotated.name(of: Array(third.utf8), now: 2010) == "app")
    }

    @Test func `a rotation does not lengthen the life of a secret that is ending`() throws {
        var saved = SavedSettings()
        let first = try saved.mint("app", for: .http, existing: [], now: 0)
        _ = try saved.rotate("app", for: .http, overlap: 10, now: 0)
        _ = try saved.rotate("app", for: .http, overlap: 1000, now: 5)
        let tokens = try HTTPTokens(token: "", list: "", minted: saved.tokens)
        #expect(tokens.name(of: Array(first.utf8), now: 6) == nil)
    }

    @Test func `names that would share their settings are refused, and what is no name`() throws {
        var saved = SavedSettings()
        _ = try saved.mint("web-shop", for: .smtp, existing: [])
        for name in [
            "web-shop", "web_shop", "WEB.SHOP", "in.env", "", "a b", "ü", "a\n", String(repeating: "a", count: 65),
        ] {
            let mint = { (saved: inout SavedSettings) throws(SavedSettings.ChangeError) in
                _ = try saved.mint(name, for: .smtp, existing: ["in-env"])
            }
            #expect(failure(mint, in: saved) != nil, "\(name)")
        }
        let mint = { (saved: inout SavedSettings) throws(SavedSettings.ChangeError) in
            _ = try saved.mint("default", for: .http, existing: [])
        }
        #expect(failure(mint, in: saved) == .taken("default"))
    }

    @Test func `a login in the environment hides a minted one of the same name`() throws {
        var saved = SavedSettings()
        let secret = try saved.mint("shop", for: .smtp, existing: [])
        let users = try SMTPUsers(parsing: "shop:env", minted: saved.logins)
        #expect(users.verify(name: "shop", password: Array("env".utf8)))
        #expect(!users.verify(name: "shop", password: Array(secret.utf8)))
    }

    @Test func `the rules of a minted login hold, and go with it`() throws {
        let editor = SettingsEditor(source: source(["ALLOWED_FROM": "example.com"]))
        try editor.edit { saved throws(SavedSettings.ChangeError) in
            _ = try saved.mint("shop", for: .smtp, existing: [])
            try saved.set(.rateLimitPerDay, of: "shop", .smtp, to: "5")
        }
        #expect(try Settings(from: source()).rules(ofLogin: "shop").perDay == 5)
        try editor.edit { saved throws(SavedSettings.ChangeError) in try saved.revoke("shop", for: .smtp) }
        #expect(try file.read().values.isEmpty)
    }

    @Test(arguments: CredentialKind.allCases)
    func `revoking one that the file has too leaves the file's with its rules`(kind: CredentialKind) throws {
        try SettingsEditor(source: source()).edit { saved throws(SavedSettings.ChangeError) in
            _ = try saved.mint("bob", for: kind, existing: [])
            try saved.set(.recipientAllowlist, of: "bob", kind, to: "friend.example")
        }
        let both = source([kind == .smtp ? "SMTP_USERS" : "HTTP_TOKENS": "other:hush,bob:opensesame"])
        #expect(try SettingsEditor(source: both).revoke("bob", for: kind).0 == .namedInSettings)
        #expect(try file.read().credentials(of: kind).isEmpty)
        let settings = try Settings(from: both)
        let rules = kind == .smtp ? settings.rules(ofLogin: "bob") : settings.rules(ofToken: "bob")
        #expect(rules.recipients.allowed.count == 1)
        #expect(settings.remarks.isEmpty)
    }

    @Test(arguments: CredentialKind.allCases)
    func `rules stay when nobody can tell whom the file names`(kind: CredentialKind) throws {
        try SettingsEditor(source: source()).edit { saved throws(SavedSettings.ChangeError) in
            _ = try saved.mint("bob", for: kind, existing: [])
            try saved.set(.recipientAllowlist, of: "bob", kind, to: "friend.example")
        }
        let broken = source([kind == .smtp ? "SMTP_USERS" : "HTTP_TOKENS": "bob:opensesame,nonsense"])
        #expect(try SettingsEditor(source: broken).revoke("bob", for: kind).0 == .settingsUnreadable)
        #expect(try file.read().credentials(of: kind).isEmpty)
        #expect(try file.read().value(of: .recipientAllowlist, of: "bob", kind) == "friend.example")
    }

    @Test(arguments: CredentialKind.allCases)
    func `a leaked secret is revoked though the file has a rule for it, and the others go on`(
        kind: CredentialKind
    ) throws {
        var secrets: [String] = []
        try SettingsEditor(source: source()).edit { saved throws(SavedSettings.ChangeError) in
            let first = try saved.mint("bob", for: kind, existing: [])
            let second = try saved.rotate("bob", for: kind, overlap: 3600)
            secrets = [first, second, try saved.mint("eve", for: kind, existing: [])]
        }
        let rule = kind.key("bob", .rateLimitPerDay)
        func opens(_ source: SettingsSource) throws -> [Bool] {
            let settings = try Settings(from: source)
            return zip(["bob", "bob", "eve"], secrets).map { name, secret in
                switch kind {
                case .smtp: settings.smtpUsers.verify(name: name, password: Array(secret.utf8))
                case .http: settings.httpTokens.name(of: Array(secret.utf8)) == name
                }
            }
        }
        let ruled = source([rule: "5"])
        #expect(try opens(ruled) == [true, true, true])
        // Once more says the same.
        for _ in 0..<2 {
            let (revocation, _) = try SettingsEditor(source: ruled).revoke("bob", for: kind)
            #expect(revocation == .keptFor(rules: [rule]))
            #expect(revocation.text("login", "bob").contains(rule))
            #expect(try opens(ruled) == [false, false, true])
            #expect(try file.read().credentials(of: kind).map(\.isRevoked) == [true, false])
        }
        #expect(try SettingsEditor(source: source()).revoke("bob", for: kind).0 == .gone)
        #expect(try file.read().credentials(of: kind).map(\.name) == ["eve"])
    }

    @Test func `nobody saves what would stop the mail, or what would have no effect`() throws {
        let source = source(["RATE_LIMIT_PER_DAY": "9"])
        func outcome(_ name: String, _ value: String) -> String {
            switch set(name, value, source) {
            case nil: "saved"
            case .invalid(let problems): problems.map(\.name).joined(separator: " ")
            case .locked(let name, let origin): "\(name) \(origin.rawValue)"
            case let error?: "\(error)"
            }
        }
        #expect(outcome("ALLOWED_FROM", "example.com,@@") == "ALLOWED_FROM")
        #expect(outcome("RATE_LIMIT_PER_DAY", "10") == "RATE_LIMIT_PER_DAY environment")
        #expect(outcome("RATE_LIMIT_PER_MINUTE", "10") == "saved")
        #expect(try file.read().values == ["RATE_LIMIT_PER_MINUTE": "10"])
    }

    @Test func `two who change the same revision do not lose an edit`() throws {
        let (_, revision) = try file.readRevision()
        #expect(set("LOG_LEVEL", "debug", expecting: revision, source()).map { "\($0)" } == nil)
        guard case .file(.changed) = set("LOG_LEVEL", "error", expecting: revision, source()) else {
            Issue.record("the second edit was taken")
            return
        }
        #expect(try file.read().values["LOG_LEVEL"] == "debug")
        let (_, next) = try file.readRevision()
        #expect(set("LOG_LEVEL", "error", expecting: next, source()).map { "\($0)" } == nil)
    }

    @Test func `what another version wrote is kept`() throws {
        try write(
            #"{"future": [1, {"x": null}], "settings": {"NEW_ONE": "1", "NEWER": 2}, "#
                + #""tokens": [{"name": "t", "created": 5, "secrets": [], "note": "for CI"}]}"#)
        try SettingsEditor(source: source()).edit { saved throws(SavedSettings.ChangeError) in
            try saved.set("LOG_LEVEL", to: "debug")
        }
        let text = try String(contentsOfFile: file.path, encoding: .utf8)
        for part in [#""future":[1,{"x":null}]"#, #""NEW_ONE":"1""#, #""NEWER":2"#, #""note":"for CI""#, #""debug""#] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test func `the file is its owner's alone, whatever was there`() throws {
        try write("{}")
        chmod(file.path, 0o666)
        symlink("/tmp/never-followed", directory + "/config.json.new")
        try SettingsEditor(source: source()).edit { saved throws(SavedSettings.ChangeError) in
            try saved.set("LOG_LEVEL", to: "debug")
        }
        var status = stat()
        #expect(lstat(file.path, &status) == 0)
        #expect(status.st_mode == S_IFREG | 0o600)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/never-followed"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["config.json"])
    }
}
