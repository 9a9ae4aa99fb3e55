internal import CShims
public import Connection
import Glibc
public import Journal
public import Submission

/// The process of one connection, which systemd has started with the client on standard input and output.
public struct HandlerProcess {
    /// A command-line option; at most one is allowed, and nothing else.
    public enum Option: String, Sendable {
        case implicitTLS = "--implicit-tls"
        case local = "--local"
        case makeCertificate = "--make-certificate"
        case makeCertificates = "--make-certificates"
    }

    /// The other end of the connection.
    public let peer: Peer
    /// Names the entry point, and nobody's address yet.
    public var journal: Journal
    /// The option that the process was started with.
    public let option: Option?

    /// Begins: no core dumps, no death by a client that has gone. With anything else in its arguments than one of
    /// `options`, it ends here, with status 2 and `usage` on standard error.
    public init(_ identifier: StaticString, entryPoint: EntryPoint, options: [Option], usage: StaticString) {
        CoreDumps.forbid()
        // A client that closes early must be an error of write(2), not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        option = HandlerProcess.option(among: options, usage)
        peer = Peer(
            remoteAddress: HandlerProcess.environment("REMOTE_ADDR"),
            remotePort: HandlerProcess.environment("REMOTE_PORT"), socket: STDIN_FILENO)
        journal = Journal(identifier: identifier, journalStream: HandlerProcess.environment("JOURNAL_STREAM"))
        journal.addContext("GATEWAY_DOOR", (option == .local ? .local : entryPoint).rawValue)
    }

    /// The client's connection.
    public var plain: PlainStream { PlainStream(input: STDIN_FILENO, output: STDOUT_FILENO) }

    /// The end. Not exit(3): OpenSSL's and libcurl's ends must not run while a thread still opens a connection with
    /// them.
    public static func end() -> Never { _exit(EXIT_SUCCESS) }

    /// Not by `CommandLine.arguments`, which makes an array of strings before the banner.
    private static func option(among options: [Option], _ usage: StaticString) -> Option? {
        let count = csg_argument_count()
        if count <= 1 { return nil }
        let option = Option(rawValue: String(cString: csg_argument(1)))
        if count == 2, let option, options.contains(option) { return option }
        usage.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        exit(2)
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
