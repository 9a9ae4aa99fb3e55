import Glibc

/// What an operator needs to read, on standard error: under systemd that is the journal, where the number in front is the
/// priority (sd-daemon(3)).
enum Log {
    static func info(_ text: String) { write("<6>" + text) }
    static func warning(_ text: String) { write("<4>" + text) }
    static func error(_ text: String) { write("<3>" + text) }

    private static func write(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        // Nothing can be done about a log that cannot be written.
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
