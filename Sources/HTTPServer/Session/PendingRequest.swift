/// A request whose head was read and whose body is on its way in.
struct PendingRequest {
    let head: RequestHead
    let handler: BodyHandler
    /// Octets of the longest body that is read.
    let limit: Int
    /// Octets of the body so far.
    private(set) var length = 0
    /// Those octets; empty when nobody wants them.
    private(set) var body: [UInt8] = []
    /// Whether the client waits for permission to send the body.
    private(set) var awaitsContinue: Bool

    /// `isWanted` says whether the body will be kept.
    init(_ head: RequestHead, limit: Int, isWanted: Bool, handler: @escaping BodyHandler) {
        self.head = head
        self.handler = handler
        self.limit = limit
        awaitsContinue = head.expectsContinue
        // An array that grows by doubling would take twice as much for a moment.
        if isWanted, let announced { body.reserveCapacity(min(announced, limit)) }
    }

    /// The length that Content-Length gives.
    private var announced: Int? { if case .length(let length) = head.framing { length } else { nil } }

    /// Whether Content-Length gives a length over the limit.
    var isAnnouncedTooLong: Bool { announced.map { $0 > limit } ?? false }

    /// Counts a part of the body; false when the body is over the limit with it.
    mutating func count(_ part: ArraySlice<UInt8>) -> Bool {
        awaitsContinue = false
        length += part.count
        return length <= limit
    }

    /// Keeps a part of the body, if the body stays within the limit with it; else false.
    mutating func keep(_ part: ArraySlice<UInt8>) -> Bool {
        guard count(part) else { return false }
        body.append(contentsOf: part)
        return true
    }

    /// The client has permission to send the body.
    mutating func continued() { awaitsContinue = false }
}
