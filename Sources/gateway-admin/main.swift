// gateway-admin: the admin UI on standard input and output, started by systemd for one connection.

import Connection
import ConnectionHandler
import HTTPConnectionHandler
import Journal
import Settings
import Submission

func serve() -> Never {
    var process = HandlerProcess(
        "gateway-admin", entryPoint: .admin, options: [.implicitTLS],
        usage: "usage: gateway-admin [--implicit-tls]\nSpeaks HTTP on standard input and output; see docs/admin.md.\n")
    Termination.endWithConnection()
    process.journal.addContext("GATEWAY_PEER", process.peer.address)
    let isTLS = process.option == .implicitTLS

    let source = SettingsSource.process
    let settings = Result { () throws(InvalidSettings) in try Settings(from: source) }
    let admin = Result { () throws(InvalidSettings) in try AdminSettings(from: source) }
    var secrets: [String] = []
    if case .success(let settings) = settings {
        process.journal.threshold = Entry.Priority(settings.logLevel)
        secrets += settings.secrets
    }
    switch admin {
    case .success(let admin): secrets += admin.secrets
    case .failure(let invalid): process.journal.log(Event.invalidSettings(invalid.problems))
    }
    process.journal.redactor = Redactor(secrets: secrets)
    let plain = process.plain
    HTTPHandler(
        service: AdminService(
            admin: admin, source: source, peer: process.peer, socket: plain.input, journal: process.journal,
            isTLS: isTLS),
        settings: settings, plain: plain
    ).run(implicitTLS: isTLS)
    HandlerProcess.end()
}

serve()
