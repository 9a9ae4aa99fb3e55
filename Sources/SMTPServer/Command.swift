internal import Mail
import Text

/// One command line, understood: what the client asks for, or the reply that turns the line down.
enum Command: Equatable {
    case ehlo
    case helo
    case startTLS
    case auth(mechanism: SASLMechanism?, initialResponse: [UInt8]?)
    case mail(ReversePath, MailParameters)
    case rcpt(ForwardPath)
    case data
    case rset
    case noop
    case vrfy
    case help
    case quit
    case malformed(Reply)
}

/// `MAIL FROM:`'s path (RFC 5321 section 4.1.2).
enum ReversePath: Equatable {
    case null
    case mailbox(EmailAddress)
    /// An address without its domain, with the reply where none may be left out.
    case name(UnqualifiedName, otherwise: Reply)
    /// A path that can never be allowed, with the reply that says why.
    case refused(Reply)
}

/// `RCPT TO:`'s path.
enum ForwardPath: Equatable {
    case mailbox(EmailAddress)
    case name(UnqualifiedName, otherwise: Reply)
    case refused(Reply)
}

/// The parameters of MAIL that mean something here (RFC 1870, 6152, 4954, 6531).
struct MailParameters: Equatable {
    /// `SIZE=`: the octets the client means to send; nil when not said.
    var size: Int?
    /// `SMTPUTF8`: addresses and header fields may hold UTF-8.
    var allowsUTF8 = false
}

extension Command {
    /// Understands `line`, without its line end. `allowingUTF8` says whether the mail transaction it belongs to was
    /// begun with SMTPUTF8.
    init(parsing line: [UInt8], allowingUTF8: Bool) {
        if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
            self = .malformed(.controlCharacter)
            return
        }
        let verb = line.prefix { $0 != UInt8(ascii: " ") }
        let argument = line[verb.endIndex...].trimmingWhiteSpace()
        guard let parse = Command.table[String(decoding: verb.map(\.asciiUppercased), as: UTF8.self)] else {
            self = .malformed(.unknownCommand)
            return
        }
        self = parse(argument, allowingUTF8)
    }

    /// The command table: the verb in upper case and what becomes of its argument.
    private static let table: [String: @Sendable (ArraySlice<UInt8>, Bool) -> Command] = [
        "EHLO": { argument, _ in argument.isEmpty ? .malformed(.argumentExpected) : .ehlo },
        "HELO": { argument, _ in argument.isEmpty ? .malformed(.argumentExpected) : .helo },
        "STARTTLS": withoutArgument(.startTLS),
        "AUTH": auth,
        "MAIL": mail,
        "RCPT": rcpt,
        "DATA": withoutArgument(.data),
        "RSET": withoutArgument(.rset),
        "NOOP": { _, _ in .noop },
        "VRFY": { argument, _ in argument.isEmpty ? .malformed(.argumentExpected) : .vrfy },
        "EXPN": { _, _ in .malformed(.notImplemented) },
        "BDAT": { _, _ in .malformed(.notImplemented) },
        "TURN": { _, _ in .malformed(.notImplemented) },
        "ETRN": { _, _ in .malformed(.notImplemented) },
        "HELP": { _, _ in .help },
        "QUIT": withoutArgument(.quit),
    ]

    private static func withoutArgument(_ command: Command) -> @Sendable (ArraySlice<UInt8>, Bool) -> Command {
        { argument, _ in argument.isEmpty ? command : .malformed(.noArgumentExpected) }
    }

    /// `AUTH mechanism [initial-response]` (RFC 4954 section 4).
    @Sendable private static func auth(_ argument: ArraySlice<UInt8>, _ allowingUTF8: Bool) -> Command {
        guard !argument.isEmpty else { return .malformed(.argumentExpected) }
        let words = argument.split(separator: UInt8(ascii: " "))
        guard words.count <= 2 else { return .malformed(.authSyntax) }
        let mechanism = SASLMechanism(rawValue: String(decoding: words[0].map(\.asciiUppercased), as: UTF8.self))
        return .auth(mechanism: mechanism, initialResponse: words.count == 2 ? [UInt8](words[1]) : nil)
    }

    @Sendable private static func mail(_ argument: ArraySlice<UInt8>, _ allowingUTF8: Bool) -> Command {
        guard let (path, parameters) = pathAndParameters(argument, keyword: "FROM:") else {
            return .malformed(.mailSyntax)
        }
        switch MailParameters.parse(parameters) {
        case .failure(let refusal): return .malformed(refusal.reply)
        case .success(let parameters):
            if path.isEmpty { return .mail(.null, parameters) }
            switch mailbox(path, allowingUTF8: parameters.allowsUTF8, as: .sender) {
            case .success(let address): return .mail(.mailbox(address), parameters)
            case .failure(.sourceRoute): return .mail(.refused(.sourceRoute), parameters)
            case .failure(.address(.addressLiteral)): return .mail(.refused(.senderLiteral), parameters)
            case .failure(.address(.nonASCII)): return .mail(.refused(.needsSMTPUTF8), parameters)
            case .failure(.address):
                let name = UnqualifiedName(parsing: path)
                return .mail(
                    name.map { .name($0, otherwise: .malformedSender) } ?? .refused(.malformedSender), parameters)
            }
        }
    }

    @Sendable private static func rcpt(_ argument: ArraySlice<UInt8>, _ allowingUTF8: Bool) -> Command {
        guard let (path, parameters) = pathAndParameters(argument, keyword: "TO:") else {
            return .malformed(.recipientSyntax)
        }
        guard parameters.isEmpty else { return .malformed(.unknownParameter) }
        switch mailbox(path, allowingUTF8: allowingUTF8, as: .recipient) {
        case .success(let address): return .rcpt(.mailbox(address))
        case .failure(.sourceRoute): return .rcpt(.refused(.sourceRoute))
        case .failure(.address(.addressLiteral)): return .rcpt(.refused(.recipientLiteral))
        case .failure(.address(.singleLabel)): return .rcpt(.refused(.singleLabelRecipient))
        case .failure(.address(.nonASCII)): return .rcpt(.refused(.needsSMTPUTF8))
        case .failure(.address):
            let name = UnqualifiedName(parsing: path)
            return .rcpt(name.map { .name($0, otherwise: .malformedRecipient) } ?? .refused(.malformedRecipient))
        }
    }

    private enum PathError: Error {
        case sourceRoute
        case address(EmailAddress.ParseError)
    }

    private static func mailbox(
        _ path: ArraySlice<UInt8>, allowingUTF8: Bool, as role: EmailAddress.Role
    ) -> Result<EmailAddress, PathError> {
        // "@a,@b:user@host" (RFC 5321 section 4.1.1.3 lets a server refuse what has been obsolete since 1989).
        if path.first == UInt8(ascii: "@"), path.contains(UInt8(ascii: ":")) { return .failure(.sourceRoute) }
        do throws(EmailAddress.ParseError) {
            return .success(try EmailAddress(parsing: path, allowingUTF8: allowingUTF8, as: role))
        } catch {
            return .failure(.address(error))
        }
    }

    /// Splits `FROM:<path> parameters` (spaces after the colon are tolerated: many clients send one); the path comes
    /// without its angle brackets. A bracket within a quoted local part does not end the path.
    private static func pathAndParameters(
        _ argument: ArraySlice<UInt8>, keyword: StaticString
    ) -> (path: ArraySlice<UInt8>, parameters: ArraySlice<UInt8>)? {
        let keywordLength = keyword.utf8CodeUnitCount
        guard argument.count >= keywordLength else { return nil }
        let matches = keyword.withUTF8Buffer { argument.prefix(keywordLength).map(\.asciiUppercased).elementsEqual($0) }
        guard matches else { return nil }
        let rest = argument.dropFirst(keywordLength).trimmingWhiteSpace()
        guard rest.first == UInt8(ascii: "<") else { return nil }
        var isQuoted = false
        var index = rest.startIndex + 1
        while index < rest.endIndex {
            switch rest[index] {
            case UInt8(ascii: "\\") where isQuoted: index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ">") where !isQuoted:
                let parameters = rest[(index + 1)...]
                // "<a@b>SIZE=1" is not a path and a parameter.
                guard parameters.isEmpty || parameters.first == UInt8(ascii: " ") else { return nil }
                return (rest[(rest.startIndex + 1)..<index], parameters.trimmingWhiteSpace())
            default: break
            }
            index += 1
        }
        return nil
    }
}

