/// A command line or a unit file that makes no sense.
struct OptionError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// The command line.
struct Options {
    /// Where to listen; nil = on the socket that systemd hands over.
    var listenPath: String?

    static let usage = "usage: gateway-state [--listen PATH]"

    init(_ arguments: some Sequence<String>) throws(OptionError) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            switch argument {
            case "--listen":
                guard let path = rest.next() else { throw OptionError(Options.usage) }
                listenPath = path
            default:
                throw OptionError(Options.usage)
            }
        }
    }
}
