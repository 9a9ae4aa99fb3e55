/// A reply of the state daemon: one datagram, for instance `1 granted 17`.
public enum StateReply: Sendable, Equatable {
    /// `pong`.
    case pong
    /// `done`: what was asked is done.
    case done
    /// `on-reserve`: what was asked is done, with the last room there was: the disk is full.
    case onReserve
    /// `granted <id>`: one message may go out; the number is for `commit` or `release`.
    case granted(UInt64)
    /// `limited <key> <seconds>`: that key's limit is reached, and this is when it will work again.
    case limited(key: LimitKey, retryAfter: Int)
    /// `new`: to be sent; it is under way from now on.
    case new
    /// `known <receipt>`: Cloudflare took it already; it is not to be sent again.
    case known(receipt: String)
    /// `in-flight`: another connection is sending it right now.
    case inFlight
    /// `conflict`: the key stands for other content.
    case conflict
    /// `locked <seconds>`: too many wrong passwords; none is looked at before that time is over.
    case locked(retryAfter: Int)
    /// `entry <n> <fields of a record>`.
    case entry(UInt64, SendRecord)
    /// `end`: there are no more.
    case end
    /// `values <n> (<name> <value>)…`: as many as fit.
    case values([Metric])
    /// `usage <n> (<key> <last minute> <last day> <under way>)…`: as many as fit.
    case usage([KeyUsage])
    /// `lockouts <n> (<key> <failures> <seconds>)…`: as many as fit.
    case lockouts([Lockout])
    /// `uses <n> (<key> <seconds since 1970>)…`: as many as fit.
    case uses([LastUse])
    /// `error <code> <text>`: what was asked is not done. The text is for a person.
    case error(ErrorCode, String)

    /// Why the state daemon does not do what it is asked.
    public enum ErrorCode: String, Sendable, CaseIterable {
        /// The datagram is none of this wire's.
        case malformed
        /// The datagram is longer than ``Wire/longestDatagram``.
        case tooLong = "too-long"
        /// Another version of the wire than the state daemon speaks.
        case version
        /// The peer is neither the state daemon's own user nor root.
        case forbidden
        /// More connections than the state daemon takes.
        case busy
        /// More keys or reservations than the state daemon keeps.
        case full
        /// The state daemon cannot write its database, so it lets nothing new begin.
        case storage
        /// A reservation that is not this connection's.
        case unknownReservation = "unknown-reservation"
        /// A send that another connection has begun.
        case notYours = "not-yours"
    }

    /// The reply to a datagram that could not be read.
    public init(_ error: WireError) {
        switch error {
        case .tooLong: self = .error(.tooLong, "a datagram has at most \(Wire.longestDatagram) bytes")
        case .version: self = .error(.version, "this daemon speaks version \(Wire.version)")
        case .malformed(let text): self = .error(.malformed, text)
        }
    }

    /// Reads a datagram.
    public init(parsing datagram: UnsafeRawBufferPointer) throws(WireError) {
        var reader = try WireReader(datagram)
        switch String(decoding: try reader.field("a reply"), as: UTF8.self) {
        case "pong": self = .pong
        case "done": self = .done
        case "on-reserve": self = .onReserve
        case "granted": self = .granted(try reader.id())
        case "limited":
            let key = LimitKey(encodedKey: try reader.key())
            self = .limited(key: key, retryAfter: try reader.number("seconds", upTo: 1_000_000))
        case "new": self = .new
        case "known": self = .known(receipt: try reader.text("a receipt"))
        case "in-flight": self = .inFlight
        case "conflict": self = .conflict
        case "locked": self = .locked(retryAfter: try reader.number("seconds", upTo: 1_000_000))
        case "entry":
            let number = try reader.number("a record", upTo: UInt64.max)
            self = .entry(number, try SendRecord(reading: &reader))
        case "end": self = .end
        case "values":
            var values: [Metric] = []
            for _ in 0..<(try reader.number("the number of values", upTo: Wire.longestDatagram)) {
                let name = try MetricName(reading: &reader)
                values.append(Metric(name: name, value: try reader.number("a value", upTo: UInt64.max)))
            }
            self = .values(values)
        case "usage":
            self = .usage(
                try reader.list { reader throws(WireError) in
                    KeyUsage(
                        key: LimitKey(encodedKey: try reader.key()),
                        lastMinute: try reader.number("a count", upTo: 1 << 32),
                        lastDay: try reader.number("a count", upTo: 1 << 32),
                        underWay: try reader.number("a count", upTo: 1 << 32))
                })
        case "lockouts":
            self = .lockouts(
                try reader.list { reader throws(WireError) in
                    Lockout(
                        key: LockoutKey(encodedKey: try reader.key()),
                        failures: try reader.number("a count", upTo: 1 << 32),
                        retryAfter: try reader.number("seconds", upTo: 1_000_000))
                })
        case "uses":
            self = .uses(
                try reader.list { reader throws(WireError) in
                    LastUse(
                        key: LimitKey(encodedKey: try reader.key()), time: try reader.number("a time", upTo: 1 << 40))
                })
        case "error":
            let name = String(decoding: try reader.field("an error code"), as: UTF8.self)
            guard let code = ErrorCode(rawValue: name) else { throw .malformed("unknown error code") }
            self = .error(code, reader.rest())
        default:
            throw .malformed("unknown reply")
        }
        try reader.end()
    }

