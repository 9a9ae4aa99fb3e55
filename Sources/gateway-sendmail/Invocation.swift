/// What the program is called to do, by its name and its arguments: the interface of sendmail(8) as Postfix has it.
struct Invocation: Equatable {
    enum Task: Equatable {
        /// To send what stands on standard input.
        case send
        /// To speak SMTP on standard input and output (`-bs`).
        case speakSMTP
        /// To list the queue (`-bp`, mailq), or to run it (`-q`).
        case listQueue
        case runQueue
        /// To make the database of aliases (`-bi`, `-I`, newaliases).
        case makeAliases
    }

    var task = Task.send
    /// The envelope's sender (`-f`, `-r`); nil for whoever calls.
    var sender: String?
    /// The sender's full name (`-F`).
    var fullName: String?
    /// As they stand there; one argument may name several.
    var recipients: [String] = []
    /// Whether the recipients in the header count as well (`-t`).
    var readsRecipients = false
    /// Whether a line with nothing but a full stop ends the message, which it does without `-i`.
    var endsAtDot = true
    /// Whether to say what became of the message also when it is sent (`-v`).
    var isVerbose = false

    /// Why the arguments cannot be understood.
    struct UsageError: Error, Equatable, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    /// What an option is followed by.
    private enum Value {
        case none
        /// In the same argument or, if that ends there, in the next one.
        case needed
        /// In the same argument, or nothing.
        case attached
    }

    /// Those that are understood, and those that mean something to other mailers only.
    private static func value(of option: UInt8) -> Value? {
        switch option {
        case UInt8(ascii: "G"), UInt8(ascii: "I"), UInt8(ascii: "U"), UInt8(ascii: "c"), UInt8(ascii: "i"),
            UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "v"),
            UInt8(ascii: "x"):
            Value.none
        case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "F"), UInt8(ascii: "L"),
            UInt8(ascii: "N"), UInt8(ascii: "O"), UInt8(ascii: "R"), UInt8(ascii: "V"), UInt8(ascii: "X"),
            UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "o"), UInt8(ascii: "p"),
            UInt8(ascii: "r"):
            Value.needed
        case UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "q"): Value.attached
        default: nil
        }
    }

    /// `name` is what the program was called as, a path or not.
    init(name: String, arguments: [String]) throws(UsageError) {
        switch name.utf8.split(separator: UInt8(ascii: "/")).last.map({ String($0) }) ?? "" {
        case "mailq": task = .listQueue
        case "newaliases": task = .makeAliases
        default: break
        }
        var rest = arguments[...]
        var hasEnded = false
        while let argument = rest.first, argument.utf8.first == UInt8(ascii: "-"), argument != "-" {
            rest.removeFirst()
            if argument == "--" {
                hasEnded = true
                break
            }
            try takeOptions(argument, &rest)
        }
        recipients = Array(rest)
        if !hasEnded, let late = recipients.first(where: { $0.utf8.first == UInt8(ascii: "-") }) {
            throw UsageError(text: "\"\(late)\" stands behind a recipient: options come first, recipients after --")
        }
    }

    /// The letters of one argument, each an option, up to one that takes the rest for its value.
    private mutating func takeOptions(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        var letters = argument.utf8.dropFirst()
        while let letter = letters.popFirst() {
            let name = "-" + String(decoding: [letter], as: UTF8.self)
            guard let value = Invocation.value(of: letter) else {
                throw UsageError(text: "there is no option \(name)")
            }
            switch value {
            case .none: try take(letter, "", named: name)
            case .attached:
                try take(letter, String(letters) ?? "", named: name)
                return
            case .needed:
                var text = String(letters) ?? ""
                if letters.isEmpty {
                    guard let next = rest.popFirst() else {
                        throw UsageError(text: "the option \(name) needs a value")
                    }
                    text = next
                }
                try take(letter, text, named: name)
                return
            }
        }
    }

    private mutating func take(_ option: UInt8, _ value: String, named name: String) throws(UsageError) {
        switch option {
        case UInt8(ascii: "t"): readsRecipients = true
        case UInt8(ascii: "i"): endsAtDot = false
        case UInt8(ascii: "v"): isVerbose = true
        case UInt8(ascii: "I"): task = .makeAliases
        case UInt8(ascii: "q"): task = .runQueue
        case UInt8(ascii: "F"): fullName = value
        case UInt8(ascii: "f"), UInt8(ascii: "r"): sender = value
        case UInt8(ascii: "o"): if value == "i" { endsAtDot = false }
        case UInt8(ascii: "O"): if value == "IgnoreDots" || value == "IgnoreDots=true" { endsAtDot = false }
        case UInt8(ascii: "b"): try setMode(value)
        default: break
        }
    }

    private mutating func setMode(_ mode: String) throws(UsageError) {
        switch mode {
        case "m": task = .send
        case "s": task = .speakSMTP
        case "p": task = .listQueue
        case "i": task = .makeAliases
        case "d", "D", "l": throw UsageError(text: "-b\(mode): there is no daemon to start; systemd listens")
        default: throw UsageError(text: "there is no mode -b\(mode): -bm, -bs, -bp and -bi are there")
        }
    }
}
