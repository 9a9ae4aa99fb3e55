import Glibc

umask(0o117)
do {
    let options = try Options(CommandLine.arguments.dropFirst())
    let listener: Int32
    if let path = options.listenPath {
        listener = try ListeningSocket.open(at: path)
    } else if let inherited = try ServiceManager.listeningSocket() {
        listener = inherited
    } else {
        throw OptionError(Options.usage + "\nwithout --listen, systemd must hand over the socket")
    }
    // Numbers start anywhere, so that one given out before a restart does not fit a reservation made after it.
    let desk = Desk(ledger: RateLedger(firstID: UInt64.random(in: 1...(1 << 62))))
    let server = try Server(listener: listener, desk: desk, manager: ServiceManager())
    try server.run()
    if let path = options.listenPath { unlink(path) }
} catch {
    Log.error("\(error)")
    exit(1)
}
