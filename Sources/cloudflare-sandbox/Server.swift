import Connection
import Glibc
import HTTPDriver
import Synchronization

/// Accepts connections and gives each a thread.
final class Server: Sendable {
    /// How a connection that was accepted becomes a stream: as it is, or through a TLS handshake.
    typealias Opening = @Sendable (PlainStream, Deadline) throws(StreamError) -> any ByteStream

    /// Connections served at once; the next one is closed as it comes.
    static let connectionLimit = 256
    /// The longest TLS handshake.
    private static let handshakeSeconds = 60

    private let listener: Listener
    private let sandbox: Sandbox
    private let store: Store
    private let options: SandboxService.Options
    private let opening: Opening
    private let open = Mutex(0)

    init(
        _ listener: Listener, _ sandbox: Sandbox, _ store: Store, _ options: SandboxService.Options,
        opening: @escaping Opening
    ) {
        self.listener = listener
        self.sandbox = sandbox
        self.store = store
        self.options = options
        self.opening = opening
    }

    /// Begins to accept connections, on a thread of its own.
    func start() throws(StartError) {
        guard startThread({ self.acceptAll() }) else { throw StartError("cannot start a thread") }
    }

    private func acceptAll() {
        while true {
            let descriptor = accept(listener.descriptor, nil, nil)
            guard descriptor >= 0 else {
                // Out of descriptors or memory: others will end.
                if errno != EINTR, errno != ECONNABORTED { usleep(10_000) }
                continue
            }
            sandbox.countConnection()
            let isFree = open.withLock { open in
                guard open < Server.connectionLimit else { return false }
                open += 1
                return true
            }
            if isFree, startThread({ self.serve(descriptor) }) { continue }
            if isFree { open.withLock { $0 -= 1 } }
            close(descriptor)
        }
    }

    private func serve(_ descriptor: Int32) {
        defer {
            close(descriptor)
            open.withLock { $0 -= 1 }
        }
        let plain = PlainStream(input: descriptor, output: descriptor)
        do throws(StreamError) {
            let stream = try opening(plain, .after(seconds: Server.handshakeSeconds))
            try HTTPConnection(stream, over: plain, SandboxService(sandbox, store, options), SandboxService.limits)
                .run()
        } catch {
            // The client is gone, or was too slow, and nobody is left to tell.
        }
    }
}

/// Starts a thread that runs `body` and is not waited for.
private func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Unmanaged.passRetained(ThreadBody(body))
    var thread = pthread_t()
    let failed = pthread_create(
        &thread, nil,
        { argument in
            Unmanaged<ThreadBody>.fromOpaque(argument!).takeRetainedValue().run()
            return nil
        }, box.toOpaque())
    guard failed == 0 else {
        box.release()
        return false
    }
    pthread_detach(thread)
    return true
}

/// The body of a thread, as an object that C can carry.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
