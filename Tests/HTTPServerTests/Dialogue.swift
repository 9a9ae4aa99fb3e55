import HTTPServer
import Testing

/// What a parser makes of the bytes of a connection, with the parts of a body joined.
struct Dialogue: Equatable {
    struct Request: Equatable {
        let head: RequestHead
        var body: [UInt8] = []
        var isComplete = false
    }

    var requests: [Request] = []
    var refusal: RequestRefusal?

    /// Reads `text` in one piece, and again cut in two at every offset, and octet by octet: all of them must agree.
    init(
        _ text: String, bodyLimit: Int = 1_000_000, cutting: Bool = true, at location: SourceLocation = #_sourceLocation
    ) {
        self.init(Array(text.utf8), bodyLimit: bodyLimit, cutting: cutting, at: location)
    }

    init(
        _ bytes: [UInt8], bodyLimit: Int = 1_000_000, cutting: Bool = true,
        at location: SourceLocation = #_sourceLocation
    ) {
        self.init(pieces: [bytes[...]], bodyLimit: bodyLimit)
        guard cutting else { return }
        for offset in bytes.indices {
            let cut = Dialogue(pieces: [bytes[..<offset], bytes[offset...]], bodyLimit: bodyLimit)
            #expect(cut == self, "cut at \(offset)", sourceLocation: location)
        }
        let trickle = Dialogue(pieces: bytes.indices.map { bytes[$0...$0] }, bodyLimit: bodyLimit)
        #expect(trickle == self, "octet by octet", sourceLocation: location)
    }

    init(pieces: [ArraySlice<UInt8>], bodyLimit: Int) {
        var parser = RequestParser(limits: .init(body: bodyLimit))
        for piece in pieces {
            parser.receive(piece)
            while let event = parser.next() {
                switch event {
                case .head(let head): requests.append(Request(head: head))
                case .body(let part): requests[requests.count - 1].body.append(contentsOf: part)
                case .end: requests[requests.count - 1].isComplete = true
                case .refused(let reason):
                    #expect(refusal == nil)
                    refusal = reason
                }
            }
        }
    }

    /// The bodies of the requests that are complete, as text.
    var bodies: [String] { requests.filter(\.isComplete).map { String(decoding: $0.body, as: UTF8.self) } }

    /// The paths of the requests that are complete.
    var paths: [String] { requests.filter(\.isComplete).map(\.head.target.path) }
}

/// A request in HTTP/1.1 with these lines behind its Host field.
func post(_ lines: String..., body: String = "") -> String {
    (["POST /send HTTP/1.1", "Host: example.com"] + lines).joined(separator: "\r\n") + "\r\n\r\n" + body
}
