internal import CShims
import Glibc
import System

/// The public part of a file of certificates.
public enum PublicCertificates {
    /// The certificates in `file` in PEM form, in their order, written again one by one: whatever else is in it, such
    /// as a key, cannot come along.
    public static func text(of file: String) throws(TLSError) -> String {
        if let failure = OpenSSL.loadFailure() { throw TLSError(failure) }
        guard access(file, R_OK) == 0 else { throw TLSError("\(file) cannot be read (\(SystemError.text(errno)))") }
        var size = 0
        guard let text = csg_certificates_text(file, &size) else { throw TLSError("\(file) contains no certificate") }
        defer { free(text) }
        return String(decoding: UnsafeRawBufferPointer(start: text, count: size), as: UTF8.self)
    }
}
