import Glibc

/// Standard output or standard error, with colours where a person looks and wants them (https://no-color.org).
struct Console {
    enum Paint: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    static let output = Console(descriptor: STDOUT_FILENO)
    static let errors = Console(descriptor: STDERR_FILENO)

    private let descriptor: Int32
    /// Whether it is a terminal.
    let isTerminal: Bool
    private let hasColours: Bool

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let terminal = getenv("TERM").map { String(cString: $0) } ?? "dumb"
        hasColours = isTerminal && !refused && terminal != "dumb"
    }

    /// The width of the terminal in columns; nil where there is none.
    var width: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
        return Int(size.ws_col)
    }

    /// The text in a colour, or as it is where there are none.
    func paint(_ text: String, _ paint: Paint) -> String {
        hasColours && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes a line. Text from outside must have gone through ``TerminalText``.
    func print(_ line: String) { write(Array("\(line)\n".utf8)) }

    /// Writes without a line end.
    func prompt(_ text: String) { write(Array(text.utf8)) }

    /// Writes octets. Ends the program where nobody reads any more.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { exit(errno == EPIPE ? 0 : CommandError.Status.failed.rawValue) }
            rest = rest.dropFirst(count)
        }
    }
}
