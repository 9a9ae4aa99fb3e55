import Glibc

/// The socket that handlers connect to.
enum ListeningSocket {
    /// Opens a `SOCK_SEQPACKET` socket at `path` with mode 0660. A socket that nobody listens on any more is replaced;
    /// one that is in use, or anything else of that name, is left alone and an error.
    static func open(at path: String) throws(SystemCallError) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path), !path.isEmpty else {
            errno = ENAMETOOLONG
            throw SystemCallError("listen on \(path)")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = try newSocket()
        if !call(bind, descriptor, address) {
            guard errno == EADDRINUSE, isAbandoned(address, path: path) else {
                errno = EADDRINUSE
                throw SystemCallError("bind \(path)")
            }
            unlink(path)
            guard call(bind, descriptor, address) else { throw SystemCallError("bind \(path)") }
        }
        // Between bind and chmod the process's umask rules, which main sets to 0117.
        guard chmod(path, 0o660) == 0 else { throw SystemCallError("chmod \(path)") }
        guard listen(descriptor, SOMAXCONN) == 0 else { throw SystemCallError("listen on \(path)") }
        return descriptor
    }

    /// Whether `path` is a socket on which nobody listens.
    private static func isAbandoned(_ address: sockaddr_un, path: String) -> Bool {
        var information = stat()
        guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFSOCK,
            let probe = try? newSocket()
        else { return false }
        defer { close(probe) }
        return !call(connect, probe, address) && errno == ECONNREFUSED
    }

    private static func newSocket() throws(SystemCallError) -> Int32 {
        let descriptor = socket(
            AF_UNIX,
            Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw SystemCallError("socket") }
        return descriptor
    }

    private static func call(
        _ function: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32, _ descriptor: Int32, _ address: sockaddr_un
    ) -> Bool {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                function(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}
