import CShims
import Glibc
import System

/// One connection to a server, which is opened when it is needed or ahead of that.
///
/// Trust comes from the host's hashed directory of CA certificates, never from the bundle file, whose loading would
/// cost each process more than all the rest of the request. The way is the endpoint's, through its proxy or straight;
/// libcurl's own variables (`https_proxy`, `no_proxy` and others) have no say. Redirections are not followed.
final class CurlConnection: @unchecked Sendable {
    private let configuration: Transport.Configuration
    private let names: ResolvedNames

    /// Held during a request; what it guards are the three below.
    private let lock = CurlConnection.makeLock()
    private var handle: UnsafeMutableRawPointer?
    private var fields: UnsafeMutablePointer<curl_slist>?
    /// When the connection was last known to stand, in seconds of the monotonic clock.
    private var lastUse: Int?

    /// Held for moments; what it guards are the three below.
    private let preparationLock = CurlConnection.makeLock()
    /// Signalled when ``preparation`` changes.
    private let preparationChange = CurlConnection.makeCondition()
    private var preparation = Preparation.none
    /// When it was ``Preparation/established``, in milliseconds of the monotonic clock.
    private var establishment = 0
    /// Whether a message waits for the end of the preparation.
    private var isWanted = false

    /// How far the opening ahead of time is.
    private enum Preparation {
        case none
        /// libcurl is being loaded.
        case loading
        /// The host's name, or the proxy's, is being resolved.
        case resolving
        case connecting
        /// TLS is done, and the request on its way.
        case established
    }

    /// A connection that has been used within so many seconds is taken to stand: Cloudflare keeps one for minutes.
    private static let freshSeconds = 30
    /// The longest wait for the answer that nobody needs, in milliseconds: a message that comes meanwhile waits for it.
    private static let answerMilliseconds = 5000
    /// The time that a message has for its connection when it has waited in vain for the one that was being opened, in
    /// milliseconds.
    private static let leastConnectMilliseconds = 5000
    /// The stack of the thread that opens it, in octets; libcurl and OpenSSL need a fraction of it.
    private static let preparationStack = 512 * 1024

    /// Opens nothing yet.
    init(_ configuration: Transport.Configuration, _ names: ResolvedNames) {
        self.configuration = configuration
        self.names = names
    }

    private static func makeLock() -> UnsafeMutablePointer<pthread_mutex_t> {
        let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        return lock
    }

    /// One whose waits end by the monotonic clock.
    private static func makeCondition() -> UnsafeMutablePointer<pthread_cond_t> {
        let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
        return condition
    }

    deinit {
        if let handle { csg_curl_easy_cleanup(handle) }
        if let fields { csg_curl_slist_free_all(fields) }
        for lock in [lock, preparationLock] {
            pthread_mutex_destroy(lock)
            lock.deallocate()
        }
        pthread_cond_destroy(preparationChange)
        preparationChange.deallocate()
    }

    // MARK: Ahead of time

