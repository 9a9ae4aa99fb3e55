import DialogueFiles
import Testing

/// A dialogue of SMTP, from a file of `Tests/Dialogues`.
struct Dialogue: CustomTestStringConvertible {
    enum Step {
        /// The client's next flight.
        case send([UInt8])
        /// The server's next line.
        case expect(pattern: String, line: Int)
        case handshake
        case message([UInt8], line: Int)
        case recipients([String], line: Int)
        case sent(Int, line: Int)
        case closed(line: Int)
    }

    let name: String
    var isRemote = false
    var isEncrypted = false
    private(set) var steps: [Step] = []

    var testDescription: String { name }

    /// Every dialogue there is.
    static let all = DialogueFile.all(".smtp").map(Dialogue.init)

    /// The number of octets the client sends, flight by flight.
    var flights: [Int] { steps.compactMap { if case .send(let bytes) = $0 { bytes.count } else { nil } } }

    private init(_ file: DialogueFile) {
        name = file.name
        for step in file.steps {
            let line = step.line
            switch step.kind {
            case .send(let flight): steps.append(.send(flight))
            case .line("@", "remote", _): isRemote = true
            case .line("@", "tls", _): isEncrypted = true
            case .line("S:", let pattern, _): steps.append(.expect(pattern: pattern, line: line))
            case .line("TLS", _, _): steps.append(.handshake)
            case .line("MESSAGE", _, let message): steps.append(.message(message, line: line))
            case .line("TO", let addresses, _):
                steps.append(.recipients(addresses.split(separator: " ").map(String.init), line: line))
            case .line("SENT", let count, _): steps.append(.sent(Int(count)!, line: line))
            case .line("CLOSED", _, _): steps.append(.closed(line: line))
            case .line(let word, let rest, _): preconditionFailure("\(name):\(line): \(word) \(rest)?")
            }
        }
    }

    static func matches(_ line: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? line.hasPrefix(pattern.dropLast()) : line == pattern
    }
}
