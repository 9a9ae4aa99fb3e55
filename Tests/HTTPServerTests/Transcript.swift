import DialogueFiles
import Testing

/// A dialogue of HTTP, from a file of `Tests/Dialogues`.
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
    static let all = DialogueFile.all(".http").map(Transcript.init)

    /// Where a flight is cut in two: behind every octet, or in long ones behind the first and the last ones.
    var cuts: [Int] {
        let longest = steps.map { if case .send(let octets) = $0.event { octets.count } else { 0 } }.max() ?? 0
        return (1..<max(2, longest)).filter { longest < 1500 || $0 <= 400 || $0 >= longest - 400 }
    }

    private init(_ file: DialogueFile) {
        name = file.name
        steps += file.steps.map { Step(event: Transcript.event(of: $0, in: file), line: $0.line) }
    }

    private static func event(of step: DialogueFile.Step, in file: DialogueFile) -> Event {
        switch step.kind {
        case .send(let flight): .send(flight)
        case .line("NEW", _, _): .connect
        case .line("S:", let statusLine, _): .response(statusLine: statusLine, isToHead: false)
        case .line("H:", let statusLine, _): .response(statusLine: statusLine, isToHead: true)
        case .line("F:", let field, _): .field(field)
        case .line("F-", let name, _): .noField(name)
        case .line("HOLDS", let text, _): .holds(text)
        case .line("BODY", let text, _): .body(Array(text.utf8))
        case .line("WAIT", let seconds, _): .wait(seconds: Int(seconds)!)
        case .line("END", _, _): .finish
        case .line("CLOSED", _, _): .closed(lingering: false)
        case .line("LINGERS", _, _): .closed(lingering: true)
        case .line(let word, let rest, _): preconditionFailure("\(file.name):\(step.line): \(word) \(rest)?")
        }
    }
}
