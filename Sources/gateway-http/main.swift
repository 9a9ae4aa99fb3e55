// gateway-http: the HTTP door on standard input and output, started by systemd for one connection.

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
    var journal = Journal(identifier: "gateway-http", journalStream: environment("JOURNAL_STREAM"))
    journal.addContext("GATEWAY_DOOR", "http")
    journal.addContext("GATEWAY_PEER", peer.address)

    let arguments = Arguments.all
    guard arguments.isEmpty || arguments == ["--implicit-tls"] else {
        let usage =
            "usage: gateway-http [--implicit-tls]\nSpeaks HTTP on standard input and output; see docs/http.md.\n"
        _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
        exit(2)
    }

    let settings = Result { () throws(InvalidSettings) in try Settings(from: .process) }
    switch settings {
    case .success(let settings):
        journal.threshold = Entry.Priority(settings.logLevel)
        journal.redactor = Redactor(secrets: settings.secrets)
    case .failure(let invalid):
        // The door stays open to say so.
        journal.log(Event.invalidSettings(invalid.problems).with("GATEWAY_CLIENT", peer.address))
    }
    HTTPConnection(
        service: Service(settings: settings, peer: peer, journal: journal), settings: settings,
        plain: PlainStream(input: STDIN_FILENO, output: STDOUT_FILENO)
    ).run(implicitTLS: arguments == ["--implicit-tls"])

    // Not exit(3): OpenSSL's and libcurl's ends must not run while a thread still opens a connection with them.
    _exit(EXIT_SUCCESS)
}

serve()
