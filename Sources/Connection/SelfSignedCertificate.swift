import CShims
import Glibc
import System
import Text

/// The certificate that is served when none is configured, signed by itself, made once and kept: one of P-256, and one
/// of RSA for clients that know nothing else, such as printers.
public enum SelfSignedCertificate {
    /// The file in the directory that holds key and certificate; mode 0600, because of the key.
    public static let fileName = "self-signed.pem"
    /// The same with RSA of 2048 bits, once there is one.
    public static let rsaFileName = "self-signed-rsa.pem"

    /// Ten years. Whoever trusts a self-signed certificate has pinned this very one, so its end protects nobody: it
    /// only breaks every client on a day when nobody remembers why. Who wants short-lived ones has a CA.
    static let days: Int32 = 3650

    /// Gives the file with the certificate and its key (both names are the same file), made now if there is none, if it
    /// is damaged, or if it has ended.
    ///
    /// The certificate is for `hostName` (left out when it is not a DNS name), `localhost`, `127.0.0.1` and `::1`.
    /// Processes that call this at the same time end with the same certificate. Once it exists, the directory need not
    /// be writable.
    public static func loadOrMake(
        in directory: String, hostName: String
    ) throws(TLSError) -> (certificateFile: String, keyFile: String) {
        if let failure = OpenSSL.loadFailure() { throw TLSError(failure) }
        let file = directory + "/" + fileName
        if !isGood(file) {
            try make(fileName, in: directory, hostName: hostName)
        }
        return (file, file)
    }

    /// Makes the one with RSA by the same rules. It takes up to some seconds: nobody shall wait for it.
    public static func makeRSA(in directory: String, hostName: String) throws(TLSError) {
        if let failure = OpenSSL.loadFailure() { throw TLSError(failure) }
        if !isGood(directory + "/" + rsaFileName) {
            try make(rsaFileName, in: directory, hostName: hostName)
        }
    }

    private static func isGood(_ file: String) -> Bool {
        var notAfter: Int64 = 0
        return csg_certificate_read(file, &notAfter) && notAfter > Int64(time(nil))
    }

    private static func make(_ name: String, in directory: String, hostName: String) throws(TLSError) {
        let file = directory + "/" + name
        func fail(_ what: String, _ code: Int32 = errno) -> TLSError {
            TLSError(
                "no usable self-signed certificate \(file), and \(what) (\(SystemError.text(code))): let user id "
                    + "\(geteuid()) read and write \(directory), or set TLS_CERT_PATH and TLS_KEY_PATH")
        }

        // The directory itself is the lock: whoever comes second waits (a certificate takes milliseconds), and finds
        // the first one's work.
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw fail("the directory cannot be opened") }
        defer { close(folder) }
        while flock(folder, LOCK_EX) != 0 {
            guard errno == EINTR else { throw fail("the directory cannot be locked") }
        }
        if isGood(file) { return }

        // A file that is there but cannot be read is somebody's work, not damage: it is not replaced.
        if access(file, R_OK) != 0, errno != ENOENT { throw fail("the file there cannot be read") }

        var size = 0
        guard let text = csg_certificate_make(isHostName(hostName) ? hostName : nil, days, name == rsaFileName, &size)
        else {
            throw TLSError("a self-signed certificate cannot be made: \(OpenSSL.takeErrors())")
        }
        defer { free(text) }

        do throws(AtomicFile.ReplaceError) {
            // The lock is held.
            try AtomicFile.replace(
                name, in: folder, aside: ".\(name).new", with: UnsafeRawBufferPointer(start: text, count: size))
        } catch {
            throw fail("it cannot be written", error.errno)
        }
    }

    /// Whether `name` can stand in a certificate as a DNS name: letters, digits, hyphens, underscores and dots.
    private static func isHostName(_ name: String) -> Bool {
        // `localhost` stands in it anyhow, and dotted digits are an address, not a name.
        name != "localhost" && (1...253).contains(name.utf8.count)
            && name.utf8.contains { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
            && name.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_.".utf8.contains($0) }
    }
}
