import HTTPServer

/// Input: an octet of options, an octet for the cuts, then what the client sends.
@Sendable func checkHTTPConnection(_ input: [UInt8]) throws(Violation) {
    guard input.count >= 2 else { return }
    var limits = RequestParser.Limits(body: input[0] & 1 != 0 ? 8 : 100_000)
    if input[0] & 2 != 0 { (limits.requestLine, limits.header, limits.fields) = (32, 128, 4) }
    let sent = input[2...]
    var slow = HTTPPeer(limits)
    try slow.read(sent, .everywhere)
    for cuts in [Cuts.none, .seeded(input[1])] {
        var peer = HTTPPeer(limits)
        try peer.read(sent, cuts)
        try require(peer.requests == slow.requests, "the same octets are the same requests, however they are cut")
        try require(peer.refusal == slow.refusal, "the same octets are refused alike, however they are cut")
        try require(peer.isIdle == slow.isIdle, "the same octets end at the same place, however they are cut")
    }
    for request in slow.requests { try check(request, sent: Array(sent), limits) }
    let last = slow.requests.last
    try require(
        slow.isIdle || slow.refusal == nil, "nothing more is waited for once the connection is refused")
    try require(
        slow.requests.dropLast().allSatisfy { $0.head.keepsConnection && $0.end != nil },
        "a request follows one that is complete and keeps the connection")
    try require(
        slow.refusal == nil || last?.end == nil || last!.head.keepsConnection,
        "nothing is refused behind the last request")
    try checkHTTPSession(input)
}

private struct HTTPPeer {
    struct Request: Equatable {
        let head: RequestHead
        var body: [UInt8] = []
        /// Where the body begins and where the next request does; only known when octets come one by one.
        var bodyStart: Int
        var end: Int?

        static func == (left: Request, right: Request) -> Bool {
            left.head == right.head && left.body == right.body && (left.end == nil) == (right.end == nil)
        }
    }

    private let limits: RequestParser.Limits
    private var parser: RequestParser
    private(set) var requests: [Request] = []
    private(set) var refusal: RequestRefusal?

    var isIdle: Bool { parser.isIdle }

    init(_ limits: RequestParser.Limits) {
        self.limits = limits
        parser = RequestParser(limits: limits)
    }

    mutating func read(_ sent: ArraySlice<UInt8>, _ cuts: Cuts) throws(Violation) {
        var taken = 0
        for piece in cuts.pieces(of: sent) {
            parser.receive(piece)
            taken += piece.count
            while let event = parser.next() { try take(event, at: taken) }
            try require(parser.next() == nil, "no event comes without octets")
        }
    }

    private mutating func take(_ event: RequestParser.Event, at taken: Int) throws(Violation) {
        try require(refusal == nil, "nothing follows a refusal")
        let isOpen = requests.last.map { $0.end == nil } ?? false
        switch event {
        case .head(let head):
            try require(!isOpen, "a request begins behind the last one's end")
            requests.append(Request(head: head, bodyStart: taken))
        case .body(let part):
            try require(isOpen && !part.isEmpty, "a part of a body belongs to a request and is not empty")
            requests[requests.count - 1].body += part
            try require(requests.last!.body.count <= limits.body, "a body is within its limit")
        case .end:
            try require(isOpen, "a request ends once")
            requests[requests.count - 1].end = taken
        case .refused(let reason):
            refusal = reason
        }
    }
}

private func check(_ request: HTTPPeer.Request, sent: [UInt8], _ limits: RequestParser.Limits) throws(Violation) {
    let head = request.head
    try require(head.fields.all.count <= limits.fields, "a request has no more fields than allowed")
    for field in head.fields.all {
        try require(
            field.value.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 },
            "a field's value holds no control character")
        try require(
            FieldValue(parsing: field.value.bytes) == field.value
                && FieldName(field.name.description) == field.name, "a field's name and value are read back the same")
    }
    try require(head.target.path.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a path is printable ASCII")
    try require(
        sent[..<request.bodyStart].suffix(4).elementsEqual([13, 10, 13, 10]), "an empty line ends a request's head")
    let hosts = head.fields.all.filter { $0.name.description.utf8.lowercase.elementsEqual("host".utf8) }
    try require(hosts.count == 1 || hosts.isEmpty && head.version == .http10, "a request has one Host")
    guard let end = request.end else { return }
    let octets = sent[request.bodyStart..<end]
    let lengths = head.fields.all.filter { $0.name.description.utf8.lowercase.elementsEqual("content-length".utf8) }
    let codings = head.fields.all.filter { $0.name.description.utf8.lowercase.elementsEqual("transfer-encoding".utf8) }
    try require(lengths.count + codings.count <= 1, "a request's length is said once")
    if let length = lengths.first {
        try require(Int(length.value.description) == octets.count, "a body has as many octets as announced")
        try require(octets.elementsEqual(request.body), "a body is what was sent")
    } else if codings.isEmpty {
        try require(octets.isEmpty && request.body.isEmpty, "without a length there is no body")
    } else {
        try require(chunks(octets).map { $0 == request.body } ?? false, "a body is what its chunks hold")
    }
}

/// The content of a chunked body (RFC 9112 section 7.1) that ends with `octets`; nil when it does not.
private func chunks(_ octets: ArraySlice<UInt8>) -> [UInt8]? {
    var body: [UInt8] = []
    var rest = octets
    while let lineEnd = rest.firstOffset(of: [13, 10]) {
        let line = rest.prefix(lineEnd)
        rest = rest.dropFirst(lineEnd + 2)
        guard let size = Int(String(decoding: line.prefix { $0 != 0x3B }, as: UTF8.self), radix: 16) else { return nil }
        guard size > 0 else {
            return rest.elementsEqual([13, 10]) || rest.suffix(4).elementsEqual([13, 10, 13, 10]) ? body : nil
        }
        guard rest.count >= size + 2 else { return nil }
        body += rest.prefix(size)
        rest = rest.dropFirst(size)
        guard rest.starts(with: [13, 10]) else { return nil }
        rest = rest.dropFirst(2)
    }
    return nil
}
