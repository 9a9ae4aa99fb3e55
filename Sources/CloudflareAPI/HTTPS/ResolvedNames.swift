import CShims
import Glibc

/// The addresses that names were resolved to, for all lines of a process: resolving a name can take a quarter of a
/// minute, and no line does again what another one has done.
final class ResolvedNames: @unchecked Sendable {
    // Guards what follows; libcurl has locks of its own for what is in there.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private var names: OpaquePointer?

    /// None. libcurl need not be loaded yet.
    init() { pthread_mutex_init(lock, nil) }

    deinit {
        if let names { csg_curl_names_free(names) }
        pthread_mutex_destroy(lock)
        lock.deallocate()
    }

    /// Has `handle` use them, which must not outlive this object. Without memory for them each handle resolves for
    /// itself.
    func share(with handle: UnsafeMutableRawPointer) -> CURLcode {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        names = names ?? csg_curl_names_make()
        return names.map { csg_curl_set_names(handle, $0) } ?? CURLE_OK
    }
}
