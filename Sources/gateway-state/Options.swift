import Glibc

/// A command line or a unit file that makes no sense.
struct OptionError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// The command line.
struct Options {
    /// Where to listen; nil = on the socket that systemd hands over.
    var listenPath: String?
    /// The database; `:memory:` = none, so that a restart forgets everything.
    var databasePath: String
    /// The name of this start of the machine (`%b` in a unit file), for where /proc does not show it.
    var boot: String

    static let usage = "usage: gateway-state [--listen PATH] [--database PATH] [--boot-id ID]"

    /// Reads `arguments`. Without `--database` it is `state.db` in `stateDirectory` (systemd's `StateDirectory=`), and
    /// without that there is none.
    init(_ arguments: some Sequence<String>, stateDirectory: String?) throws(OptionError) {
        databasePath = stateDirectory.map { $0 + "/state.db" } ?? ":memory:"
        boot = LedgerClock.boot()
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            guard let value = rest.next(), !value.isEmpty else { throw OptionError(Options.usage) }
            switch argument {
            case "--listen": listenPath = value
            case "--database": databasePath = value
            case "--boot-id": boot = value
            default: throw OptionError(Options.usage)
            }
        }
    }
}
