// gateway-smtp: one SMTP submission session on standard input and output, started by systemd for one connection.
//
// What stands before Handler.run() happens before the banner, on every connection: it opens no file and loads no
// library.

import Connection
import ConnectionHandler
import Glibc
import Journal
import SMTPServer
import Settings
import Submission

func serve() -> Never {
    var process = HandlerProcess(
        "gateway-smtp", entryPoint: .smtp, options: [.implicitTLS, .local, .makeCertificate, .makeCertificates],
        usage: """
            usage: gateway-smtp [--implicit-tls | --local | --make-certificate | --make-certificates]
            Speaks SMTP on standard input and output, with --local to programs of this host, whose user is the login; or
            makes the self-signed certificate if it is missing; the plural makes one with RSA after it, and tells the
            service manager between the two that it is ready.

            """)
    Termination.waitForClient()
    process.journal.addContext("GATEWAY_CLIENT", process.peer.address)
    let makesRSA = process.option == .makeCertificates
    let makesCertificate = process.option == .makeCertificate || makesRSA

    do throws(InvalidSettings) {
        let settings = try Settings(from: .process)
        process.journal.threshold = Entry.Priority(settings.logLevel)
        process.journal.redactor = Redactor(secrets: settings.secrets)
        if makesCertificate { exit(Certificate.make(settings, rsa: makesRSA, process.journal)) }
        Handler(
            settings: settings, plain: process.plain, peer: process.peer, hostName: HostName.current,
            journal: process.journal, mode: process.option
        ).run()
    } catch {
        process.journal.log(Event.invalidSettings(error.problems))
        if makesCertificate { exit(1) }
        // Where TLS is expected from the first octet, a reply in the clear would only look like a broken server.
        if process.option != .implicitTLS {
            try? process.plain.write(Reply.unusableSettings.bytes, until: .after(seconds: 10))
        }
    }
    HandlerProcess.end()
}

serve()
