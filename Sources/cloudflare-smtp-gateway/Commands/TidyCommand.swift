import ArgumentParser
import JSON
import Settings

/// Takes away what is saved for logins, tokens and forms that are not there.
struct TidyCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy", abstract: "Remove saved settings of logins, tokens and forms that no longer exist.",
        discussion: """
            They remain when a login is removed from the settings file after rules were saved for it. They have no \
            effect, until there is one of that name again.
            """)

    @OptionGroup var options: CommonOptions

    func perform() throws {
        let installation = try Installation(options)
        let names = try installation.settings().remarks.filter { $0.kind == .leftover }.map(\.problem.name)
        if !names.isEmpty {
            try installation.edit { saved throws(SavedSettings.ChangeError) in
                for name in names { try saved.set(name, to: "") }
            }
        }
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.name("removed")
                    writer.array { writer in for name in names { writer.value(name) } }
                }
            }
        } else if names.isEmpty {
            Console.output.print("There is nothing to remove.")
        } else {
            for name in names { Console.output.print("removed \(TerminalText.text(name))") }
        }
    }
}
