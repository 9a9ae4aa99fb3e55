// gateway-http: the HTTP service on standard input and output, started by systemd for one connection.

import Connection
import ConnectionHandler
import HTTPConnectionHandler
import Journal
import Settings
import Submission

func serve() -> Never {
    var process = HandlerProcess(
        "gateway-http", entryPoint: .http, options: [.implicitTLS],
        usage: "usage: gateway-http [--implicit-tls]\nSpeaks HTTP on standard input and output; see docs/http.md.\n")
    Termination.endWithConnection()
    process.journal.addContext("GATEWAY_PEER", process.peer.address)

    let settings = Result { () throws(InvalidSettings) in try Settings(from: .process) }
    switch settings {
    case .success(let settings):
        process.journal.threshold = Entry.Priority(settings.logLevel)
        process.journal.redactor = Redactor(secrets: settings.secrets)
    case .failure(let invalid):
        // The listener stays open to say so.
        process.journal.log(Event.invalidSettings(invalid.problems).with("GATEWAY_CLIENT", process.peer.address))
    }
    HTTPHandler(
        service: Service(settings: settings, peer: process.peer, journal: process.journal), settings: settings,
        plain: process.plain
    ).run(implicitTLS: process.option == .implicitTLS)
    HandlerProcess.end()
}

serve()
