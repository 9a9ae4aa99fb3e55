import CLinux
import GatewayState
import Glibc

/// The helper's one loop: takes connections, reads one datagram of each that has one, answers, and starts again. Nothing
/// in it waits for a single client.
final class Server {
    /// The most handlers at a time. One more is told so and closed.
    private static let mostConnections = 1_024
    /// Descriptors besides connections: standard ones, sockets, epoll, signals, the database.
    private static let otherDescriptors = 32
    private static let tick = 1_000

    private let listener: Int32
    private let manager: ServiceManager
    private let epoll: Int32
    private let signals: Int32
    private let mostConnections: Int
    private var desk: Desk
    /// The number of each connection, by its descriptor.
    private var connections: [Int32: Desk.ConnectionID] = [:]
    private var lastConnection: Desk.ConnectionID = 0
    private var buffer = [UInt8](repeating: 0, count: Wire.longestDatagram + 1)
    private var events = [epoll_event](repeating: epoll_event(), count: 256)
    /// Users that were refused and logged; a user who keeps trying is logged once.
    private var refusedUsers: Set<uid_t> = []

    /// A server for `listener`, which is listening already.
    init(listener: Int32, desk: Desk, manager: ServiceManager) throws(SystemCallError) {
        self.listener = listener
        self.desk = desk
        self.manager = manager
        mostConnections = min(Server.mostConnections, Server.raiseDescriptorLimit() - Server.otherDescriptors)
        _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
        var stop = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTERM)
        sigaddset(&stop, SIGINT)
        sigprocmask(SIG_BLOCK, &stop, nil)
        signals = signalfd(-1, &stop, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard signals >= 0, epoll >= 0 else { throw SystemCallError("signalfd or epoll") }
        guard watch(listener), watch(signals) else { throw SystemCallError("epoll_ctl") }
    }

    /// Serves until SIGTERM or SIGINT.
    func run() throws(SystemCallError) {
        manager.ready(desk.status)
        var nextTick = Server.milliseconds + Server.tick
        var nextWatchdog = manager.watchdogInterval.map { Server.milliseconds + $0 }
        while true {
            let now = Server.milliseconds
            let wait = max(0, min(nextTick, nextWatchdog ?? .max) - now)
            let count = epoll_wait(epoll, &events, Int32(events.count), Int32(wait))
            guard count >= 0 || errno == EINTR else { throw SystemCallError("epoll_wait") }
            for event in events[..<Int(max(0, count))] {
                let descriptor = Int32(truncatingIfNeeded: event.data.u64)
                if descriptor == signals {
                    manager.stopping()
                    return
                }
                if descriptor == listener { accept() } else { serve(descriptor, event.events) }
            }
            if Server.milliseconds >= nextTick {
                desk.tick(at: Server.nanoseconds)
                manager.status("\(connections.count) handlers, \(desk.status)")
                nextTick = Server.milliseconds + Server.tick
            }
            if let due = nextWatchdog, let interval = manager.watchdogInterval, Server.milliseconds >= due {
                manager.watchdog()
                nextWatchdog = Server.milliseconds + interval
            }
        }
    }

    private func accept() {
        // A few at a time, so that a storm of new handlers does not keep the others waiting.
        for _ in 0..<16 {
            let descriptor = Glibc.accept(listener, nil, nil)
            guard descriptor >= 0 else { return }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            if let refusal = refusal(of: descriptor) {
                _ = send(refusal, to: descriptor)
                close(descriptor)
            } else if !watch(descriptor) {
                close(descriptor)
            } else {
                lastConnection += 1
                connections[descriptor] = lastConnection
            }
        }
    }

    /// Why a new connection is not taken; nil when it is.
    private func refusal(of descriptor: Int32) -> Reply? {
        var peer = peer_credentials()
        var length = socklen_t(MemoryLayout<peer_credentials>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 else {
            return .error(.forbidden, "who are you?")
        }
        guard peer.uid == geteuid() || peer.uid == 0 else {
            if refusedUsers.count < 100, refusedUsers.insert(peer.uid).inserted {
                Log.warning("refused a connection of user \(peer.uid), process \(peer.pid)")
            }
            return .error(.forbidden, "only the gateway's user and root are served")
        }
        return connections.count < mostConnections ? nil : .error(.busy, "too many connections")
    }

    private func serve(_ descriptor: Int32, _ events: UInt32) {
        guard let connection = connections[descriptor] else { return }
        // MSG_TRUNC: the result is the datagram's own length, even where the buffer is shorter.
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT) | Int32(MSG_TRUNC))
        if count < 0 {
            if errno != EAGAIN, errno != EINTR { drop(descriptor, connection) }
            return
        }
        // The end of the connection and an empty datagram look the same to recv(2).
        if count == 0, events & (EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 {
            drop(descriptor, connection)
            return
        }
        let reply: Reply
        if count > Wire.longestDatagram {
            reply = Reply(.tooLong)
        } else {
            do throws(WireError) {
                let request = try buffer.withUnsafeBytes { bytes in
                    Result { () throws(WireError) in
                        try Request(parsing: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
                    }
                }.get()
                reply = desk.answer(request, from: connection, at: Server.nanoseconds)
            } catch {
                reply = Reply(error)
            }
        }
        // A client that does not read its replies is not waited for.
        if !send(reply, to: descriptor) { drop(descriptor, connection) }
    }

    private func send(_ reply: Reply, to descriptor: Int32) -> Bool {
        let datagram = reply.datagram
        return Glibc.send(descriptor, datagram, datagram.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL)) >= 0
    }

    private func drop(_ descriptor: Int32, _ connection: Desk.ConnectionID) {
        connections[descriptor] = nil
        close(descriptor)
        desk.end(connection)
    }

    private func watch(_ descriptor: Int32) -> Bool {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLRDHUP.rawValue
        event.data.u64 = UInt64(descriptor)
        return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0
    }

    /// Allows as many descriptors as the hard limit does, and says how many those are.
    private static func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        limit.rlim_cur = min(limit.rlim_max, rlim_t(mostConnections + otherDescriptors))
        return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? Int(limit.rlim_cur) : 256
    }

    /// The clock that windows are measured with: it runs on while the machine sleeps, and nobody can set it.
    private static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private static var milliseconds: Int { Int(nanoseconds / 1_000_000) }
}
