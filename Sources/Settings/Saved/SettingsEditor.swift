/// Changes what is saved as long as the gateway's settings stay as good as they are: nobody can save what would stop
/// the mail.
public struct SettingsEditor: Sendable {
    let source: SettingsSource

    /// An editor of the settings that `source` reads.
    public init(source: SettingsSource) { self.source = source }

    /// Why nothing was saved.
    public enum EditError: Error, Sendable, CustomStringConvertible {
        case file(SavedSettingsFile.AccessError)
        case change(SavedSettings.ChangeError)
        /// The settings would be invalid, for these reasons that are new.
        case invalid([SettingProblem])
        /// The environment or a credential sets this, so saving it would change nothing.
        case locked(name: String, SettingsSource.Origin)

        public var description: String {
            switch self {
            case .file(let error): "\(error)"
            case .change(let error): "\(error)"
            case .invalid(let problems): problems.map(\.description).joined(separator: "\n")
            case .locked(let name, .credential): "\(name) comes from a systemd credential; change it there"
            case .locked(let name, _): "\(name) is set in the settings file, gateway.env; change it there"
            }
        }
    }

    /// Makes a change and returns the new revision. With `expected`, only if nobody else has saved since.
    @discardableResult
    public func edit(
        expecting expected: SavedSettingsFile.Revision? = nil,
        _ change: (inout SavedSettings) throws(SavedSettings.ChangeError) -> Void
    ) throws(EditError) -> SavedSettingsFile.Revision {
        do throws(SavedSettingsFile.UpdateError<EditError>) {
            return try source.file.update(expecting: expected) { saved throws(EditError) in
                let before = saved
                do throws(SavedSettings.ChangeError) {
                    try change(&saved)
                } catch {
                    throw EditError.change(error)
                }
                let names = Set(before.values.keys).union(saved.values.keys)
                for name in names.sorted() where before.values[name] != saved.values[name] {
                    let origin = source.origin(of: name, saved: saved)
                    // Taking away what has no effect is tidying up.
                    if saved.values[name] != nil, origin == .environment || origin == .credential {
                        throw EditError.locked(name: name, origin)
                    }
                }
                let old = SettingsEditor.faults(source.with(before))
                let new = SettingsEditor.faults(source.with(saved)).filter { !old.contains($0) }
                if !new.isEmpty { throw EditError.invalid(new) }
            }
        } catch {
            switch error {
            case .file(let error): throw .file(error)
            case .change(let error): throw error
            }
        }
    }

    /// What is wrong with the settings of `source`: also what stops nothing, which nobody means to save.
    private static func faults(_ source: SettingsSource) -> [SettingProblem] {
        do throws(InvalidSettings) {
            return try Settings(from: source).remarks.map(\.problem)
        } catch {
            return error.problems + error.remarks.map(\.problem)
        }
    }
}
