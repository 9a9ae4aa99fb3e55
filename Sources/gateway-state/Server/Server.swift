import CLinux
import Glibc
import Journal
import StateProtocol

/// The state daemon's one loop. A turn of it takes one datagram of each connection that has one, writes down what they
/// change, all together, and then answers. Nothing in it waits for a single client.
final class Server {
    /// The most handlers at a time. One more is told so and closed.
    private static let maximumConnections = 1_024
    /// Descriptors besides connections: standard ones, sockets, epoll, signals, the database.
    private static let otherDescriptors = 32
    /// Housekeeping, in milliseconds.
    private static let tick: Int64 = 1_000
    /// Between two looks for memory that is not needed, in milliseconds.
    private static let trimInterval: Int64 = 60_000
    /// The shortest time from the beginning of one sync to that of the next, in milliseconds.
    private static let syncInterval: Int64 = 50

    /// A request of this turn and what will be answered.
    private struct PendingReply {
        var descriptor: Int32
        var connection: StateEngine.ConnectionID
        var request: StateRequest?
        var reply: StateReply
    }

    private let listener: Int32
    private let manager: ServiceManager
    private let epoll: Int32
    private let signals: Int32
    private let maximumConnections: Int
    private let engine: StateEngine
    private let sync: SyncThread?
    /// When the next sync may begin, in milliseconds; 0 when there is nothing to sync.
    private var nextSync: Int64 = 0
    private var lastSync: Int64 = 0
    /// The number of each connection, by its descriptor.
    private var connections: [Int32: StateEngine.ConnectionID] = [:]
    /// Connections of people who may look, and change nothing.
    private var readOnlyConnections: Set<Int32> = []
    private var lastConnection: StateEngine.ConnectionID = 0
    private var answers: [PendingReply] = []
    private var buffer = [UInt8](repeating: 0, count: Wire.longestDatagram + 1)
    private var events = [epoll_event](repeating: epoll_event(), count: 256)
    /// Users that were refused and logged; a user who keeps trying is logged once.
    private var refusedUsers: Set<uid_t> = []
    private var status = ""

    /// A server for `listener`, which is listening already.
    init(listener: Int32, engine: StateEngine, manager: ServiceManager) throws(SystemCallError) {
        self.listener = listener
        self.engine = engine
        self.manager = manager
        maximumConnections = min(Server.maximumConnections, Server.raiseDescriptorLimit() - Server.otherDescriptors)
        _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
        // Blocked before there is a second thread, so that it inherits that.
        var stop = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTERM)
        sigaddset(&stop, SIGINT)
        sigprocmask(SIG_BLOCK, &stop, nil)
        signals = signalfd(-1, &stop, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        // A database in memory has no such file.
        sync = SyncThread(path: engine.path + "-wal")
        guard signals >= 0, epoll >= 0 else { throw SystemCallError("signalfd or epoll") }
        guard watch(listener), watch(signals), sync.map({ watch($0.done) }) ?? true else {
            throw SystemCallError("epoll_ctl")
        }
    }

    /// Serves until SIGTERM or SIGINT.
    func run() throws(SystemCallError) {
        manager.ready(engine.status)
        var nextTick = Server.milliseconds + Server.tick
        // Soon after the start, when the first requests have shown what the loop needs, and then now and again.
        var nextTrim: Int64 = 0
        var nextWatchdog = manager.watchdogInterval.map { Server.milliseconds + $0 }
        while true {
            var due = min(nextTick, nextWatchdog ?? .max)
            if nextSync > 0 { due = min(due, nextSync) }
            let wait = max(0, due - Server.milliseconds)
            let count = epoll_wait(epoll, &events, Int32(events.count), Int32(wait))
            guard count >= 0 || errno == EINTR else { throw SystemCallError("epoll_wait") }
            if turn(Int(max(0, count))) {
                manager.stopping()
                engine.close(at: ClockReading.now())
                return
            }
            startSync()
            let now = Server.milliseconds
            if now >= nextTick {
                engine.tick(at: ClockReading.now())
                report()
                nextTick = now + Server.tick
                if now >= nextTrim {
                    Memory.trim()
                    nextTrim = now + Server.trimInterval
                }
            }
            if let due = nextWatchdog, let interval = manager.watchdogInterval, now >= due {
                manager.watchdog()
                nextWatchdog = now + interval
            }
        }
    }

    /// One turn for the first `count` of ``events``. True when it is time to stop.
    private func turn(_ count: Int) -> Bool {
        let reading = ClockReading.now()
        var stops = false
        var newcomers = false
        for event in events[..<count] {
            let descriptor = Int32(truncatingIfNeeded: event.data.u64)
            if descriptor == signals {
                stops = true
            } else if descriptor == listener {
                newcomers = true
            } else if descriptor == sync?.done {
                sync?.finish()
            } else {
                serve(descriptor, event.events, reading)
            }
        }
        let isWritten = engine.endTurn(at: reading)
        for answer in answers {
            var reply = answer.reply
            if !isWritten, let request = answer.request {
                reply = engine.takeBack(reply, request, from: answer.connection, at: reading)
            }
            // A client that does not read its replies is not waited for.
            if !send(reply, to: answer.descriptor) { drop(answer.descriptor, answer.connection, reading) }
        }
        answers.removeAll(keepingCapacity: true)
        // After the answers, because a connection that was dropped leaves its descriptor to a new one.
        if newcomers { accept() }
        return stops
    }