extension MailParameters {
    /// A parameter that turns the command down.
    struct Refusal: Error {
        let reply: Reply
    }

    /// The parameters of a MAIL command, separated by spaces (RFC 5321 section 4.1.2).
    static func parse(_ bytes: ArraySlice<UInt8>) -> Result<MailParameters, Refusal> {
        var parameters = MailParameters()
        var seen: Set<String> = []
        for word in bytes.split(separator: UInt8(ascii: " ")) {
            let parts = word.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let keyword = String(decoding: parts[0].map(\.asciiUppercased), as: UTF8.self)
            let value = parts.count == 2 ? parts[1] : nil
            guard seen.insert(keyword).inserted else { return .failure(Refusal(reply: .parameterSyntax)) }
            switch keyword {
            case "SIZE":
                // RFC 1870 section 3: 1 to 20 digits. What does not fit an Int is over every limit.
                guard let value, (1...20).contains(value.count), value.allSatisfy(\.isASCIIDigit) else {
                    return .failure(Refusal(reply: .parameterSyntax))
                }
                parameters.size = Int(String(decoding: value, as: UTF8.self)) ?? Int.max
            case "BODY":
                let body = value.map { String(decoding: $0.map(\.asciiUppercased), as: UTF8.self) }
                guard body == "7BIT" || body == "8BITMIME" else { return .failure(Refusal(reply: .parameterSyntax)) }
            case "SMTPUTF8":
                // RFC 6531 section 3.4: no value.
                guard value == nil else { return .failure(Refusal(reply: .parameterSyntax)) }
                parameters.allowsUTF8 = true
            case "AUTH":
                // RFC 4954 section 5: says who submitted the message first. Nobody is trusted with that here.
                guard let value, !value.isEmpty else { return .failure(Refusal(reply: .parameterSyntax)) }
            default:
                return .failure(Refusal(reply: .unknownParameter))
            }
        }
        return .success(parameters)
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at either end.
    func trimmingWhiteSpace() -> ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        return slice
    }
}
