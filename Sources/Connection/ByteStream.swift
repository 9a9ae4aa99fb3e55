/// Why a read or a write on a connection did not happen. None of them can be retried on the same connection.
public enum StreamError: Error, Equatable {
    /// The deadline passed first.
    case timedOut
    /// The connection is gone: reset, broken pipe, or another error of the socket; the value is `errno`.
    case disconnected(Int32)
    /// The process was told to end, and has deferred it to the next wait for the client.
    case terminated
    /// The peer ended the connection because it does not trust the certificate that it was shown.
    case certificateRefused(CertificateRefusal)
    /// TLS failed; the text is OpenSSL's and names no secret.
    case tls(String)
}

/// The accepted connection as bytes in and bytes out, in the clear or inside TLS.
///
/// Every call is bounded by a deadline; a call that cannot finish by then throws ``StreamError/timedOut``.
public protocol ByteStream: AnyObject {
    /// Reads what is there, at least one byte, at most `buffer.count`; 0 means that the peer has finished sending.
    func read(into buffer: UnsafeMutableRawBufferPointer, until deadline: Deadline) throws(StreamError) -> Int

    /// Whether something has come that was not read yet: octets, or the end.
    var hasInput: Bool { get }

    /// Writes all of `bytes`.
    func write(_ bytes: UnsafeRawBufferPointer, until deadline: Deadline) throws(StreamError)

    /// Says goodbye (TLS close_notify) where the protocol has a goodbye, waiting no longer than `deadline`. Does not
    /// close the descriptor: the process's end does.
    func finish(until deadline: Deadline)
}

extension ByteStream {
    /// Writes all of `bytes`.
    public func write(_ bytes: [UInt8], until deadline: Deadline) throws(StreamError) {
        // Rethrowing through the closure loses the typed error, so it is carried out by hand.
        var failure: StreamError?
        bytes.withUnsafeBytes { buffer in
            do throws(StreamError) { try write(buffer, until: deadline) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
