import Glibc
public import StateProtocol
import System

/// Leave to send one message. Good for the connection it was granted on: when that ends, the state daemon takes an
/// unused one back.
public struct Reservation: Sendable, Equatable {
    let id: UInt64
    let claims: [LimitRequest]
    /// Which of the client's connections it was granted on.
    let connection: UInt64
}

/// The state daemon's reply to a reservation.
public enum ReservationAnswer: Sendable, Equatable {
    /// One message may go out.
    case granted(Reservation)
    /// `key`'s limit is reached; in `retryAfter` seconds (at least 1) it will work again.
    case limited(key: LimitKey, retryAfter: Int)
}

/// Whether the state daemon can write its database.
public enum WriteAnswer: Sendable, Equatable {
    case yes
    /// It can, though the disk is full: it had put some room by.
    case onItsReserve
    /// It cannot, and lets nothing new begin; in its own words.
    case no(String)
}

/// A handler's line to the state daemon. It connects at the first request and keeps one connection for the handler's
/// life.
///
/// Every call ends within two seconds. When the connection turns out to be broken (the state daemon was restarted), the
/// call is repeated once on a new one. A reply that got lost this way can cost a slot of a limit, never grant one: only
/// a reply that arrived is permission to send.
///
/// Not for use from more than one thread.
public final class StateClient {
    /// The longest a call takes, in milliseconds.
    static let patience = 2_000

    private let path: String
    private var socket: Int32 = -1
    /// Counts the connections, so that a reservation knows whether its own is still there.
    private(set) var connection: UInt64 = 0
    /// Notes whose replies have not been read: they come before the reply to the next request. On a new connection the
    /// notes are sent again.
    private var unanswered: [StateRequest] = []

    /// The maximum number of notes without a reply; the next one waits for theirs.
    private static let maximumUnanswered = 8

    private lazy var buffer = [UInt8](repeating: 0, count: Wire.longestDatagram + 1)

    /// A client of the state daemon that listens at `path`. Nothing is connected yet.
    public init(path: String) {
        self.path = path
    }

    deinit { disconnect() }

    /// Asks for permission to send one message under all of `claims`. When every limit is off there is nothing to ask
    /// but whether the state daemon is there.
    public func reserve(_ claims: [LimitRequest]) throws(StateError) -> ReservationAnswer {
        let reply = try call { _ in .reserve(claims) }
        switch reply {
        case .granted(let id): return .granted(Reservation(id: id, claims: claims, connection: connection))
        case .limited(let key, let retryAfter): return .limited(key: key, retryAfter: max(1, retryAfter))
        default: throw failure(reply)
        }
    }

    /// The message went out: it counts from now.
    public func commit(_ reservation: Reservation) throws(StateError) {
        let reply = try call { connection in
            .commit(
                reservation.id, unlessKnown: connection == reservation.connection ? [] : reservation.claims)
        }
        guard reply == .done else { throw failure(reply) }
    }

    /// Nothing was sent: the reservation is given back.
    public func release(_ reservation: Reservation) throws(StateError) {
        let reply = try call { _ in .release(reservation.id) }
        switch reply {
        case .done: return
        // It was given back when the connection it belonged to ended.
        case .error(.unknownReservation, _) where connection != reservation.connection: return
        default: throw failure(reply)
        }
    }

    /// Asks whether the state daemon is there.
    public func ping() throws(StateError) {
        let reply = try call { _ in .ping }
        guard reply == .pong else { throw failure(reply) }
    }

    /// Asks whether the state daemon can write: it does, to find out.
    public func canWrite() throws(StateError) -> WriteAnswer {
        let reply = try call { _ in .write }
        switch reply {
        case .done: return .yes
        case .onReserve: return .onItsReserve
        case .error(.storage, let text): return .no(text)
        default: throw failure(reply)
        }
    }

    /// Sends `notes`, in one datagram if they fit, and does not wait until the state daemon has them: its reply is read
    /// with that to the next request.
    public func tell(_ notes: [StateNotification]) throws(StateError) {
        let all = StateRequest.notes(notes)
        let fits = all.datagram.count <= Wire.longestDatagram
        for request in fits ? [all] : notes.map({ StateRequest.notes([$0]) }) {
            if unanswered.count == StateClient.maximumUnanswered { try settle() }
            unanswered.append(request)
            try repeatingOnce { deadline throws(StateError) in
                // A connection that is made sends it along with the others.
                if socket < 0 { try connect(until: deadline) } else { try transmit(request, until: deadline) }
            }
        }
    }

