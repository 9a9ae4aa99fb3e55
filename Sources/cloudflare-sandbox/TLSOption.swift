import Connection

extension Server {
    /// Every connection as it is.
    static let inTheClear: Opening = { plain, _ in plain }

    /// Every connection inside TLS, with the certificate and the key in these files of PEM.
    static func insideTLS(certificateFile: String, keyFile: String) throws(TLSError) -> Opening {
        let shared = SharedContext(context: try TLSServerContext(certificateFile: certificateFile, keyFile: keyFile))
        return { (plain, deadline) throws(StreamError) in
            try TLSStream.accept(over: plain, context: shared.context, until: deadline)
        }
    }
}

/// A context for all threads: OpenSSL lets them share one that is no longer changed (openssl-threads(7)).
private struct SharedContext: @unchecked Sendable {
    let context: TLSServerContext
}
