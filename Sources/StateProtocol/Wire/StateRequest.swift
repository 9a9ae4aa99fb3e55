/// A request to the state daemon: one datagram, for instance `1 reserve 2 smtp:alice 30 1000 total 0 0`.
public enum StateRequest: Sendable, Equatable {
    /// `ping`: is anybody there?
    case ping
    /// `write`: can the state daemon write its database? It does so to find out.
    case write

    // Limits.

    /// `reserve <n> (<key> <per minute> <per day>[x<count>])…`: may one more message go out? It counts as `count` of
    /// what the key counts, all or nothing.
    case reserve([LimitRequest])
    /// `commit <id> [<n> (<key> <per minute> <per day>)…]`: the message went out. The claims are sent only when the
    /// connection that made the reservation is gone: a state daemon that no longer knows it counts the message all the
    /// same.
    case commit(UInt64, unlessKnown: [LimitRequest])
    /// `release <id>`: nothing was sent.
    case release(UInt64)

    // Sends. A key names one submission; the content tells two submissions under one key apart.

    /// `begin <key> <content>`: has this been sent already? If not, it is under way from now on.
    case begin(SendKey)
    /// `accepted <key> <content> <receipt> [<id> [<n> <claims>…]]`: Cloudflare took it. With the number of a
    /// reservation this is its `commit` too, in one step.
    case accepted(SendKey, receipt: String, reservation: UInt64?, unlessKnown: [LimitRequest])
    /// `acknowledged <key>`: the client knows that it was taken; from now on a repeat is a new message.
    case acknowledged(SendKey)
    /// `failed <key>`: it was not sent, or nobody will ever know; a repeat is to be sent.
    case failed(SendKey)

    // Logins.

    /// `guess right|wrong <key>…`: a password or token was compared; may its client know? At most
    /// ``Wire/maximumCounters`` keys; without one nothing is counted.
    case guess(isRight: Bool, keys: [LockoutKey])

    // Activity.

    /// One note or more, one after the other.
    case notes([StateNotification])
    /// `recent <n>`: the newest record before the `n`th, the newest of all for 0.
    case recent(before: UInt64)
    /// `metrics <name>`: values after that name in the order of the alphabet, from the first for `%`.
    case metrics(after: String)

    // Oversight: for the admin UI and the command line.

    /// `usage <key>`: keys after that one, in the order of the alphabet, and what they have used; from the first for
    /// `%`.
    case usage(after: String)
    /// `reset <key>`: what went out under the key no longer counts, and wrong passwords of its login or address
    /// neither.
    case reset(String)
    /// `lockouts <name>`: logins and addresses with wrong passwords, after that name.
    case lockouts(after: String)
    /// `uses <key>`: when logins and tokens were last let in, after that key.
    case uses(after: String)

    /// Reads a datagram.
    public init(parsing datagram: UnsafeRawBufferPointer) throws(WireError) {
        var reader = try WireReader(datagram)
        let verb = String(decoding: try reader.field("a request"), as: UTF8.self)
        switch verb {
        case "ping": self = .ping
        case "write": self = .write
        case "reserve": self = .reserve(try reader.claims())
        case "commit": self = .commit(try reader.id(), unlessKnown: try reader.optionalClaims())
        case "release": self = .release(try reader.id())
        case "begin": self = .begin(try SendKey(reading: &reader))
        case "accepted":
            let key = try SendKey(reading: &reader)
            let receipt = try reader.text("a receipt")
            let id = reader.isAtEnd ? nil : try reader.id()
            self = .accepted(key, receipt: receipt, reservation: id, unlessKnown: try reader.optionalClaims())
        case "acknowledged": self = .acknowledged(SendKey(encodedKey: try reader.key(), content: ""))
        case "failed": self = .failed(SendKey(encodedKey: try reader.key(), content: ""))
        case "guess":
            let isRight = try reader.word("right or wrong", ["wrong", "right"]) == 1
            self = .guess(isRight: isRight, keys: try reader.lockoutKeys())
        case "recent": self = .recent(before: try reader.number("a record", upTo: UInt64.max))
        case "metrics": self = .metrics(after: try reader.text("a name"))
        case "usage": self = .usage(after: try reader.text("a key"))
        case "reset": self = .reset(try reader.key())
        case "lockouts": self = .lockouts(after: try reader.text("a name"))
        case "uses": self = .uses(after: try reader.text("a key"))
        default: self = .notes(try reader.notes(from: verb))
        }
        try reader.end()
    }

