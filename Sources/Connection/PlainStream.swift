internal import CShims
import Glibc

/// A connection in the clear, on one descriptor for reading and one for writing (stdin and stdout of a process that
/// systemd started for one connection; both are then the accepted socket).
public final class PlainStream: ByteStream {
    /// Where bytes come from; the socket that a TLS handshake takes over.
    public let input: Int32
    /// Where bytes go.
    public let output: Int32

    /// Takes over the two descriptors: they become non-blocking (deadlines are kept with `poll(2)`), and Nagle's
    /// algorithm is switched off, because with delayed acknowledgements it costs 40 ms a dialogue.
    public init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
        PlainStream.makeNonBlocking(input)
        PlainStream.makeNonBlocking(output)
        var on: Int32 = 1
        setsockopt(output, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func makeNonBlocking(_ descriptor: Int32) {
        let flags = fcntl(descriptor, F_GETFL)
        if flags >= 0, flags & O_NONBLOCK == 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer, until deadline: Deadline) throws(StreamError) -> Int {
        while true {
            let count = Glibc.read(input, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            try PlainStream.waitAfterFailure(of: input, for: Int16(POLLIN), until: deadline)
        }
    }

    public var hasInput: Bool {
        var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Waits until there is something to read, or `deadline` has passed; false when the process was told to end before.
    public func awaitInput(until deadline: Deadline) -> Bool {
        do throws(StreamError) {
            try PlainStream.wait(for: Int16(POLLIN), on: input, until: deadline)
            return true
        } catch {
            return error != .terminated
        }
    }

    /// Whether the peer has closed its side, and nothing that it sent before is left to read.
    public var hasEnded: Bool {
        var octet: UInt8 = 0
        let count = recv(input, &octet, 1, Int32(MSG_PEEK | MSG_DONTWAIT))
        return count == 0 || count < 0 && errno == ECONNRESET
    }

    public func write(_ bytes: UnsafeRawBufferPointer, until deadline: Deadline) throws(StreamError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(output, rest.baseAddress, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else {
                try PlainStream.waitAfterFailure(of: output, for: Int16(POLLOUT), until: deadline)
            }
        }
    }

    public func finish(until deadline: Deadline) {}

    /// Ends the connection for everybody who holds its descriptor: shutdown(2). What was written reaches the peer; what
    /// it still sends until `deadline` is dropped, because octets that nobody reads reset the connection, and a reset
    /// can take back what was written. Works after the process was told to end.
    public func shutDown(until deadline: Deadline) {
        shutdown(output, Int32(SHUT_WR))
        withUnsafeTemporaryAllocation(byteCount: 16 * 1024, alignment: 1) { buffer in
            var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            while !deadline.hasPassed {
                let ready = poll(&entry, 1, deadline.remainingMilliseconds)
                if ready < 0, errno == EINTR { continue }
                guard ready > 0, Glibc.read(input, buffer.baseAddress, buffer.count) > 0 else { break }
            }
        }
        shutdown(input, Int32(SHUT_RDWR))
    }

    /// Whether the peer's host has everything that was written (tcp(7), `SIOCOUTQ`). Not that its program has read it.
    public var isDelivered: Bool {
        var waiting: Int32 = 0
        return ioctl(output, UInt(TIOCOUTQ), &waiting) == 0 && waiting == 0
    }

    /// Whether the peer has reset the connection.
    public var isReset: Bool { isReset(waiting: 0) }

    /// Waits until `deadline` for the peer to reset the connection; whether it did.
    public func isReset(before deadline: Deadline) -> Bool {
        while !deadline.hasPassed {
            if isReset(waiting: deadline.remainingMilliseconds) { return true }
        }
        return false
    }

    private func isReset(waiting milliseconds: Int32) -> Bool {
        // A reset is always reported, also to who asks for nothing.
        var entry = pollfd(fd: output, events: 0, revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    /// After a call that failed: waits until `descriptor` is ready when it only would have blocked, else throws.
    private static func waitAfterFailure(
        of descriptor: Int32, for events: Int16, until deadline: Deadline
    ) throws(StreamError) {
        switch errno {
        case EINTR: return
        case EAGAIN: try wait(for: events, on: descriptor, until: deadline)
        case let code: throw .disconnected(code)
        }
    }

    /// Waits until `descriptor` is ready for `events` (`POLLIN`, `POLLOUT`).
    static func wait(for events: Int16, on descriptor: Int32, until deadline: Deadline) throws(StreamError) {
        while true {
            let ready = csg_wait(descriptor, events, deadline.remainingMilliseconds)
            if ready > 0 { return }
            if ready == 0 { if deadline.hasPassed { throw .timedOut } else { continue } }
            if errno == ECANCELED { throw .terminated }
            if errno != EINTR { throw .disconnected(errno) }
        }
    }
}
