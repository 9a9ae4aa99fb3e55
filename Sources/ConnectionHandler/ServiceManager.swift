import Glibc

/// Notifications to the service manager, by the protocol of sd_notify(3): a library for one datagram would cost every
/// process.
enum ServiceManager {
    /// Says that what depends on this unit may be started. Nothing happens where nobody listens.
    static func ready() {
        guard let path = getenv("NOTIFY_SOCKET") else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let length = strlen(path)
        let hasRoom = withUnsafeMutableBytes(of: &address.sun_path) { room in
            guard length > 0, length < room.count else { return false }
            room.copyMemory(from: UnsafeRawBufferPointer(start: path, count: length))
            // The "@" of a name in the abstract namespace (unix(7)) stands for a zero.
            if room[0] == UInt8(ascii: "@") { room[0] = 0 }
            return true
        }
        guard hasRoom else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let size = socklen_t(MemoryLayout<sa_family_t>.size + length)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                _ = sendto(descriptor, "READY=1", 7, 0, name, size)
            }
        }
    }
}
