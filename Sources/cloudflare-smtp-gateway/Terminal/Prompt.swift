import Glibc

/// Questions to whoever sits at the terminal.
enum Prompt {
    /// The most octets of an answer.
    private static let longest = 4096

    /// Whether there is somebody to ask.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks, and gives the answer without white space at its ends; `proposal` where it is empty.
    static func ask(_ question: String, proposal: String = "") throws -> String {
        Console.errors.prompt("\(question)\(proposal.isEmpty ? "" : " [\(TerminalText.text(proposal))]"): ")
        let answer = try line()
        return answer.isEmpty ? proposal : answer
    }

    /// Asks for a secret: what is typed is not shown.
    static func askSecret(_ question: String) throws -> String {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else {
            throw CommandError("a secret cannot be read from the terminal")
        }
        var hidden = before
        hidden.c_lflag &= ~tcflag_t(ECHO)
        // Ctrl-C would leave the terminal without its echo.
        var stopping = sigset_t()
        var previous = sigset_t()
        sigemptyset(&stopping)
        for signal in [SIGINT, SIGTERM, SIGTSTP] { sigaddset(&stopping, signal) }
        sigprocmask(SIG_BLOCK, &stopping, &previous)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        // Not before the echo is off: who answers a question at once would have the answer shown, and then lost.
        Console.errors.prompt("\(question) (not shown): ")
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Console.errors.print("")
            sigprocmask(SIG_SETMASK, &previous, nil)
        }
        return try line()
    }

    /// Asks for a yes; anything else is a no.
    static func confirm(_ question: String) throws -> Bool {
        ["y", "yes"].contains(try ask("\(question) [y/N]").lowercased())
    }

    /// Asks for a no; anything else is a yes.
    static func confirmUnlessNo(_ question: String) throws -> Bool {
        !["n", "no"].contains(try ask("\(question) [Y/n]").lowercased())
    }

    private static func line() throws -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                if bytes.isEmpty { throw CommandError("there was no answer") }
                break
            }
            if byte == 0x0A { break }
            bytes.append(byte)
            guard bytes.count <= Prompt.longest else { throw CommandError("the answer is too long") }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw CommandError("the answer is not UTF-8") }
        return text.trimmed
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
