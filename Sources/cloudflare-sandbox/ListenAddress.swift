import ArgumentParser
import Glibc

/// Where to listen: `127.0.0.1:8787`, `localhost:8787`, `[::1]:8787`; port 0 takes one that is free.
struct ListenAddress: Sendable, Equatable, ExpressibleByArgument {
    /// The host as it was given, without brackets.
    let host: String
    let port: UInt16

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":"), let port = UInt16(argument[argument.index(after: colon)...])
        else { return nil }
        let host = argument[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            self.host = String(host.dropFirst().dropLast())
        } else {
            guard !host.contains(":") else { return nil }
            self.host = String(host)
        }
        guard !self.host.isEmpty else { return nil }
        self.port = port
    }

    /// The host as a URL has it.
    var urlHost: String { host.contains(":") ? "[\(host)]" : host }
}

/// A listening socket.
struct Listener: Sendable {
    let descriptor: Int32
    /// The port it has, also when a free one was asked for.
    let port: UInt16

    /// Listens at `address`.
    init(_ address: ListenAddress) throws(StartError) {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address.host, "\(address.port)", &hints, &list) == 0, let first = list?.pointee
        else { throw StartError("\(address.host) is not an address of this host") }
        defer { freeaddrinfo(list) }
        let descriptor = socket(first.ai_family, first.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), first.ai_protocol)
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        guard descriptor >= 0, bind(descriptor, first.ai_addr, first.ai_addrlen) == 0, listen(descriptor, 1024) == 0
        else { throw StartError("cannot listen at \(address.urlHost):\(address.port)", errno) }
        self.descriptor = descriptor
        port = try Listener.port(of: descriptor)
    }

    private static func port(of descriptor: Int32) throws(StartError) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let failed = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard failed == 0 else { throw StartError("cannot tell the port", errno) }
        // The port stands at the same place in both families' addresses.
        return withUnsafeBytes(of: &storage) { UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self)) }
    }
}

/// Why the program cannot start.
struct StartError: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ code: Int32? = nil) {
        description = code.map { "\(what): \(String(cString: strerror($0)))" } ?? what
    }
}
