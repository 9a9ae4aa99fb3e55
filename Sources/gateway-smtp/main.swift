// gateway-smtp: one SMTP submission session on standard input and output, started by systemd for one connection.
//
// What stands before Handler.run() happens before the banner, on every connection: it opens no file and loads no
// library.

import Connection
import Doors
import Gateway
import Glibc
import Journal
import SMTPServer

func serve() -> Never {
    CoreDumps.forbid()

    // A client that closes early must be an error of write(2), not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    Termination.waitForClient()

    let environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    let peer = Peer(
        remoteAddress: environment("REMOTE_ADDR"), remotePort: environment("REMOTE_PORT"), socket: STDIN_FILENO)
    var journal = Journal(identifier: "gateway-smtp", journalStream: environment("JOURNAL_STREAM"))
    journal.addContext("GATEWAY_DOOR", "smtp")
    journal.addContext("GATEWAY_CLIENT", peer.address)

    let arguments = Arguments.all
    guard arguments.isEmpty || arguments == ["--implicit-tls"] || arguments == ["--make-certificate"] else {
        let usage = """
            usage: gateway-smtp [--implicit-tls | --make-certificate]
            Speaks SMTP on standard input and output, or makes the self-signed certificate if it is missing.

            """
        _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
        exit(2)
    }
    let makesCertificate = arguments == ["--make-certificate"]
    let plain = PlainStream(input: STDIN_FILENO, output: STDOUT_FILENO)

    do throws(InvalidSettings) {
        let settings = try Settings(from: .process)
        journal.threshold = Entry.Priority(settings.logLevel)
        journal.redactor = Redactor(secrets: settings.secrets)
        if makesCertificate { exit(Certificate.make(settings, journal)) }
        Handler(
            settings: settings, plain: plain, peer: peer, hostName: HostName.current, journal: journal,
            implicitTLS: arguments == ["--implicit-tls"]
        ).run()
    } catch {
        journal.log(Event.invalidSettings(error.problems))
        if makesCertificate { exit(1) }
        // Where TLS is expected from the first octet, a reply in the clear would only look like a broken server.
        if arguments.isEmpty { try? plain.write(Reply.unusableSettings.bytes, until: .after(seconds: 10)) }
    }

    // Not exit(3): OpenSSL's and libcurl's ends must not run while a thread still opens a connection with them.
    _exit(EXIT_SUCCESS)
}

serve()