    /// Reads a datagram.
    public init(parsing datagram: [UInt8]) throws(WireError) {
        let result = datagram.withUnsafeBytes { bytes in
            Result { () throws(WireError) in try StateReply(parsing: bytes) }
        }
        self = try result.get()
    }

    /// The datagram.
    public var datagram: [UInt8] {
        switch self {
        case .pong: return WireWriter("pong").bytes
        case .done: return WireWriter("done").bytes
        case .onReserve: return WireWriter("on-reserve").bytes
        case .new: return WireWriter("new").bytes
        case .inFlight: return WireWriter("in-flight").bytes
        case .conflict: return WireWriter("conflict").bytes
        case .end: return WireWriter("end").bytes
        case .granted(let id):
            var writer = WireWriter("granted")
            writer.number(id)
            return writer.bytes
        case .limited(let key, let retryAfter):
            var writer = WireWriter("limited")
            writer.raw(key.encodedKey)
            writer.number(retryAfter)
            return writer.bytes
        case .known(let receipt):
            var writer = WireWriter("known")
            writer.text(receipt)
            return writer.bytes
        case .locked(let retryAfter):
            var writer = WireWriter("locked")
            writer.number(retryAfter)
            return writer.bytes
        case .entry(let number, let record):
            var writer = WireWriter("entry")
            writer.number(number)
            record.write(to: &writer)
            return writer.bytes
        case .values(let values):
            var writer = WireWriter("values")
            writer.number(values.count)
            for value in values {
                writer.text(value.name.description)
                writer.number(value.value)
            }
            return writer.bytes
        case .usage(let list):
            var writer = WireWriter("usage")
            writer.number(list.count)
            for usage in list {
                writer.raw(usage.key.encodedKey)
                writer.number(usage.lastMinute)
                writer.number(usage.lastDay)
                writer.number(usage.underWay)
            }
            return writer.bytes
        case .lockouts(let list):
            var writer = WireWriter("lockouts")
            writer.number(list.count)
            for lockout in list {
                writer.raw(lockout.key.encodedKey)
                writer.number(lockout.failures)
                writer.number(lockout.retryAfter)
            }
            return writer.bytes
        case .uses(let list):
            var writer = WireWriter("uses")
            writer.number(list.count)
            for use in list {
                writer.raw(use.key.encodedKey)
                writer.number(use.time)
            }
            return writer.bytes
        case .error(let code, let text):
            var writer = WireWriter("error")
            writer.raw(code.rawValue)
            writer.raw(text)
            return writer.bytes
        }
    }
}

extension WireReader {
    /// How many, then each of them.
    mutating func list<Element>(
        _ element: (inout WireReader) throws(WireError) -> Element
    ) throws(WireError) -> [Element] {
        var list: [Element] = []
        for _ in 0..<(try number("how many", upTo: Wire.longestDatagram)) { list.append(try element(&self)) }
        return list
    }
}
