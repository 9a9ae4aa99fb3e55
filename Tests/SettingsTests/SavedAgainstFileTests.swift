import Credentials
import Foundation
import Policy
import Testing
import Text

@testable import Settings
@testable import Submission

/// What was saved and what the settings file says, which can be changed at any time without the other: no pair of steps
/// may stop the mail unless the file says something by itself that cannot be used.
@Suite final class SavedAgainstFileTests {
    private let directory: String
    private let file: SavedSettingsFile

    init() throws {
        // In memory: thousands of edits are made, each of which waits for the disk.
        var template = Array("/dev/shm/saved-against-file-XXXXXX".utf8CString)
        directory = try #require(mkdtemp(&template).map { String(cString: $0) })
        file = SavedSettingsFile(dataDirectory: directory)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    private typealias Environment = [String: String]
    private typealias Change = @Sendable (inout SavedSettings, Settings?) throws(SavedSettings.ChangeError) -> Void

    /// Something that the admin UI or the command line does.
    private struct Edit {
        let name: String
        let change: Change
    }

    // MARK: What there is to do

    private static let logins = ["app", "other", "web-shop", "web_shop", "nobody"]
    private static let formParts = [
        "TO": "owner@example.com", "FROM": "web@example.com", "ORIGINS": "https://www.example.com",
    ]

    /// Every setting that can be saved, with values that are good and values that are not.
    private static let values: [(name: String, values: [String])] = {
        let lists = ["", "example.com", "jane@example.net, @example.org", "@@", ",", "a b c"]
        let numbers = ["", "0", "7", "-1", "many", "99999999999"]
        let texts = [
            "", "plain", "two\nlines", "del\u{7F}", "c1\u{85}", "turned\u{202E}", "isolated\u{2066}", "line\u{2028}",
            String(repeating: "x", count: 201), "tok en", "0123456789abcdef", "required", "off",
            "https://www.example.com", "a@example.com", "contact", "contact, news", "ghost, contact", "Bad Name",
            "debug", "pass", "full",
        ]
        var all = SettingName.allCases.map { ($0.rawValue, lists + numbers + texts) }
        for login in logins {
            for kind in CredentialKind.allCases {
                for setting in LoginSetting.allCases { all.append((kind.key(login, setting), lists + numbers)) }
            }
            all.append((SavedSettings.turnstileKey(ofToken: login), ["", "required", "off", "perhaps"]))
        }
        for form in ["contact", "news", "ghost"] {
            for setting in FormSetting.allCases { all.append((setting.name(of: form), lists + numbers + texts)) }
        }
        all.append(("SMTP_USER_APP_ALLOWED_FORM", ["", "example.com"]))
        return all
    }()

    private static let edits: [Edit] = {
        var edits: [Edit] = []
        for (name, values) in values {
            for value in values {
                edits.append(
                    Edit(name: "\(name)=\(value)") { saved, _ throws(SavedSettings.ChangeError) in
                        try saved.set(name, to: value)
                    })
            }
        }
        for kind in CredentialKind.allCases {
            for login in logins {
                edits.append(
                    Edit(name: "mint \(kind) \(login)") { saved, settings throws(SavedSettings.ChangeError) in
                        let existing =
                            kind == .smtp ? settings?.smtpUsers.namesInSettings : settings?.httpTokens.namesInSettings
                        _ = try saved.mint(login, for: kind, existing: existing ?? [])
                        try saved.set(.allowedFrom, of: login, kind, to: "\(login.utf8.count)@example.com")
                    })
                edits.append(
                    Edit(name: "revoke \(kind) \(login)") { saved, _ throws(SavedSettings.ChangeError) in
                        try saved.revoke(login, for: kind)
                    })
            }
        }
        for (form, turnstile) in [("contact", "off"), ("news", "required"), ("news", "off")] {
            edits.append(
                Edit(name: "form \(form) \(turnstile)") { saved, _ throws(SavedSettings.ChangeError) in
                    try saved.set("FORMS", to: form)
                    for (part, value) in formParts { try saved.set("FORM_\(form.uppercased())_\(part)", to: value) }
                    try saved.set("FORM_\(form.uppercased())_TURNSTILE", to: turnstile)
                })
        }
        edits.append(
            Edit(name: "drop the forms") { saved, _ throws(SavedSettings.ChangeError) in
                try saved.set("FORMS", to: "")
                for name in saved.values.keys where name.hasPrefix("FORM_") { try saved.set(name, to: "") }
            })
        return edits
    }()

    /// Settings files that can be used by themselves.
    private static let files: [Environment] = {
        func form(_ name: String) -> Environment {
            Environment(uniqueKeysWithValues: formParts.map { ("FORM_\(name)_\($0)", $1) })
        }
        return [
            [:],
            ["SMTP_USERS": "app:opensesame"],
            ["SMTP_USERS": "app:opensesame,other:hush", "HTTP_TOKENS": "app:t1,other:t2"],
            ["SMTP_USERS": "other:hush", "SMTP_USER_OTHER_ALLOWED_FROM": "other@example.com", "HTTP_TOKEN": "t0"],
            ["SMTP_USERS": "web-shop:a", "HTTP_TOKENS": "web-shop:b"],
            ["SMTP_USERS": "web-shop:a,web_shop:b", "HTTP_TOKENS": "web-shop:b,web_shop:c"],
            [
                "SMTP_USERS": "web-shop:a", "SMTP_USER_WEB_SHOP_ALLOWED_FROM": "shop@example.com",
                "HTTP_TOKENS": "web_shop:c", "HTTP_TOKEN_WEB_SHOP_TURNSTILE": "off",
            ],
            ["FORMS": "contact", "FORM_CONTACT_TURNSTILE": "off"].merging(form("CONTACT")) { $1 },
            ["FORMS": "news", "TURNSTILE_SECRET": "secret"].merging(form("NEWS")) { $1 },
            ["TURNSTILE_SECRET": "secret", "SMTP_USERS": "app:opensesame"],
            ["CF_ACCOUNT_ID": "0123", "SMTP_USERS": "app:opensesame"],
            ["CF_API_TOKEN": "token", "RATE_LIMIT_PER_DAY": "5", "ALLOWED_FROM": "example.com"],
        ]
    }()

    // MARK: What must hold

    private func source(_ environment: Environment) -> SettingsSource {
        let environment = environment.merging(["DATA_DIR": directory]) { own, _ in own }
        return SettingsSource(names: Array(environment.keys), saved: .file) { environment[$0] }
    }

    private func problems(_ environment: Environment) -> [String] {
        do throws(InvalidSettings) {
            let settings = try Settings(from: source(environment))
            for form in settings.forms where !form.subject.isOneDisplayableLine {
                return ["nobody can post under the subject of \(form.name)"]
            }
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    /// Makes an edit; why it was refused, or nil.
    private func refusal(_ edit: Edit, _ environment: Environment) -> String? {
        let source = source(environment)
        do throws(SettingsEditor.EditError) {
            try SettingsEditor(source: source).edit { saved throws(SavedSettings.ChangeError) in
                try edit.change(&saved, try? Settings(from: source))
            }
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `every file of these tests can be used by itself`() {
        for file in SavedAgainstFileTests.files { #expect(problems(file) == []) }
    }

    @Test(arguments: files.indices)
    func `after any edit and any change of the file mail goes on, or the edit was refused with its reason`(first: Int) {
        let files = SavedAgainstFileTests.files
        var accepted = 0
        for edit in SavedAgainstFileTests.edits {
            try? FileManager.default.removeItem(atPath: file.path)
            if let reason = refusal(edit, files[first]) {
                #expect(!reason.isEmpty)
                continue
            }
            accepted += 1
            for (second, environment) in files.enumerated() {
                let found = problems(environment)
                #expect(found.isEmpty, "file \(first), \(edit.name), then file \(second): \(found)")
            }
        }
        #expect(accepted > 50, "what is refused always proves nothing")
    }

    @Test(arguments: 0..<12)
    func `no walk of edits and changed files ends where mail stops`(seed: Int) {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        for _ in 0..<12 {
            try? FileManager.default.removeItem(atPath: file.path)
            var environment = SavedAgainstFileTests.files.randomElement(using: &random)!
            var steps: [String] = []
            for _ in 0..<30 {
                if Int.random(in: 0..<6, using: &random) == 0 {
                    environment = SavedAgainstFileTests.files.randomElement(using: &random)!
                    steps.append("\(environment)")
                } else {
                    let edit = SavedAgainstFileTests.edits.randomElement(using: &random)!
                    if refusal(edit, environment) == nil { steps.append(edit.name) }
                }
                let found = problems(environment)
                guard found.isEmpty else {
                    Issue.record("\(steps.joined(separator: "\n")): \(found)")
                    return
                }
            }
        }
    }

    /// xorshift64, so that a seed means the same walk everywhere.
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test func `what is left of a login that is gone stops nothing, is told, and can be taken away`() throws {
        let users = ["SMTP_USERS": "app:opensesame,other:hush", "ALLOWED_FROM": "example.com"]
        try SettingsEditor(source: source(users)).edit { saved throws(SavedSettings.ChangeError) in
            try saved.set(.allowedFrom, of: "app", .smtp, to: "app@example.com")
        }
        let without = source(users.merging(["SMTP_USERS": "other:hush"]) { $1 })
        let settings = try Settings(from: without)
        #expect(settings.remarks.map(\.kind) == [.leftover])
        #expect(settings.remarks.map(\.problem.name) == ["SMTP_USER_APP_ALLOWED_FROM"])
        #expect(settings.smtpUsers.verify(name: "other", password: Array("hush".utf8)))
        try SettingsEditor(source: without).edit { saved throws(SavedSettings.ChangeError) in
            try saved.set("SMTP_USER_APP_ALLOWED_FROM", to: "")
        }
        #expect(try Settings(from: without).remarks.isEmpty)
    }

    @Test(arguments: [
        "SMTP_USER_NOBODY_ALLOWED_FROM", "HTTP_TOKEN_NOBODY_TURNSTILE", "FORM_GHOST_TO", "FORM_CONTACT_SUBJECT",
    ])
    func `a rule for somebody who is not there is not saved`(name: String) {
        for environment in SavedAgainstFileTests.files.prefix(6) {
            let edit = Edit(name: name) { saved, _ throws(SavedSettings.ChangeError) in try saved.set(name, to: "off") }
            #expect(refusal(edit, environment)?.contains("no entry in") == true)
        }
    }

    @Test func `a form whose condition the file has taken away is closed, and nothing else`() throws {
        let edit = try #require(SavedAgainstFileTests.edits.first { $0.name == "form news required" })
        #expect(refusal(edit, ["TURNSTILE_SECRET": "secret"]) == nil)
        let settings = try Settings(from: source(["SMTP_USERS": "app:opensesame"]))
        #expect(settings.forms.isEmpty)
        #expect(settings.isClosed(form: "news"))
        #expect(settings.remarks.map(\.problem.name) == ["FORM_NEWS_TURNSTILE"])
    }

    @Test func `what was saved for a minted login is not another one's that the file brings`() throws {
        try SettingsEditor(source: source([:])).edit { saved throws(SavedSettings.ChangeError) in
            _ = try saved.mint("web_shop", for: .smtp, existing: [])
            try saved.set(.rateLimitPerDay, of: "web_shop", .smtp, to: "0")
        }
        let settings = try Settings(from: source(["SMTP_USERS": "web-shop:a", "RATE_LIMIT_PER_DAY": "7"]))
        #expect(settings.rules(ofLogin: "web_shop").perDay == 0)
        #expect(settings.rules(ofLogin: "web-shop").perDay == 7)
        #expect(settings.remarks.map(\.kind) == [.shared])
    }

    @Test func `a login that is minted has none of the rules of one that had its name`() throws {
        let users = ["SMTP_USERS": "app:opensesame"]
        try SettingsEditor(source: source(users)).edit { saved throws(SavedSettings.ChangeError) in
            try saved.set(.rateLimitPerDay, of: "app", .smtp, to: "0")
        }
        try SettingsEditor(source: source([:])).edit { saved throws(SavedSettings.ChangeError) in
            _ = try saved.mint("app", for: .smtp, existing: [])
        }
        #expect(try Settings(from: source(["RATE_LIMIT_PER_DAY": "7"])).rules(ofLogin: "app").perDay == 7)
    }
}
