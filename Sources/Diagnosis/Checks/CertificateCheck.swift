internal import Connection
public import Credentials
internal import Glibc
public import Settings

/// Whether the certificate that clients are shown can be used, and for how long.
public enum CertificateCheck {
    /// A certificate that ends within so many days is warned of: renewal by ACME comes at 30.
    static let warningDays = 14

    /// The file that clients' certificate is in: the operator's, or the self-signed one with its key.
    private static func file(_ settings: Settings) -> String {
        settings.certificate?.certificate ?? "\(settings.dataDirectory)/\(SelfSignedCertificate.fileName)"
    }

    /// The file of the self-signed one with RSA, which need not be there.
    private static func rsaFile(_ settings: Settings) -> String {
        "\(settings.dataDirectory)/\(SelfSignedCertificate.rsaFileName)"
    }

    /// The files of every certificate that clients can be shown.
    public static func files(_ settings: Settings) -> [String] {
        let rsa = rsaFile(settings)
        return [file(settings)] + (settings.certificate == nil && access(rsa, F_OK) == 0 ? [rsa] : [])
    }

    /// Looks at the operator's certificate, or at the self-signed one. `now` in seconds since 1970.
    public static func findings(_ settings: Settings, now: Int = MintedCredential.now) -> [Finding] {
        let selfSigned = "\(settings.dataDirectory)/\(SelfSignedCertificate.fileName)"
        let certificate = settings.certificate?.certificate ?? selfSigned
        let key = settings.certificate?.key ?? selfSigned
        let isOwn = settings.certificate != nil
        if !isOwn, access(selfSigned, F_OK) != 0, errno == ENOENT {
            return [
                Finding(
                    .notice, .certificateNotMade, selfSigned, "the self-signed certificate has not been made yet",
                    remedy: "the gateway creates it when it starts: systemctl start cloudflare-smtp-gateway.target")
            ]
        }
        do throws(TLSError) {
            let context = try TLSServerContext(certificateFile: certificate, keyFile: key)
            let first = finding(certificate, notAfter: Int(context.notAfter), isOwn: isOwn, now: now)
            return [first] + (isOwn ? [] : rsaFindings(settings, now: now))
        } catch {
            return [
                Finding(
                    .error, .certificateUnusable, certificate, "TLS does not work: \(error)",
                    remedy: "fix the file; see TLS_CERT_PATH and TLS_KEY_PATH")
            ]
        }
    }

    /// The one with RSA, where there is one and it is not as it should be.
    private static func rsaFindings(_ settings: Settings, now: Int) -> [Finding] {
        let file = rsaFile(settings)
        guard access(file, F_OK) == 0 else { return [] }
        do throws(TLSError) {
            let context = try TLSServerContext(certificateFile: file, keyFile: file)
            let finding = finding(file, notAfter: Int(context.notAfter), isOwn: false, now: now)
            return finding.severity == .ok ? [] : [finding]
        } catch {
            return [
                Finding(
                    .warning, .certificateUnusable, file, "devices without ECDSA support cannot use TLS: \(error)",
                    remedy: "remove it and run systemctl restart cloudflare-smtp-gateway-certificate.service")
            ]
        }
    }

    static func finding(_ file: String, notAfter: Int, isOwn: Bool, now: Int) -> Finding {
        let days = (notAfter - now) / 86_400
        if notAfter <= now {
            return Finding(
                .error, .certificateExpired, file, "the certificate has expired",
                remedy: isOwn
                    ? "renew it; the next connection uses the new one"
                    : "remove it and run systemctl restart cloudflare-smtp-gateway-certificate.service")
        }
        if days < warningDays {
            return Finding(
                .warning, .certificateEndsSoon, file, "the certificate expires in \(days) days",
                remedy: "renew it; the next connection uses the new one")
        }
        return Finding(
            .ok, .certificateValid, file,
            "the certificate is \(isOwn ? "" : "self-signed and ")valid for \(days) more days")
    }
}
