import CLinux
import Glibc

/// Makes the disk take what has been written, beside the loop: fdatasync(2) takes milliseconds, in which a thousand
/// requests can be answered.
final class SyncThread {
    /// Becomes readable when a sync has ended.
    let done: Int32
    private let wanted: Int32
    private let file: Int32
    private var isBusy = false

    /// Syncs the file at `path`. nil when there is no such file or no thread to be had.
    init?(path: String) {
        file = open(path, O_RDWR | O_CLOEXEC)
        done = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        wanted = eventfd(0, Int32(EFD_CLOEXEC))
        guard file >= 0, done >= 0, wanted >= 0 else { return nil }
        var thread = pthread_t()
        // The thread lives as long as the process, and keeps what it works with: when the process ends in order, the
        // owner of this object is gone before a sync that is under way.
        let context = Unmanaged.passRetained(self)
        let failed = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<SyncThread>.fromOpaque(context!).takeUnretainedValue().work()
                return nil
            }, context.toOpaque())
        guard failed == 0 else {
            context.release()
            return nil
        }
        pthread_detach(thread)
    }

    /// Begins a sync unless one is under way.
    func start() -> Bool {
        guard !isBusy else { return false }
        isBusy = true
        eventfd_write(wanted, 1)
        return true
    }

    /// Takes note that the sync has ended (``done`` is readable).
    func finish() {
        var count = eventfd_t()
        eventfd_read(done, &count)
        isBusy = false
    }

    private func work() {
        var count = eventfd_t()
        while eventfd_read(wanted, &count) == 0 {
            fdatasync(file)
            eventfd_write(done, 1)
        }
    }
}