    /// Reads a datagram.
    public init(parsing datagram: [UInt8]) throws(WireError) {
        // Rethrowing through the closure loses the typed error, so it is carried out by hand.
        let result = datagram.withUnsafeBytes { bytes in
            Result { () throws(WireError) in try StateRequest(parsing: bytes) }
        }
        self = try result.get()
    }

    /// The datagram.
    public var datagram: [UInt8] {
        var writer = verb.map { WireWriter($0) } ?? WireWriter()
        switch self {
        case .ping, .write:
            break
        case .reserve(let claims):
            writer.claims(claims)
        case .commit(let id, let claims):
            writer.number(id)
            if !claims.isEmpty { writer.claims(claims) }
        case .release(let id):
            writer.number(id)
        case .begin(let key):
            key.write(to: &writer)
        case .accepted(let key, let receipt, let reservation, let claims):
            key.write(to: &writer)
            writer.text(receipt)
            if let reservation {
                writer.number(reservation)
                if !claims.isEmpty { writer.claims(claims) }
            }
        case .acknowledged(let key), .failed(let key):
            writer.raw(key.encodedKey)
        case .guess(let isRight, let keys):
            writer.raw(isRight ? "right" : "wrong")
            for key in keys { writer.raw(key.encodedKey) }
        case .notes(let notes):
            for note in notes { note.write(to: &writer) }
        case .recent(let before):
            writer.number(before)
        case .metrics(let name), .usage(let name), .lockouts(let name), .uses(let name):
            writer.text(name)
        case .reset(let key):
            writer.raw(key)
        }
        return writer.bytes
    }

    /// Whether it changes nothing: members of the gateway's group may ask it, too.
    public var isReadOnly: Bool {
        switch self {
        case .ping, .recent, .metrics, .usage, .lockouts, .uses: true
        case .write, .reserve, .commit, .release, .begin, .accepted, .acknowledged, .failed, .guess, .notes, .reset:
            false
        }
    }

    /// nil where what follows has its own.
    private var verb: String? {
        switch self {
        case .ping: "ping"
        case .write: "write"
        case .reserve: "reserve"
        case .commit: "commit"
        case .release: "release"
        case .begin: "begin"
        case .accepted: "accepted"
        case .acknowledged: "acknowledged"
        case .failed: "failed"
        case .guess: "guess"
        case .notes: nil
        case .recent: "recent"
        case .metrics: "metrics"
        case .usage: "usage"
        case .reset: "reset"
        case .lockouts: "lockouts"
        case .uses: "uses"
        }
    }
}

extension WireReader {
    /// The next field as the number of a reservation.
    package mutating func id() throws(WireError) -> UInt64 { try number("a reservation", upTo: UInt64.max) }

    /// The next field as the number of a process.
    package mutating func process() throws(WireError) -> Int32 { Int32(try number("a process", upTo: Int(Int32.max))) }

    /// The notes up to the end; `verb`, the first one's, has been read.
    fileprivate mutating func notes(from verb: String) throws(WireError) -> [StateNotification] {
        var notes: [StateNotification] = []
        var verb = verb
        while true {
            guard let note = try StateNotification(verb, reading: &self) else { throw .malformed("unknown request") }
            notes.append(note)
            if isAtEnd { return notes }
            verb = String(decoding: try field("a note"), as: UTF8.self)
        }
    }

    /// The next field, which is one of `words`: which one.
    fileprivate mutating func word(_ expected: @autoclosure () -> String, _ words: [String]) throws(WireError) -> Int {
        let field = try field(expected())
        guard let index = words.firstIndex(where: { field.elementsEqual($0.utf8) }) else {
            throw .malformed("expected " + expected())
        }
        return index
    }

    /// The keys up to the end.
    fileprivate mutating func lockoutKeys() throws(WireError) -> [LockoutKey] {
        var keys: [LockoutKey] = []
        while !isAtEnd {
            guard let key = LockoutKey(parsing: WireText.decoded(try key())), keys.count < Wire.maximumCounters,
                !keys.contains(key)
            else { throw .malformed("expected an address or a login") }
            keys.append(key)
        }
        return keys
    }

    /// Claims if anything is left.
    mutating func optionalClaims() throws(WireError) -> [LimitRequest] { isAtEnd ? [] : try claims() }
}
