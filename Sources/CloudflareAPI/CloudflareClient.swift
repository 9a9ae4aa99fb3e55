import CShims
import Glibc

/// Cloudflare's Email Sending API over HTTPS: one connection, kept for all messages of the process.
///
/// Trust comes from the host's hashed directory of CA certificates, never from the bundle file, whose loading would cost
/// each process more than all the rest of the request. For `https` the proxy of the environment (`https_proxy`,
/// `no_proxy`) is asked; for this very host none is. Redirections are not followed.
///
/// A message goes out once at most: nothing is repeated once any of its bytes may have left.
///
/// Calls from several threads come one after the other. The process must ignore `SIGPIPE`: libcurl, told to leave
/// signals alone, does not do it.
public final class CloudflareClient: MessageRelay, @unchecked Sendable {
    /// How long the parts of a request may take.
    public struct Timeouts: Sendable, Equatable {
        /// Until the connection stands, TLS included, in milliseconds.
        public var connect: Int
        /// Until the answer is there, all included, in milliseconds.
        public var total: Int

        /// 10 seconds for the connection, 60 for all: a message of 5 MiB then needs 0.7 Mbit/s of upstream.
        public static let standard = Timeouts(connect: 10_000, total: 60_000)

        public init(connect: Int, total: Int) {
            self.connect = connect
            self.total = total
        }
    }

    /// The version that the `User-Agent` field names.
    public static let version = "0.1.0"

    private let endpoint: APIEndpoint
    private let credentials: APICredentials
    private let extraCAFile: String?
    private let timeouts: Timeouts

    /// Held during a request; what it guards are the two below.
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private var handle: UnsafeMutableRawPointer?
    private var fields: UnsafeMutablePointer<curl_slist>?

    /// Opens nothing yet. `extraCAFile` names a PEM file of CA certificates that are trusted besides the host's.
    public init(
        endpoint: APIEndpoint, credentials: APICredentials, extraCAFile: String? = nil,
        timeouts: Timeouts = .standard
    ) {
        self.endpoint = endpoint
        self.credentials = credentials
        self.extraCAFile = extraCAFile
        self.timeouts = timeouts
        lock = .allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
    }

    deinit {
        if let handle { csg_curl_easy_cleanup(handle) }
        if let fields { csg_curl_slist_free_all(fields) }
        pthread_mutex_destroy(lock)
        lock.deallocate()
    }

    public func sendRaw(_ message: RawMessage) throws(SendFailure) -> SendReceipt {
        let body = try RequestBody(message)
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        let handle = try openHandle()
        csg_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.length))
        let transfer = Transfer(body: body, secret: credentials.token)
        transfer.attach(to: handle)
        return try perform(transfer, on: handle)
    }

    private func perform(_ transfer: Transfer, on handle: UnsafeMutableRawPointer) throws(SendFailure) -> SendReceipt {
        var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = detail.withUnsafeMutableBufferPointer { buffer in
            csg_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
            defer { csg_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil) }
            return withExtendedLifetime(transfer) { csg_curl_easy_perform(handle) }
        }
        var status = 0
        csg_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        guard code == CURLE_OK else {
            throw CloudflareClient.failure(code, detail: detail, status: status, transfer: transfer)
        }
        transfer.finish(status: status)
        return try transfer.answer.receipt(now: time(nil))
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

    /// The one handle of this client, made and set up on the first call.
    private func openHandle() throws(SendFailure) -> UnsafeMutableRawPointer {
        if let handle { return handle }
        if let failure = csg_curl_load() {
            throw SendFailure(kind: .misconfigured, message: String(cString: failure))
        }
        guard let handle = csg_curl_easy_init() else {
            throw SendFailure(kind: .unavailable, message: "libcurl gives no handle: out of memory")
        }
        var fields: UnsafeMutablePointer<curl_slist>?
        for field in [
            "Authorization: Bearer \(credentials.token)", "Content-Type: application/json", "Accept: application/json",
            // Without a value it is left out: asking whether the body may come would cost a round trip.
            "Expect:",
        ] {
            fields = csg_curl_slist_append(fields, field) ?? fields
        }
        let code = setUp(handle, fields: fields)
        guard code == CURLE_OK else {
            csg_curl_easy_cleanup(handle)
            csg_curl_slist_free_all(fields)
            throw SendFailure(
                kind: .misconfigured,
                message: "libcurl cannot be set up (\(String(cString: csg_curl_easy_strerror(code)))): "
                    + "version 7.85 with TLS is needed at least")
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

        set(CURLOPT_URL, "\(endpoint.base)/accounts/\(credentials.accountID)/email/sending/send_raw")
        set(CURLOPT_PROTOCOLS_STR, endpoint.isEncrypted ? "https" : "http")
        set(CURLOPT_FOLLOWLOCATION, 0)
        // One request after the other gains nothing from HTTP/2, whose start costs more.
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        set(CURLOPT_POST, 1)
        set(CURLOPT_USERAGENT, "cloudflare-smtp-gateway/\(CloudflareClient.version)")
        if failure == CURLE_OK { failure = csg_curl_set_list(handle, CURLOPT_HTTPHEADER, fields) }

        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_CAPATH, "/etc/ssl/certs")
        set(CURLOPT_CAINFO, extraCAFile)

        // The token is for Cloudflare, never for the proxy in between; and the proxy's fields are not Cloudflare's.
        set(CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE))
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if endpoint.isLoopback { set(CURLOPT_PROXY, "") }

        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect)
        set(CURLOPT_TIMEOUT_MS, timeouts.total)
        return failure
    }
}