    /// Waits until the state daemon has taken every note. One that it refuses is gone.
    public func settle() throws(StateError) {
        guard !unanswered.isEmpty else { return }
        try repeatingOnce { deadline throws(StateError) in
            if socket < 0 { try connect(until: deadline) }
            try receiveUnanswered(until: deadline)
        }
    }

    /// What a reply means that answers something else than what was asked.
    func failure(_ reply: StateReply) -> StateError {
        if case .error(let code, let text) = reply { return .refused(code, text) }
        // Whatever this is, the next reply on this connection cannot be trusted to belong to the next request.
        forget()
        return .protocolViolation("the answer does not match the request")
    }

    /// Sends what `request` says (it is told the number of the connection it will go out on) and waits for the reply.
    func call(_ request: (UInt64) -> StateRequest) throws(StateError) -> StateReply {
        try repeatingOnce { deadline throws(StateError) in
            if socket < 0 { try connect(until: deadline) }
            try transmit(request(connection), until: deadline)
            try receiveUnanswered(until: deadline)
            // It is never there at once: to look first would be a system call for nothing.
            try wait(for: Int16(POLLIN), until: deadline)
            return try receive(until: deadline)
        }
    }

    /// Does `attempt`, and does it again on a new connection when this one turns out to be broken.
    private func repeatingOnce<Value>(_ attempt: (Int) throws(StateError) -> Value) throws(StateError) -> Value {
        let deadline = MonotonicClock.milliseconds + StateClient.patience
        do throws(StateError) {
            return try attempt(deadline)
        } catch .unreachable {
            disconnect()
        } catch {
            // The reply may still come: it must not be taken for that to the next request.
            forget()
            throw error
        }
        do throws(StateError) {
            return try attempt(deadline)
        } catch {
            forget()
            throw error
        }
    }

    private func transmit(_ request: StateRequest, until deadline: Int) throws(StateError) {
        let datagram = request.datagram
        while send(socket, datagram, datagram.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) < 0 {
            switch errno {
            case EINTR: continue
            case EAGAIN: try wait(for: Int16(POLLOUT), until: deadline)
            case let code: throw .unreachable(code)
            }
        }
    }

    private func receive(until deadline: Int) throws(StateError) -> StateReply {
        while true {
            let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count == 0 { throw .unreachable(ECONNRESET) }
            if count > 0 { return try StateClient.parse(buffer[..<count]) }
            switch errno {
            case EINTR: continue
            case EAGAIN: try wait(for: Int16(POLLIN), until: deadline)
            case let code: throw .unreachable(code)
            }
        }
    }

    private func receiveUnanswered(until deadline: Int) throws(StateError) {
        while !unanswered.isEmpty {
            _ = try receive(until: deadline)
            unanswered.removeFirst()
        }
    }

    private static func parse(_ datagram: ArraySlice<UInt8>) throws(StateError) -> StateReply {
        do throws(WireError) {
            return try StateReply(parsing: [UInt8](datagram))
        } catch {
            throw .protocolViolation("\(error)")
        }
    }

    private func connect(until deadline: Int) throws(StateError) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw .unreachable(ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = Glibc.socket(
            AF_UNIX, Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .unreachable(errno) }
        // With a full backlog, connect(2) on a Unix socket waits for as long as the send timeout, and poll(2) is no
        // help.
        let left = max(1, deadline - MonotonicClock.milliseconds)
        var timeout = timeval(tv_sec: left / 1_000, tv_usec: left % 1_000 * 1_000)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else {
            let code = errno
            close(descriptor)
            if code == EAGAIN { throw .timedOut }
            throw .unreachable(code)
        }
        socket = descriptor
        connection += 1
        for note in unanswered { try transmit(note, until: deadline) }
    }

    private func wait(for events: Int16, until deadline: Int) throws(StateError) {
        while true {
            let left = deadline - MonotonicClock.milliseconds
            guard left > 0 else { throw .timedOut }
            var entry = pollfd(fd: socket, events: events, revents: 0)
            if poll(&entry, 1, Int32(left)) > 0 { return }
        }
    }

    /// Ends the connection, and forgets what was to be told.
    private func forget() {
        disconnect()
        unanswered = []
    }

    private func disconnect() {
        if socket >= 0 { close(socket) }
        socket = -1
    }
}
