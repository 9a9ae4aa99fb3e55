import CShims
import Glibc

/// A connection inside TLS; for handlers the accepted one, the server's side.
///
/// The process must ignore `SIGPIPE`: see ``ignoreBrokenPipes()``.
public final class TLSStream: ByteStream {
    /// The protocol that was agreed on, as OpenSSL names it: `TLSv1.3`.
    public let version: String
    /// The cipher suite that was agreed on: `TLS_AES_256_GCM_SHA384`.
    public let cipher: String

    /// Both, for a log: `TLSv1.3 TLS_AES_256_GCM_SHA384`.
    public var parameters: String { "\(version) \(cipher)" }

    private let tls: OpaquePointer
    private let plain: PlainStream
    /// After an error nothing may be sent any more, not even a goodbye (SSL_shutdown(3)).
    private var isBroken = false

    /// Does the handshake over `plain`, whose descriptors it uses from then on. What the peer had sent in the clear
    /// before must have been thrown away by then (RFC 3207 section 4.2).
    public static func accept(
        over plain: PlainStream, context: TLSServerContext, until deadline: Deadline
    ) throws(StreamError) -> TLSStream {
        try shakeHands(over: plain, context.pointer, until: deadline, csg_tls_accept)
    }

    /// Does a client's handshake over `plain`, and takes any certificate: for a listener of this very host, where it is
    /// known by other means who listens.
    public static func connectTrustingAnybody(
        over plain: PlainStream, until deadline: Deadline
    ) throws(StreamError) -> TLSStream {
        if let failure = OpenSSL.loadFailure() { throw .tls(failure) }
        guard let context = csg_tls_client_context_make() else { throw .tls(OpenSSL.takeErrors()) }
        defer { csg_tls_context_free(context) }
        return try shakeHands(over: plain, context, until: deadline, csg_tls_connect)
    }

    private static func shakeHands(
        over plain: PlainStream, _ context: OpaquePointer, until deadline: Deadline,
        _ step: (OpaquePointer) -> csg_tls_outcome
    ) throws(StreamError) -> TLSStream {
        // The SSL object holds the context on its own account.
        guard let tls = csg_tls_make(context, plain.input, plain.output) else {
            throw .tls(OpenSSL.takeErrors())
        }
        do throws(StreamError) {
            while true {
                let outcome = step(tls)
                if outcome.error == SSL_ERROR_NONE { break }
                if hasEnded(outcome), csg_tls_has_shown_certificate(tls) { throw .certificateRefused(.closed) }
                if outcome.error == SSL_ERROR_ZERO_RETURN { throw .disconnected(ECONNRESET) }
                try wait(after: outcome, on: plain, until: deadline)
            }
        } catch {
            csg_tls_free(tls)
            throw error
        }
        return TLSStream(tls: tls, plain: plain)
    }

    private init(tls: OpaquePointer, plain: PlainStream) {
        self.tls = tls
        self.plain = plain
        version = String(cString: csg_tls_version(tls))
        cipher = String(cString: csg_tls_cipher(tls))
    }

    deinit {
        csg_tls_free(tls)
    }

    /// Reads what is there. The end of the connection reads as 0 whether the peer said goodbye (close_notify) or not:
    /// the protocols inside mark the end of a message themselves.
    public func read(into buffer: UnsafeMutableRawBufferPointer, until deadline: Deadline) throws(StreamError) -> Int {
        guard let start = buffer.baseAddress, buffer.count > 0 else { return 0 }
        while true {
            let outcome = csg_tls_read(tls, start, buffer.count)
            switch outcome.error {
            case SSL_ERROR_NONE: return outcome.count
            case SSL_ERROR_ZERO_RETURN: return 0
            default: try goOn(after: outcome, until: deadline)
            }
        }
    }

    public var hasInput: Bool { csg_tls_has_pending(tls) || plain.hasInput }

    public func write(_ bytes: UnsafeRawBufferPointer, until deadline: Deadline) throws(StreamError) {
        // One call for all: OpenSSL cuts it into records of 16 KiB and writes each at once, so a flight of replies is
        // one write to the socket. A call that is repeated must be the same call (SSL_write(3)), and is.
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        while true {
            let outcome = csg_tls_write(tls, start, bytes.count)
            switch outcome.error {
            case SSL_ERROR_NONE: return
            case SSL_ERROR_ZERO_RETURN: throw .disconnected(EPIPE)
            default: try goOn(after: outcome, until: deadline)
            }
        }
    }

    public func finish(until deadline: Deadline) {
        while !isBroken {
            let outcome = csg_tls_shutdown(tls)
            // Reading is not what a goodbye waits for, so only a full socket is waited for.
            guard outcome.error == SSL_ERROR_WANT_WRITE else { return }
            try? goOn(after: outcome, until: deadline)
        }
    }

    private func goOn(after outcome: csg_tls_outcome, until deadline: Deadline) throws(StreamError) {
        do throws(StreamError) {
            try TLSStream.wait(after: outcome, on: plain, until: deadline)
        } catch {
            isBroken = true
            throw error
        }
    }

    /// Whether the peer has closed or reset the connection.
    private static func hasEnded(_ outcome: csg_tls_outcome) -> Bool {
        switch outcome.error {
        case SSL_ERROR_ZERO_RETURN: true
        case SSL_ERROR_SYSCALL: [0, ECONNRESET, EPIPE].contains(outcome.system_error)
        default: false
        }
    }

    /// After a step that did not succeed: waits until it can be repeated, else throws.
    private static func wait(
        after outcome: csg_tls_outcome, on plain: PlainStream, until deadline: Deadline
    ) throws(StreamError) {
        switch outcome.error {
        case SSL_ERROR_WANT_READ: try PlainStream.wait(for: Int16(POLLIN), on: plain.input, until: deadline)
        case SSL_ERROR_WANT_WRITE: try PlainStream.wait(for: Int16(POLLOUT), on: plain.output, until: deadline)
        case SSL_ERROR_SYSCALL:
            // No errno: the peer went away in the middle of the handshake.
            throw .disconnected(outcome.system_error == 0 ? ECONNRESET : outcome.system_error)
        default:
            let reasons = OpenSSL.takeErrors()
            if let refusal = CertificateRefusal(alert: outcome.alert) { throw .certificateRefused(refusal) }
            throw .tls(reasons)
        }
    }
}
