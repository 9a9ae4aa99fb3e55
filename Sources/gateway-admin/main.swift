// gateway-admin: the admin UI on standard input and output, started by systemd for one connection.

import Connection
import Doors
import Gateway
import Glibc
import HTTPDoor
import Journal

func serve() -> Never {
    CoreDumps.forbid()

    // A client that closes early must be an error of write(2), not the end of the process.
    signal(SIGPIPE, SIG_IGN)

    let environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    let peer = Peer(
        remoteAddress: environment("REMOTE_ADDR"), remotePort: environment("REMOTE_PORT"), socket: STDIN_FILENO)
    var journal = Journal(identifier: "gateway-admin", journalStream: environment("JOURNAL_STREAM"))
    journal.addContext("GATEWAY_DOOR", Door.admin.rawValue)
    journal.addContext("GATEWAY_PEER", peer.address)

    let arguments = Arguments.all
    guard arguments.isEmpty || arguments == ["--implicit-tls"] else {
        let usage =
            "usage: gateway-admin [--implicit-tls]\nSpeaks HTTP on standard input and output; see docs/admin.md.\n"
        _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
        exit(2)
    }

    let source = SettingsSource.process
    let settings = Result { () throws(InvalidSettings) in try Settings(from: source) }
    let admin = Result { () throws(InvalidSettings) in try AdminSettings(from: source) }
    var secrets: [String] = []
    if case .success(let settings) = settings {
        journal.threshold = Entry.Priority(settings.logLevel)
        secrets += settings.secrets
    }
    switch admin {
    case .success(let admin): secrets += admin.secrets
    case .failure(let invalid): journal.log(Event.invalidSettings(invalid.problems))
    }
    journal.redactor = Redactor(secrets: secrets)
    HTTPConnection(
        service: AdminService(admin: admin, source: source, peer: peer, journal: journal, isTLS: !arguments.isEmpty),
        settings: settings, plain: PlainStream(input: STDIN_FILENO, output: STDOUT_FILENO)
    ).run(implicitTLS: !arguments.isEmpty)

    // Not exit(3): OpenSSL's and libcurl's ends must not run while a thread still opens a connection with them.
    _exit(EXIT_SUCCESS)
}

serve()
