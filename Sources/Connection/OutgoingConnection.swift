import Glibc

/// A connection that this process opens, to look at a listener of this host as a client does.
///
/// The process must ignore `SIGPIPE`.
public final class OutgoingConnection {
    /// Octets in the clear.
    public let plain: PlainStream
    private let descriptor: Int32

    /// Where to: a TCP port of an address in its octets (4 or 16, in the network's order), or a Unix socket.
    public enum Destination: Sendable, Equatable {
        case tcp(octets: [UInt8], port: UInt16)
        case unix(path: String)
    }

    /// Connects; fails with `.disconnected` and the errno of connect(2), or with `.timedOut`.
    public init(to destination: Destination, until deadline: Deadline) throws(StreamError) {
        let family: Int32
        var storage = sockaddr_storage()
        let length: Int
        switch destination {
        case .tcp(let octets, let port) where octets.count == 4:
            family = AF_INET
            length = MemoryLayout<sockaddr_in>.size
            withUnsafeMutableBytes(of: &storage) { bytes in
                bytes.storeBytes(of: sa_family_t(AF_INET), as: sa_family_t.self)
                bytes.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
                bytes[4..<8].copyBytes(from: octets)
            }
        case .tcp(let octets, let port):
            guard octets.count == 16 else { throw .disconnected(EAFNOSUPPORT) }
            family = AF_INET6
            length = MemoryLayout<sockaddr_in6>.size
            withUnsafeMutableBytes(of: &storage) { bytes in
                bytes.storeBytes(of: sa_family_t(AF_INET6), as: sa_family_t.self)
                bytes.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
                bytes[8..<24].copyBytes(from: octets)
            }
        case .unix(let path):
            family = AF_UNIX
            length = MemoryLayout<sockaddr_un>.size
            // The path and its null (unix(7)).
            guard path.utf8.count < length - 2 else { throw .disconnected(ENAMETOOLONG) }
            withUnsafeMutableBytes(of: &storage) { bytes in
                bytes.storeBytes(of: sa_family_t(AF_UNIX), as: sa_family_t.self)
                bytes[2..<2 + path.utf8.count].copyBytes(from: Array(path.utf8))
            }
        }
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        descriptor = socket(family, type, 0)
        guard descriptor >= 0 else { throw .disconnected(errno) }
        plain = PlainStream(input: descriptor, output: descriptor)
        let result = withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(length)) }
        }
        guard result != 0 else { return }
        // EAGAIN: the queue of a Unix socket is full.
        guard errno == EINPROGRESS else { throw .disconnected(errno) }
        try PlainStream.wait(for: Int16(POLLOUT), on: descriptor, until: deadline)
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
        guard code == 0 else { throw .disconnected(code) }
    }

    deinit { close(descriptor) }
}
