import CShims
import Glibc
import System

/// A certificate, its key, and the rules of TLS for the connections served with them: TLS 1.2 at least, neither
/// renegotiation nor compression, no session tickets; ciphers and their order are OpenSSL's and the host's policy.
public final class TLSServerContext {
    /// When the certificate ends, in seconds since 1970 (UTC). Past or not, it is served: a client that looks at the
    /// date refuses it by itself, and one that does not would only lose its encryption.
    public let notAfter: Int64

    let pointer: OpaquePointer
    private let rsaFile: UnsafeMutablePointer<CChar>?

    /// Reads a certificate with its chain (leaf first) and its unencrypted key, both PEM; they may share a file.
    ///
    /// `rsaFile` has another one with its key, for clients that cannot take the first because they know no ECDSA. It is
    /// opened for those alone, and need not be there.
    public init(certificateFile: String, keyFile: String, rsaFile: String? = nil) throws(TLSError) {
        if let failure = OpenSSL.loadFailure() { throw TLSError(failure) }
        try TLSServerContext.checkReadable(certificateFile, as: "certificate", setting: "TLS_CERT_PATH")
        try TLSServerContext.checkReadable(keyFile, as: "key", setting: "TLS_KEY_PATH")
        guard let context = csg_tls_context_make() else {
            throw TLSError("TLS cannot be set up: \(OpenSSL.takeErrors())")
        }
        do throws(TLSError) {
            guard csg_tls_context_use_chain(context, certificateFile) else {
                throw TLSError(
                    "\(certificateFile) is not a certificate chain in PEM form (\(OpenSSL.takeErrors())): "
                        + "TLS_CERT_PATH must name a file of CERTIFICATE blocks, the server's own first")
            }
            // Adding a key that belongs to another certificate fails here already, so the two causes are told apart
            // by the reason: a file that is not a key has a PEM or decoder error.
            guard csg_tls_context_use_key(context, keyFile) else {
                let reasons = OpenSSL.takeErrors()
                if TLSServerContext.isMismatch(reasons) {
                    throw TLSServerContext.mismatch(certificateFile, keyFile)
                }
                throw TLSError(
                    "\(keyFile) is not a private key in PEM form, or is protected by a passphrase (\(reasons)): "
                        + "TLS_KEY_PATH must name a file with an unencrypted PRIVATE KEY block")
            }
            guard csg_tls_context_is_paired(context) else {
                throw TLSServerContext.mismatch(certificateFile, keyFile)
            }
        } catch {
            csg_tls_context_free(context)
            throw error
        }
        notAfter = csg_tls_context_not_after(context)
        pointer = context
        self.rsaFile = rsaFile.flatMap { strdup($0) }
        if let rsaFile = self.rsaFile { csg_tls_context_use_rsa(context, rsaFile) }
    }

    deinit {
        csg_tls_context_free(pointer)
        free(rsaFile)
    }

    /// Opens the file only to learn why it cannot be opened: OpenSSL's own words for it are of no help.
    private static func checkReadable(_ file: String, as what: String, setting: String) throws(TLSError) {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let code = errno
            let remedy =
                switch code {
                case ENOENT, ENOTDIR: "create it, or correct \(setting)"
                case EACCES, EPERM: "let user id \(geteuid()) read it (and search its directories)"
                default: "correct \(setting)"
                }
            throw TLSError("the \(what) \(file) cannot be read (\(SystemError.text(code))): \(remedy)")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw TLSError("the \(what) \(file) is not a regular file: correct \(setting)")
        }
    }

    private static func isMismatch(_ reasons: String) -> Bool {
        let known = ["key values mismatch", "key type mismatch", "different key types"]
        return known.contains { reasons.utf8.count >= $0.utf8.count && reasons.hasPrefix($0) }
    }

    private static func mismatch(_ certificateFile: String, _ keyFile: String) -> TLSError {
        TLSError(
            "the key \(keyFile) does not match the certificate \(certificateFile): "
                + "TLS_CERT_PATH and TLS_KEY_PATH must name a pair, and the chain's first certificate is the server's "
                + "own"
        )
    }
}
