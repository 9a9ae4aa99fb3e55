// gateway-smtp: one SMTP submission session on standard input and output, started by systemd for one connection.
//
// What stands before Handler.run() happens before the banner, on every connection: it opens no file and loads no
// library.

import CShims
import Connection
import Gateway
import Glibc
import Journal
import SMTPServer

// A client that closes early must be an error of write(2), not the end of the process.
signal(SIGPIPE, SIG_IGN)

let environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
let peer = Peer(remoteAddress: environment("REMOTE_ADDR"), remotePort: environment("REMOTE_PORT"), socket: STDIN_FILENO)
var journal = Journal(identifier: "gateway-smtp", journalStream: environment("JOURNAL_STREAM"))
journal.addContext("GATEWAY_DOOR", "smtp")
journal.addContext("GATEWAY_CLIENT", peer.address)

// Not CommandLine.arguments, which is empty without /proc: implicit TLS would quietly become none.
let arguments = (1..<max(1, csg_argument_count())).map { String(cString: csg_argument($0)) }
guard arguments.allSatisfy({ $0 == "--implicit-tls" }) else {
    let usage = "usage: gateway-smtp [--implicit-tls]\nSpeaks SMTP on standard input and output; see gateway-smtp(8).\n"
    _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(2)
}
let plain = PlainStream(input: STDIN_FILENO, output: STDOUT_FILENO)

do throws(InvalidSettings) {
    let settings = try Settings(from: .process)
    journal.threshold = Entry.Priority(settings.logLevel)
    journal.redactor = Redactor(secrets: settings.secrets)
    Handler(
        settings: settings, plain: plain, peer: peer, hostName: HostName.current, journal: journal,
        implicitTLS: !arguments.isEmpty
    ).run()
} catch {
    journal.log(Event.invalidSettings(error.problems))
    // Where TLS is expected from the first octet, a reply in the clear would only look like a broken server.
    if arguments.isEmpty { try? plain.write(Reply.unusableSettings.bytes, until: .after(seconds: 10)) }
}
