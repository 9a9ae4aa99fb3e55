import Foundation
import Testing

/// A dialogue file of HTTP; the format is described in `Tests/Dialogues/README.md`.
struct Transcript: CustomTestStringConvertible {
    enum Event {
        /// A new connection.
        case connect
        /// The client's next flight.
        case send([UInt8])
        /// The server's next response begins with this status line; one to HEAD has no body.
        case response(statusLine: String, isToHead: Bool)
        /// That response has this field, as a line.
        case field(String)
        /// It has no field of this name.
        case noField(String)
        /// Its body holds this.
        case holds(String)
        /// The last body that was taken.
        case body([UInt8])
        /// The client says nothing for so many seconds, which is all that it has.
        case wait(seconds: Int)
        /// The client closes its side.
        case finish
        /// The server has closed the connection.
        case closed(lingering: Bool)
    }

    struct Step {
        let event: Event
        let line: Int
    }

    let name: String
    private(set) var steps = [Step(event: .connect, line: 1)]

    var testDescription: String { name }

    /// Every dialogue there is.
    static let all: [Transcript] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Dialogues")
        let files = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".http") }
        precondition(files.count > 20, "the dialogues are not where they are looked for")
        return files.sorted().map {
            Transcript(name: $0, text: try! String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
        }
    }()

    /// Where a flight is cut in two: behind every octet, or in long ones behind the first and the last ones.
    var cuts: [Int] {
        let longest = steps.map { if case .send(let octets) = $0.event { octets.count } else { 0 } }.max() ?? 0
        return (1..<max(2, longest)).filter { longest < 1500 || $0 <= 400 || $0 >= longest - 400 }
    }

    init(name: String, text: String) {
        self.name = name
        var flight: [UInt8] = []
        for (index, line) in (text.components(separatedBy: "\n") + ["#"]).enumerated() where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 1)
            let rest = parts.count > 1 ? parts[1] : ""
            switch parts.first {
            case "C:":
                flight += Transcript.unescaped(rest) + [13, 10]
                continue
            case "C+":
                flight += Transcript.unescaped(rest)
                continue
            case "C*":
                let parts = rest.split(separator: " ", maxSplits: 1)
                for _ in 0..<Int(parts[0])! { flight += Transcript.unescaped(parts[1]) }
                continue
            default: break
            }
            if !flight.isEmpty {
                steps.append(Step(event: .send(flight), line: index))
                flight = []
            }
            let event: Event
            switch parts.first {
            case nil: continue
            case "NEW": event = .connect
            case "S:": event = .response(statusLine: String(rest), isToHead: false)
            case "H:": event = .response(statusLine: String(rest), isToHead: true)
            case "F:": event = .field(String(rest))
            case "F-": event = .noField(String(rest))
            case "HOLDS": event = .holds(String(rest))
            case "BODY": event = .body(Array(rest.utf8))
            case "WAIT": event = .wait(seconds: Int(rest)!)
            case "END": event = .finish
            case "CLOSED": event = .closed(lingering: false)
            case "LINGERS": event = .closed(lingering: true)
            case let word?: preconditionFailure("\(name):\(index + 1): \(word)?")
            }
            steps.append(Step(event: event, line: index + 1))
        }
        precondition(flight.isEmpty, "\(name) ends with a flight that nothing answers")
    }

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
