import Foundation
import Testing

/// A dialogue file; the format is described in `Tests/Dialogues/README.md`.
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
    static let all: [Dialogue] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Dialogues")
        let files = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".smtp") }
        precondition(files.count > 20, "the dialogues are not where they are looked for")
        return files.sorted().map {
            Dialogue(name: $0, text: try! String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
        }
    }()

    /// The number of octets the client sends, flight by flight.
    var flights: [Int] { steps.compactMap { if case .send(let bytes) = $0 { bytes.count } else { nil } } }

    init(name: String, text: String) {
        self.name = name
        var flight: [UInt8] = []
        var message: (bytes: [UInt8], line: Int)?
        for (index, line) in (text.components(separatedBy: "\n") + ["#"]).enumerated() {
            if let open = message {
                if line.hasPrefix("    ") {
                    message!.bytes += line.dropFirst(4).utf8 + [13, 10]
                    continue
                } else if line.isEmpty {
                    message!.bytes += [13, 10]
                    continue
                }
                steps.append(.message(open.bytes, line: open.line))
                message = nil
            }
            if line.hasPrefix("C:") {
                flight += Dialogue.unescaped(line.dropFirst(2).drop(while: { $0 == " " })) + [13, 10]
                continue
            } else if line.hasPrefix("C+ ") {
                flight += Dialogue.unescaped(line.dropFirst(3))
                continue
            } else if line.hasPrefix("C* ") {
                let parts = line.split(separator: " ", maxSplits: 2)
                for _ in 0..<Int(parts[1])! { flight += Dialogue.unescaped(parts[2]) }
                continue
            }
            if !flight.isEmpty, !line.hasPrefix("#") {
                steps.append(.send(flight))
                flight = []
            }
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            switch words.first {
            case nil, "#": break
            case "@": if words[1] == "remote" { isRemote = true } else { isEncrypted = true }
            case "S:": steps.append(.expect(pattern: words[1], line: index + 1))
            case "TLS": steps.append(.handshake)
            case "MESSAGE": message = ([], index + 1)
            case "TO": steps.append(.recipients(words[1].split(separator: " ").map(String.init), line: index + 1))
            case "SENT": steps.append(.sent(Int(words[1])!, line: index + 1))
            case "CLOSED": steps.append(.closed(line: index + 1))
            case let word?: preconditionFailure("\(name):\(index + 1): \(word)?")
            }
        }
        precondition(flight.isEmpty, "\(name) ends with a flight that nothing answers")
    }

    static func matches(_ line: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? line.hasPrefix(pattern.dropLast()) : line == pattern
    }

    private static func unescaped(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "r"): bytes.append(13)
            case UInt8(ascii: "n"): bytes.append(10)
            case UInt8(ascii: "0"): bytes.append(0)
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)!)
                rest = rest.dropFirst(2)
            case UInt8(ascii: "\\"): bytes.append(escape)
            default: preconditionFailure("an unknown escape in \(text)")
            }
        }
        return bytes
    }
}
