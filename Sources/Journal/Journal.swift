import Glibc
import Text

/// Where entries go: to journald by its native protocol when standard error is connected to the journal, else to
/// standard error as one line each.
///
/// The protocol is a datagram of `NAME=value` lines to `/run/systemd/journal/socket` (see "Native Journal Protocol" of
/// the systemd project). An entry that journald does not take at once is written to standard error instead: logging
/// never holds up mail, and nothing is lost silently.
public struct Journal: Sendable {
    /// Entries less urgent than this are dropped.
    public var threshold: Entry.Priority
    /// Takes secrets out of every message and field.
    public var redactor = Redactor(secrets: [])

    private let identifier: StaticString
    private let socketPath: String?

    /// Fields that every entry carries, such as the entry point and the client's address.
    public private(set) var context: [(name: StaticString, value: String)] = []

    /// A journal for the program named `identifier`. `journalStream` is the value of `JOURNAL_STREAM`
    /// (systemd.exec(5)): device and inode of the stream that systemd connected to the journal.
    public init(identifier: StaticString, journalStream: String?, threshold: Entry.Priority = .info) {
        self.identifier = identifier
        self.threshold = threshold
        socketPath = Journal.isJournal(STDERR_FILENO, journalStream) ? "/run/systemd/journal/socket" : nil
        context.reserveCapacity(4)
    }

    /// Adds a field to every further entry.
    public mutating func addContext(_ name: StaticString, _ value: String) {
        context.append((name, value))
    }

    /// Writes `entry`.
    public func log(_ entry: Entry) {
        guard entry.priority <= threshold else { return }
        let message = redactor.redact(Journal.singleLine(entry.message))
        if let socketPath, Journal.sendNative(datagram(entry, message), to: socketPath) { return }
        // journald takes the number in angle brackets for the priority (sd-daemon(3)); to a terminal it would be noise.
        let prefix = socketPath == nil ? "" : "<\(entry.priority.rawValue)>"
        var line = "\(prefix)\(identifier): \(message)"
        if socketPath == nil, threshold == .debug {
            for field in context + entry.fields {
                line += " \(field.name)=\(Journal.singleLine(redactor.redact(field.value)))"
            }
        }
        line += "\n"
        let bytes = Array(line.utf8)
        // A closed or full standard error cannot be reported anywhere.
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private func datagram(_ entry: Entry, _ message: String) -> [UInt8] {
        var bytes: [UInt8] = []
        Journal.append("MESSAGE", message, to: &bytes)
        Journal.append("PRIORITY", "\(entry.priority.rawValue)", to: &bytes)
        Journal.append("MESSAGE_ID", entry.kind.rawValue, to: &bytes)
        Journal.append("SYSLOG_IDENTIFIER", "\(identifier)", to: &bytes)
        for field in context { Journal.append(field.name, redactor.redact(field.value), to: &bytes) }
        for field in entry.fields { Journal.append(field.name, redactor.redact(field.value), to: &bytes) }
        return bytes
    }

    /// One field of the native protocol; a value that holds a newline goes with its length in front.
    static func append(_ name: StaticString, _ value: String, to bytes: inout [UInt8]) {
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        let value = value.utf8
        if value.contains(0x0A) {
            bytes.append(0x0A)
            withUnsafeBytes(of: UInt64(value.count).littleEndian) { bytes.append(contentsOf: $0) }
        } else {
            bytes.append(UInt8(ascii: "="))
        }
        bytes.append(contentsOf: value)
        bytes.append(0x0A)
    }

    /// `text` with control characters replaced, so that one entry is one line whatever it was made from.
    static func singleLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(isControl(scalar) ? "?" : scalar) }
        return String(line)
    }

    /// C0 and C1 controls, line and paragraph separators, and the marks that reorder text: what could forge or hide a
    /// part of a line on a terminal.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isControlOrSeparator || scalar.isDirectionOverride || scalar.isInvisibleMark
    }

    private static func isJournal(_ descriptor: Int32, _ journalStream: String?) -> Bool {
        guard let parts = journalStream?.split(separator: ":"), parts.count == 2 else { return false }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        return parts[0] == "\(status.st_dev)" && parts[1] == "\(status.st_ino)"
    }

    private static func sendNative(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let sent = bytes.withUnsafeBytes { bytes in
            withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    sendto(
                        descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL),
                        $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
        }
        return sent == bytes.count
    }
}
