import Glibc
import Journal

// A limit on the size of files shows as an error of write(2), not as the end.
signal(SIGXFSZ, SIG_IGN)
Memory.prepare()

do {
    let stateDirectory = getenv("STATE_DIRECTORY").map { String(cString: $0) }
    let options = try Options(CommandLine.arguments.dropFirst(), stateDirectory: stateDirectory)
    let listener: Int32
    if let path = options.listenPath {
        umask(0o117)
        listener = try ListeningSocket.open(at: path)
    } else if let inherited = try ServiceManager.listeningSocket() {
        listener = inherited
    } else {
        throw OptionError(Options.usage + "\nwithout --listen, systemd must hand over the socket")
    }
    umask(0o077)
    if options.databasePath == ":memory:" {
        Log.warning(.stateNotKept, "no database: all counts are lost on restart")
    }
    let engine = try StateEngine(path: options.databasePath, reading: ClockReading.now(), boot: options.boot)
    let server = try Server(listener: listener, engine: engine, manager: ServiceManager())
    Memory.trim()
    try server.run()
    if let path = options.listenPath { unlink(path) }
} catch {
    Log.error(.helperFailed, "\(error)")
    exit(1)
}
