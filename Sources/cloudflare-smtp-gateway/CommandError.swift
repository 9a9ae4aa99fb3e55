import ArgumentParser
import Glibc

/// Why a command ends without having done its work: what happened, what fixes it, and the exit status.
struct CommandError: Error {
    /// The exit statuses, as sysexits.h has them.
    enum Status: Int32 {
        case failed = 1
        case unavailable = 69
        case notPermitted = 77
        case badSettings = 78
    }

    let text: String
    let remedy: String
    let status: Status

    /// Words from outside in `text` cannot do anything to the terminal.
    init(_ text: String, remedy: String = "", _ status: Status = .failed) {
        self.text = text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.text(String($0)) }
            .joined(separator: "\n")
        self.remedy = remedy
        self.status = status
    }

    /// Something that only root may.
    static func needsRoot(_ text: String) -> CommandError {
        CommandError(text, remedy: "run it as root: sudo cloudflare-smtp-gateway …", .notPermitted)
    }

    /// The remedy where looking is enough.
    static let beRootOrMember =
        "run it as root (sudo cloudflare-smtp-gateway …), or as a member of the group cloudflare-smtp-gateway"
}

/// A command whose failures are told with their remedies.
protocol GatewaySubcommand: ParsableCommand {
    func perform() throws
}

extension GatewaySubcommand {
    func run() throws {
        do {
            try perform()
        } catch let failure as CommandError {
            let console = Console.errors
            console.print("\(console.paint("cloudflare-smtp-gateway:", .bold)) \(failure.text)")
            if !failure.remedy.isEmpty { console.print("  → \(failure.remedy)") }
            throw ExitCode(failure.status.rawValue)
        }
    }
}