    private func accept() {
        // A few at a time, so that a storm of new handlers does not keep the others waiting.
        for _ in 0..<16 {
            let descriptor = Glibc.accept(listener, nil, nil)
            guard descriptor >= 0 else { return }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let peer = Server.peer(of: descriptor)
            if let refusal = refusal(of: peer, descriptor) {
                _ = send(refusal, to: descriptor)
                readOnlyConnections.remove(descriptor)
                close(descriptor)
            } else if !watch(descriptor) {
                readOnlyConnections.remove(descriptor)
                close(descriptor)
            } else {
                lastConnection += 1
                connections[descriptor] = lastConnection
                if let peer { engine.opened(lastConnection, by: peer.pid) }
            }
        }
    }

    /// Why a new connection is not taken; nil when it is.
    private func refusal(of peer: peer_credentials?, _ descriptor: Int32) -> StateReply? {
        guard let peer else { return .error(.forbidden, "who are you?") }
        if peer.uid != geteuid(), peer.uid != 0 {
            if Server.isMember(peer, descriptor) {
                readOnlyConnections.insert(descriptor)
                return connections.count < maximumConnections ? nil : Server.busy
            }
            if refusedUsers.count < 100, refusedUsers.insert(peer.uid).inserted {
                Log.warning(.strangerAtHelper, "refused a connection of user \(peer.uid), process \(peer.pid)")
            }
            return .error(.forbidden, "only the gateway's user and root are served")
        }
        return connections.count < maximumConnections ? nil : Server.busy
    }

    /// Who has connected (unix(7), `SO_PEERCRED`); the number of a process that cannot be seen from here is 0.
    private static func peer(of descriptor: Int32) -> peer_credentials? {
        var peer = peer_credentials()
        var length = socklen_t(MemoryLayout<peer_credentials>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 else { return nil }
        return peer
    }

    private static let busy = StateReply.error(.busy, "too many connections")

    /// Whether the peer is a member of the gateway's group: the socket lets nobody else through either.
    private static func isMember(_ peer: peer_credentials, _ descriptor: Int32) -> Bool {
        if peer.gid == getegid() { return true }
        var groups = [gid_t](repeating: 0, count: 256)
        var length = socklen_t(groups.count * MemoryLayout<gid_t>.stride)
        guard getsockopt(descriptor, SOL_SOCKET, Int32(PEER_GROUPS), &groups, &length) == 0 else { return false }
        return groups[..<(Int(length) / MemoryLayout<gid_t>.stride)].contains(getegid())
    }

    private func serve(_ descriptor: Int32, _ events: UInt32, _ reading: ClockReading) {
        guard let connection = connections[descriptor] else { return }
        // MSG_TRUNC: the result is the datagram's own length, even where the buffer is shorter.
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT) | Int32(MSG_TRUNC))
        if count < 0 {
            if errno != EAGAIN, errno != EINTR { drop(descriptor, connection, reading) }
            return
        }
        // The end of the connection and an empty datagram look the same to recv(2).
        if count == 0, events & (EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 {
            drop(descriptor, connection, reading)
            return
        }
        var answer = PendingReply(descriptor: descriptor, connection: connection, reply: StateReply(.tooLong))
        if count <= Wire.longestDatagram {
            let parsed = buffer.withUnsafeBytes { bytes in
                Result { () throws(WireError) in
                    try StateRequest(parsing: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
                }
            }
            switch parsed {
            case .success(let request):
                answer.request = request
                answer.reply =
                    readOnlyConnections.contains(descriptor) && !request.isReadOnly
                    ? .error(.forbidden, "only the gateway's user and root may change anything")
                    : engine.answer(request, from: connection, at: reading)
            case .failure(let error):
                answer.reply = StateReply(error)
            }
        }
        answers.append(answer)
    }

    private func send(_ reply: StateReply, to descriptor: Int32) -> Bool {
        let datagram = reply.datagram
        return Glibc.send(descriptor, datagram, datagram.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL)) >= 0
    }

    private func drop(_ descriptor: Int32, _ connection: StateEngine.ConnectionID, _ reading: ClockReading) {
        connections[descriptor] = nil
        readOnlyConnections.remove(descriptor)
        close(descriptor)
        engine.end(connection, at: reading)
    }

    /// Begins a sync when something was written since the last, now or when it may.
    private func startSync() {
        guard let sync else { return }
        let now = Server.milliseconds
        if nextSync == 0, engine.isUnsynced { nextSync = max(now, lastSync + Server.syncInterval) }
        guard nextSync > 0, now >= nextSync else { return }
        guard sync.start() else {
            // The one under way takes longer than usual.
            nextSync = now + 5
            return
        }
        engine.synced()
        lastSync = now
        nextSync = 0
    }

    private func report() {
        let text = "\(connections.count) handlers, \(engine.status)"
        if text != status { manager.status(text) }
        status = text
    }

    private func watch(_ descriptor: Int32) -> Bool {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLRDHUP.rawValue
        event.data.u64 = UInt64(descriptor)
        return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0
    }

    /// Allows as many descriptors as are needed, if that may be, and says how many there are.
    private static func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        let needed = rlim_t(maximumConnections + otherDescriptors)
        guard limit.rlim_cur < needed else { return Int(needed) }
        var raised = limit
        raised.rlim_cur = min(limit.rlim_max, needed)
        let done = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0
        return Int(done ? raised.rlim_cur : limit.rlim_cur)
    }

    private static var milliseconds: Int64 { ClockReading.now().sinceBoot / 1_000_000 }
}
