import ArgumentParser
import Connection
import Glibc
import System

/// The command line.
@main
struct SandboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudflare-sandbox",
        abstract: "A stand-in for Cloudflare's email API, to try the gateway without an account.",
        discussion: """
            Point CF_API_BASE at the address it prints. Any account id is right, and any bearer token unless --token \
            is given. Every message it takes becomes a file in the store: the request's body as it came. Nothing is \
            sent.

            The part of a recipient's address before the @ decides what happens to the message:
              delivered     listed as delivered
              queue         listed as queued for later delivery
              bounce        listed as a permanent bounce
              dropped       listed as suppressed, as by a domain that drops such recipients; the others get it
              slow-N        taken, and the answer comes after N milliseconds
              suppressed    400, code 10202: the recipient is on the suppression list
              toobig        400, code 10200
              misnumbered   400, the name of 10200 with the number of 10202
              unverified    400, in a plan where mail goes to verified addresses only
              throttle      429, code 10004, with Retry-After
              busy          429, code 10004, without
              unauthorized  401, code 10101
              disabled      403, code 10203
              unconfigured  403, code 10204
              error         500, code 10002
              html          502 with a page of HTML, as from the edge
              drop          the connection closes without an answer
            Anything else is accepted as by Cloudflare: the answer has a message_id, and no list names the \
            recipient. From suppressed on, the whole request fails, whoever the others are.

            Zones: any example.* and *.test. example.com is set up for sending, example.org is not, example.net has \
            its DNS elsewhere, and in example.edu records are missing or in the way. ungranted.test answers 401, code \
            2036, to all about its sending; many.test is on the second page of its list, wildcard.test is set up as \
            *.wildcard.test, and older.test has the older form. What is changed lasts until the program ends.

            Turnstile's siteverify is at /turnstile/v0/siteverify: a token that begins with "good" is good once.
            GET /sandbox/requests tells how many requests came.
            """)

    @Option(help: ArgumentHelp("Where to listen; port 0 picks a free port.", valueName: "host:port"))
    var listen: ListenAddress

    @Option(help: ArgumentHelp("The directory for accepted requests; created if missing.", valueName: "directory"))
    var store: String

    @Option(help: "The only valid bearer token; by default, every token is valid.")
    var token: String?

    @Option(help: "The owner of the token, for the calls that verify it.")
    var tokenOwner = TokenRights.Owner.any

    @Option(help: "A permission that the token lacks; can be repeated.")
    var lacking: [Permission] = []

    @Option(help: ArgumentHelp("The account that the token is for; by default, every account.", valueName: "id"))
    var account: String?

    @Option(help: ArgumentHelp("Delay of every answer, in milliseconds.", valueName: "milliseconds"))
    var latency = 0

    @Option(help: ArgumentHelp("Serve HTTPS with the certificate chain in this PEM file.", valueName: "file"))
    var tlsCertificate: String?

    @Option(help: ArgumentHelp("The certificate's key, in PEM without a passphrase.", valueName: "file"))
    var tlsKey: String?

    @Flag(help: "Log each request to standard error.")
    var log = false

    func validate() throws {
        guard (0...600_000).contains(latency) else { throw ValidationError("--latency must be 0 to 600000") }
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key must be used together")
        }
        guard token?.isEmpty != true else { throw ValidationError("--token must not be empty") }
    }

    func run() throws {
        // Blocked before any thread starts, so that all inherit it and sigwait(3) below gets them.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        ignoreBrokenPipes()

        var opening = Server.inTheClear
        if let tlsCertificate, let tlsKey {
            opening = try Server.insideTLS(certificateFile: tlsCertificate, keyFile: tlsKey)
        }
        let requests = try Store(directory: store)
        let listener = try Listener(listen)
        let server = Server(
            listener,
            Sandbox(
                token: token, rights: TokenRights(owner: tokenOwner, lacking: Set(lacking), account: account)),
            requests, .init(latencyMilliseconds: latency, logs: log),
            opening: opening)
        try server.start()
        let scheme = tlsCertificate == nil ? "http" : "https"
        print("listening on \(scheme)://\(listen.urlHost):\(listener.port)/client/v4")
        fflush(nil)

        var received: Int32 = 0
        sigwait(&signals, &received)
        requests.exitWhenIdle()
    }
}
