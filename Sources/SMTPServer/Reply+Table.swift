public import Mail

/// Every reply the dialogue itself gives, on one screen. The replies that depend on policy or on Cloudflare's answer
/// are given by whoever decides (``SMTPSession/decided(_:)``).
extension Reply {
    // 2yz, 3yz
    static let bye = Reply(221, .init(2, 0, 0), "Bye")
    static let ok = Reply(250, .init(2, 0, 0), "OK")
    static let senderOK = Reply(250, .init(2, 1, 0), "Sender OK")
    static let recipientOK = Reply(250, .init(2, 1, 5), "Recipient OK")
    static let help = Reply(
        214, .init(2, 0, 0), "Commands: EHLO HELO STARTTLS AUTH MAIL RCPT DATA RSET NOOP VRFY HELP QUIT")
    static let cannotVerify = Reply(252, .init(2, 5, 0), "Cannot verify the mailbox, but will take a message for it")
    static let startTLS = Reply(220, .init(2, 0, 0), "Ready to start TLS")
    static let authenticated = Reply(235, .init(2, 7, 0), "Authentication successful")
    static let startMail = Reply(354, nil, "End data with <CR><LF>.<CR><LF>")

    // The connection ends.
    static let timedOut = Reply(421, .init(4, 4, 2), "Timeout, closing the connection")
    static let shuttingDown = Reply(421, .init(4, 3, 2), "Shutting down, try again later")
    static let tooManyErrors = Reply(421, .init(4, 7, 0), "Too many errors, closing the connection")
    static let tooManyLoginFailures = Reply(421, .init(4, 7, 0), "Too many failed logins, closing the connection")
    static let speaksHTTP = Reply(554, .init(5, 5, 1), "This is an SMTP server; it does not speak HTTP")
    static let speaksTLS = Reply(
        554, .init(5, 5, 1), "This port starts without TLS; connect in plain text and use STARTTLS")

    /// TLS is offered and cannot be had now (RFC 3207 section 4).
    public static let tlsUnavailable = Reply(454, .init(4, 7, 0), "TLS not available due to a temporary reason")
    /// The settings cannot be used.
    public static let unusableSettings = Reply(
        421, .init(4, 3, 5), "The gateway's settings are not valid; see the gateway's log")

    // Syntax
    static let unknownCommand = Reply(500, .init(5, 5, 1), "Command not recognized")
    static let lineTooLong = Reply(500, .init(5, 5, 2), "Line too long")
    static let bareNewline = Reply(500, .init(5, 5, 2), "A command line ends with <CR><LF>")
    static let controlCharacter = Reply(501, .init(5, 5, 2), "Control character in a command")
    static let noArgumentExpected = Reply(501, .init(5, 5, 4), "The command takes no argument")
    static let argumentExpected = Reply(501, .init(5, 5, 4), "The command needs an argument")
    static let authSyntax = Reply(501, .init(5, 5, 4), "Syntax: AUTH mechanism [initial-response]")
    static let mailSyntax = Reply(501, .init(5, 5, 4), "Syntax: MAIL FROM:<address>")
    static let recipientSyntax = Reply(501, .init(5, 5, 4), "Syntax: RCPT TO:<address>")
    static let parameterSyntax = Reply(501, .init(5, 5, 4), "Malformed or repeated parameter")
    static let unknownParameter = Reply(555, .init(5, 5, 4), "Parameter not recognized or not implemented")
    static let notImplemented = Reply(502, .init(5, 5, 1), "Command not implemented")

    // Sequence
    static let greetFirst = Reply(503, .init(5, 5, 1), "Send EHLO first")
    static let mailFirst = Reply(503, .init(5, 5, 1), "Send MAIL first")
    static let nestedMail = Reply(503, .init(5, 5, 1), "A sender has been given already; RSET starts over")
    static let noRecipients = Reply(554, .init(5, 5, 1), "No valid recipients")
    static let alreadyEncrypted = Reply(503, .init(5, 5, 1), "TLS is active already")
    static let tlsNotOffered = Reply(502, .init(5, 5, 1), "STARTTLS is not available")
    static let alreadyAuthenticated = Reply(503, .init(5, 5, 1), "Authenticated already")

    // Authentication (RFC 4954 section 6)
    static let authenticationRequired = Reply(530, .init(5, 7, 0), "Authentication required")
    static let authenticationNotOffered = Reply(
        502, .init(5, 5, 1), "AUTH is not available: the user whose process connects is the login")

    /// A user of this host may not send.
    static func clientNotAllowed(_ name: String) -> Reply {
        Reply(550, .init(5, 7, 1), "You may not send: LOCAL_USERS in the gateway's settings does not name \(name)")
    }

    static let startTLSFirst = Reply(530, .init(5, 7, 0), "Must issue a STARTTLS command first")
    static let encryptionRequired = Reply(538, .init(5, 7, 11), "Encryption required: use STARTTLS before AUTH")
    static let unknownMechanism = Reply(504, .init(5, 5, 4), "Authentication mechanism not supported")
    static let authenticationCancelled = Reply(501, .init(5, 7, 0), "Authentication cancelled")
    static let malformedResponse = Reply(501, .init(5, 5, 2), "Malformed authentication response")
    static let badCredentials = Reply(535, .init(5, 7, 8), "Authentication credentials invalid")

    // Addresses
    static let nullSender = Reply(550, .init(5, 7, 1), "The null sender is not accepted here")
    static let malformedSender = Reply(501, .init(5, 1, 7), "Malformed sender address")
    static let malformedRecipient = Reply(501, .init(5, 1, 3), "Malformed recipient address")
    static let sourceRoute = Reply(553, .init(5, 1, 3), "Source routes are not accepted")
    static let senderLiteral = Reply(553, .init(5, 1, 8), "Address literals are not accepted")
    static let recipientLiteral = Reply(550, .init(5, 1, 2), "Address literals are not accepted")
    static let singleLabelRecipient = Reply(
        550, .init(5, 1, 2), "The recipient's domain has a single label; use a fully qualified domain")
    static let needsSMTPUTF8 = Reply(553, .init(5, 6, 7), "A non-ASCII address needs SMTPUTF8")
    static let tooManyRecipients = Reply(452, .init(4, 5, 3), "Too many recipients")

    // Messages
    /// `excess` is in octets.
    static func messageTooBig(by excess: Int) -> Reply {
        Reply(552, .init(5, 3, 4), "Message exceeds the maximum size by \(excess) octets")
    }

    /// The reply to a message whose lines are none that can be passed on, in the defect's own words.
    public static func unfitLines(_ defect: LineDefect) -> Reply { Reply(550, .init(5, 6, 11), "\(defect)") }
}
