import Foundation

/// A file of `Tests/Dialogues`, whose README.md describes the format: what the client sends, read here, and the lines
/// of its protocol, which the tests of that protocol read.
public struct DialogueFile: Sendable {
    /// One line of the protocol, or all that the client sends before the next.
    public struct Step: Sendable {
        /// The meaning of the step.
        public enum Kind: Sendable {
            /// The client's next flight.
            case send([UInt8])
            /// A line that begins with `word`. `block` holds the indented lines below it, each with `<CR><LF>`.
            case line(word: String, rest: String, block: [UInt8])
        }

        public let kind: Kind
        /// The number of the line, from 1; for a flight that of its last line.
        public let line: Int
    }

    /// The file's name.
    public let name: String
    /// The steps, in order.
    public let steps: [Step]

    /// Every dialogue of a protocol, by the `ending` of the files' names (`.smtp`).
    public static func all(_ ending: String) -> [DialogueFile] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Dialogues")
        let files = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        precondition(files.count > 20, "the dialogues are not where they are looked for")
        return files.sorted().map {
            DialogueFile(name: $0, text: try! String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
        }
    }

    /// Reads a file's `text`, which must be well formed.
    private init(name: String, text: String) {
        var steps: [Step] = []
        var flight: [UInt8] = []
        var block: (rest: String, octets: [UInt8], line: Int)?
        func endBlock() {
            guard let ended = block else { return }
            steps.append(
                Step(kind: .line(word: DialogueFile.blockWord, rest: ended.rest, block: ended.octets), line: ended.line)
            )
            block = nil
        }
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if block != nil, line.isEmpty || line.hasPrefix("    ") {
                block!.octets += line.dropFirst(4).utf8 + [13, 10]
                continue
            }
            endBlock()
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: " ", maxSplits: 1)
            let rest = parts.count > 1 ? parts[1] : ""
            switch parts[0] {
            case "C:":
                flight += DialogueFile.unescaped(rest.drop(while: { $0 == " " })) + [13, 10]
                continue
            case "C+":
                flight += DialogueFile.unescaped(rest)
                continue
            case "C*":
                let parts = rest.split(separator: " ", maxSplits: 1)
                for _ in 0..<Int(parts[0])! { flight += DialogueFile.unescaped(parts[1]) }
                continue
            default: break
            }
            if !flight.isEmpty {
                steps.append(Step(kind: .send(flight), line: index))
                flight = []
            }
            if parts[0] == DialogueFile.blockWord {
                block = (String(rest), [], index + 1)
            } else {
                let kind = Step.Kind.line(word: String(parts[0]), rest: String(rest), block: [])
                steps.append(Step(kind: kind, line: index + 1))
            }
        }
        endBlock()
        precondition(flight.isEmpty, "\(name) ends with a flight that nothing answers")
        self.name = name
        self.steps = steps
    }

    /// The word that begins a line with a block below it.
    private static let blockWord = "MESSAGE"

    private static func unescaped(_ text: Substring) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = text.utf8[...]
        while let octet = rest.popFirst() {
            guard octet == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                octets.append(octet)
                continue
            }
            switch escape {
            case UInt8(ascii: "r"): octets.append(13)
            case UInt8(ascii: "n"): octets.append(10)
            case UInt8(ascii: "0"): octets.append(0)
            case UInt8(ascii: "x"):
                octets.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)!)
                rest = rest.dropFirst(2)
            case UInt8(ascii: "\\"): octets.append(escape)
            default: preconditionFailure("an unknown escape in \(text)")
            }
        }
        return octets
    }
}
