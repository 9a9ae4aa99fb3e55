import HTTPServer
import JSON
import Settings

/// Reading and saving settings.
extension AdminService {
    /// What is in force, for showing it, with the revision of what is saved.
    func saved() throws(AdminProblem) -> (saved: SavedSettings, revision: SavedSettingsFile.Revision) {
        do throws(SavedSettingsFile.AccessError) {
            let (saved, revision) = try source.file.readRevision()
            return (saved, revision)
        } catch {
            throw AdminProblem(.storage, "The saved settings cannot be read: \(error).")
        }
    }

    /// The settings as they are in force now: the same file may have been saved since this connection began.
    func current() throws(AdminProblem) -> Settings {
        do throws(InvalidSettings) {
            return try Settings(from: source)
        } catch {
            var problem = AdminProblem(
                .misconfigured, "A setting is not valid, so nothing is sent until it is fixed.")
            problem.problems = error.problems
            throw problem
        }
    }

    func settings(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let (saved, revision) = try saved()
        var problems: [SettingProblem] = []
        let remarks: [SettingRemark]
        do throws(InvalidSettings) {
            remarks = try Settings(from: source).remarks
        } catch {
            problems = error.problems
            remarks = error.remarks
        }
        let forms = AdminService.entries(source.value(of: SettingName.forms.rawValue, saved: saved).text)
        return Responses.json { writer in
            writer.member("revision", revision.description)
            writer.name("problems")
            writer.array { writer in for problem in problems { writer.value(problem) } }
            writer.name("leftovers")
            writer.array { writer in
                for remark in remarks where remark.kind == .leftover { writer.value(remark.problem.name) }
            }
            writer.name("settings")
            writer.array { writer in
                for name in SettingName.allCases {
                    setting(
                        name.rawValue, saved, isSecret: name.isSecret, isSaveable: name.isSaveable, name.defaultValue,
                        &writer)
                }
                for form in forms {
                    for part in FormSetting.allCases {
                        setting(
                            part.name(of: form), saved, isSecret: false, isSaveable: true, part.defaultValue, &writer)
                    }
                }
            }
            writer.member("forms", forms)
        }
    }

    /// One setting. Of a secret nobody is told more than whether it is set.
    func setting(
        _ name: String, _ saved: SavedSettings, isSecret: Bool, isSaveable: Bool, _ defaultValue: String,
        _ writer: inout JSONWriter
    ) {
        let (value, origin) = source.value(of: name, saved: saved)
        writer.object { writer in
            writer.member("name", name)
            writer.member("secret", isSecret)
            writer.member("is_set", origin != .defaultValue)
            if !isSecret { writer.member("value", value) }
            if !isSecret { writer.member("default", defaultValue) }
            writer.member("origin", origin.rawValue)
            writer.member("locked", !isSaveable || origin == .environment || origin == .credential)
        }
    }

    /// Saves settings by name. An empty value takes one away.
    func saveSettings(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let values = try AdminService.values(input)
        let revision = try edit(expecting: try AdminService.revision(input)) {
            saved throws(SavedSettings.ChangeError) in
            for (name, value) in values { try saved.set(name, to: value) }
        }
        record("saved \(values.map(\.name).joined(separator: ", "))", request)
        return Responses.json { $0.member("revision", revision.description) }
    }

    func edit(
        expecting expected: SavedSettingsFile.Revision?,
        _ change: (inout SavedSettings) throws(SavedSettings.ChangeError) -> Void
    ) throws(AdminProblem) -> SavedSettingsFile.Revision {
        do throws(SettingsEditor.EditError) {
            return try SettingsEditor(source: source).edit(expecting: expected, change)
        } catch {
            throw AdminProblem(error)
        }
    }

    /// The revision that the page has read. Without it, two admins could lose each other's work.
    static func revision(_ input: JSONValue) throws(AdminProblem) -> SavedSettingsFile.Revision {
        guard let revision = input["revision"]?.text else {
            throw AdminProblem(.invalidField, "The revision is missing.", field: "revision")
        }
        return SavedSettingsFile.Revision(revision)
    }

    /// The member `values`: names of settings and their texts.
    static func values(_ input: JSONValue) throws(AdminProblem) -> [(name: String, value: String)] {
        guard case .object(let members)? = input["values"], !members.isEmpty else {
            throw AdminProblem(.invalidField, "There is nothing to save.", field: "values")
        }
        var values: [(name: String, value: String)] = []
        for member in members {
            guard let text = member.value.text else {
                throw AdminProblem(.invalidField, "A value must be text.", field: member.name)
            }
            values.append((member.name, text))
        }
        return values
    }

    /// The entries of a list as settings have it.
    static func entries(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" || $0 == "\n" }).map(String.init)
    }
}