    /// Opens the connection on a thread of its own, unless it is known to stand or a request is on its way. One that
    /// the server has closed meanwhile is noticed here, before there is a message that would have to wait for another.
    func preconnect() {
        guard pthread_mutex_trylock(lock) == 0 else { return }
        if isFresh, hasEnded { lastUse = nil }
        let isNeeded = !isFresh
        pthread_mutex_unlock(lock)
        guard isNeeded, begin() else { return }

        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, CurlConnection.preparationStack)
        // Signals are for the thread that knows what may be interrupted.
        var all = sigset_t()
        var previous = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &previous)
        var thread = pthread_t()
        let line = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, &attributes,
            { context in
                let line = Unmanaged<CurlConnection>.fromOpaque(context!).takeRetainedValue()
                line.open()
                line.end()
                return nil
            }, line.toOpaque())
        pthread_sigmask(SIG_SETMASK, &previous, nil)
        pthread_attr_destroy(&attributes)
        // Without a thread the message opens its own connection.
        if code != 0 {
            line.release()
            end()
        }
    }

    /// Whether a message should go this way, now or after a moment. False while a connection is being opened: another
    /// one is quicker than this one with the request that opens it. While the name is being resolved, which another
    /// line would only begin again, it is waited for, for at most so many milliseconds.
    func claim(waiting patience: Int) -> Bool {
        let end = MonotonicClock.milliseconds + patience
        return withPreparation {
            isWanted = true
            while true {
                switch preparation {
                case .none, .loading: return true
                case .connecting: return false
                case .resolving: guard waitForChange(until: end) else { return false }
                case .established:
                    guard waitForChange(until: min(end, establishment + CurlConnection.answerMilliseconds)) else {
                        return false
                    }
                }
            }
        }
    }

    /// Lets the preparation go on; false when that has not changed until `end`.
    private func waitForChange(until end: Int) -> Bool {
        var time = timespec(tv_sec: end / 1000, tv_nsec: end % 1000 * 1_000_000)
        return pthread_cond_timedwait(preparationChange, preparationLock, &time) != ETIMEDOUT
    }

    /// libcurl uses a connection again only for requests, so one is made: `HEAD /ips`, a public call that needs no
    /// token, and none is sent. Its answer does not matter.
    private func open() {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        // A message may have been quicker. What is wrong is said when one is to be sent: it happens again then.
        guard !isFresh, let handle = try? openHandle(), advance(to: .resolving),
            csg_curl_set_string(handle, CURLOPT_URL, configuration.endpoint.base + "/ips") == CURLE_OK
        else { return }
        let timeouts = configuration.timeouts
        csg_curl_set_list(handle, CURLOPT_HTTPHEADER, nil)
        csg_curl_set_long(handle, CURLOPT_NOBODY, 1)
        csg_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect)
        csg_curl_set_long(handle, CURLOPT_TIMEOUT_MS, timeouts.connect + CurlConnection.answerMilliseconds)
        let transfer = Transfer(body: RequestBody(whole: []), secret: configuration.secret)
        transfer.resolved = { [unowned self] in _ = advance(to: .connecting) }
        transfer.connected = { [unowned self] in _ = advance(to: .established) }
        transfer.attach(to: handle)
        _ = try? perform(transfer, on: handle)
        csg_curl_set_long(handle, CURLOPT_NOBODY, 0)
        csg_curl_set_long(handle, CURLOPT_POST, 1)
        csg_curl_set_list(handle, CURLOPT_HTTPHEADER, fields)
    }

    /// Whether there is no other preparation.
    private func begin() -> Bool {
        withPreparation {
            guard preparation == .none else { return false }
            preparation = .loading
            isWanted = false
            return true
        }
    }

    /// False when a message waits that does better without what comes next, and when the preparation is past it: a
    /// second address is tried, or a second attempt is made.
    private func advance(to next: Preparation) -> Bool {
        withPreparation {
            switch (preparation, next) {
            case (.loading, .resolving): guard !isWanted else { return false }
            case (.resolving, .connecting), (.resolving, .established), (.connecting, .established): break
            default: return false
            }
            preparation = next
            establishment = MonotonicClock.milliseconds
            pthread_cond_broadcast(preparationChange)
            return true
        }
    }

    private func end() {
        withPreparation {
            preparation = .none
            pthread_cond_broadcast(preparationChange)
        }
    }

    private func withPreparation<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(preparationLock)
        defer { pthread_mutex_unlock(preparationLock) }
        return body()
    }

    private var isFresh: Bool { lastUse.map { CurlConnection.now - $0 < CurlConnection.freshSeconds } ?? false }

    /// Whether the other side has closed the kept connection, or may have: nothing comes unasked but the end, and what
    /// else it could be (a ticket of TLS) is rare.
    private var hasEnded: Bool {
        guard let handle else { return false }
        var entry = pollfd(fd: csg_curl_socket(handle), events: Int16(POLLIN), revents: 0)
        // A descriptor below 0 is left out.
        return entry.fd < 0 || poll(&entry, 1, 0) > 0
    }

    private static var now: Int { MonotonicClock.milliseconds / 1000 }

    // MARK: Requests

    /// Posts `body` to `path` below the endpoint, or gets what is there when there is none, and gives the answer,
    /// whatever it says. So many milliseconds of what it may take were `waited` already.
    func request(_ body: RequestBody?, to path: String, waited: Int) throws(SendFailure) -> APIResponse {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        let handle = try openHandle()
        guard csg_curl_set_string(handle, CURLOPT_URL, configuration.endpoint.base + path) == CURLE_OK else {
            throw SendFailure(kind: .unavailable, message: "libcurl cannot accept an address: out of memory")
        }
        let timeouts = configuration.timeouts
        let least = min(CurlConnection.leastConnectMilliseconds, timeouts.connect, timeouts.total)
        csg_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, max(timeouts.connect - waited, least))
        csg_curl_set_long(handle, CURLOPT_TIMEOUT_MS, max(timeouts.total - waited, least))
        let transfer = Transfer(body: body ?? RequestBody(whole: []), secret: configuration.secret)
        transfer.attach(to: handle)
        guard let body else {
            csg_curl_set_long(handle, CURLOPT_HTTPGET, 1)
            defer { csg_curl_set_long(handle, CURLOPT_POST, 1) }
            return try perform(transfer, on: handle)
        }
        csg_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.length))
        return try perform(transfer, on: handle)
    }

    private func perform(_ transfer: Transfer, on handle: UnsafeMutableRawPointer) throws(SendFailure) -> APIResponse {
        var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = detail.withUnsafeMutableBufferPointer { buffer in
            csg_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
            defer { csg_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil) }
            return withExtendedLifetime(transfer) { csg_curl_easy_perform(handle) }
        }
        var status = 0
        csg_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        guard code == CURLE_OK else {
            lastUse = nil
            if configuration.endpoint.proxy != nil {
                var proxyStatus = 0
                csg_curl_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &proxyStatus)
                // Nothing was sent: there was no way to Cloudflare.
                if proxyStatus >= 300 { throw ProxyRefusal.failure(status: proxyStatus) }
            }
            throw CurlConnection.failure(code, detail: detail, status: status, transfer: transfer)
        }
        lastUse = CurlConnection.now
        transfer.finish(status: status)
        return transfer.answer
    }

    private static func failure(_ code: CURLcode, detail: [CChar], status: Int, transfer: Transfer) -> SendFailure {
        let row = TransportTable.row(code)
        let ray = transfer.answer.rayID
        let httpStatus = status == 0 ? nil : status
        // A request that was cut off before its end is one that nobody acts on: it ends with its Content-Length.
        let mayHaveBeenSent = transfer.body.written == transfer.body.length
        if transfer.isTooLong {
            return SendFailure(
                kind: .unavailable, httpStatus: httpStatus,
                message: "the answer is longer than \(Transfer.longestAnswer) bytes", rayID: ray,
                mayHaveBeenSent: mayHaveBeenSent)
        }
        if transfer.isRepetition {
            return SendFailure(
                kind: .unavailable, message: TransportTable.row(CURLE_GOT_NOTHING).text,
                mayHaveBeenSent: mayHaveBeenSent)
        }
        let words = String(decoding: detail.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return SendFailure(
            kind: row.kind, httpStatus: httpStatus,
            message: row.addsDetail && !words.isEmpty ? "\(row.text): \(words)" : row.text, rayID: ray,
            mayHaveBeenSent: mayHaveBeenSent)
    }

    /// The one handle of this line, made and set up on the first call.
    private func openHandle() throws(SendFailure) -> UnsafeMutableRawPointer {
        if let handle { return handle }
        if let failure = csg_curl_load() {
            throw SendFailure(kind: .misconfigured, message: String(cString: failure))
        }
        guard let handle = csg_curl_easy_init() else {
            throw SendFailure(kind: .unavailable, message: "libcurl cannot create a handle: out of memory")
        }
        var fields: UnsafeMutablePointer<curl_slist>?
        // Without a value it is left out: asking whether the body may come would cost a round trip.
        for field in configuration.fields + ["Expect:"] {
            fields = csg_curl_slist_append(fields, field) ?? fields
        }
        var code = setUp(handle, fields: fields)
        if code == CURLE_OK { code = names.share(with: handle) }
        guard code == CURLE_OK else {
            csg_curl_easy_cleanup(handle)
            csg_curl_slist_free_all(fields)
            throw SendFailure(
                kind: .misconfigured,
                message: "libcurl cannot be set up (\(String(cString: csg_curl_easy_strerror(code)))): "
                    + "version 7.85 or later, with TLS, is needed")
        }
        self.handle = handle
        self.fields = fields
        return handle
    }

    /// Every option that holds for all requests; the first refusal ends it, because none may silently be missing.
    private func setUp(_ handle: UnsafeMutableRawPointer, fields: UnsafeMutablePointer<curl_slist>?) -> CURLcode {
        var failure = CURLE_OK
        func set(_ option: CURLoption, _ value: Int) {
            if failure == CURLE_OK { failure = csg_curl_set_long(handle, option, value) }
        }
        func set(_ option: CURLoption, _ value: String?) {
            if failure == CURLE_OK { failure = csg_curl_set_string(handle, option, value) }
        }

        set(CURLOPT_PROTOCOLS_STR, configuration.endpoint.isEncrypted ? "https" : "http")
        set(CURLOPT_FOLLOWLOCATION, 0)
        // One request after the other gains nothing from HTTP/2, whose start costs more.
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        set(CURLOPT_POST, 1)
        set(CURLOPT_USERAGENT, "cloudflare-smtp-gateway/\(CloudflareClient.version)")
        if failure == CURLE_OK { failure = csg_curl_set_list(handle, CURLOPT_HTTPHEADER, fields) }

        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_CAPATH, "/etc/ssl/certs")
        set(CURLOPT_CAINFO, configuration.extraCAFile)

        // The token is for Cloudflare, never for the proxy in between; and the proxy's fields are not Cloudflare's.
        set(CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE))
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // An empty text means that none is asked, whatever the environment says.
        set(CURLOPT_PROXY, configuration.endpoint.proxy?.url ?? "")
        set(CURLOPT_NOPROXY, "")
        if configuration.endpoint.proxy != nil {
            set(CURLOPT_PROXY_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
            set(CURLOPT_PROXY_CAPATH, "/etc/ssl/certs")
            set(CURLOPT_PROXY_CAINFO, configuration.extraCAFile)
        }

        set(CURLOPT_NOSIGNAL, 1)
        return failure
    }
}
