internal import CShims

/// How a client shows that it does not trust the certificate.
public enum CertificateRefusal: Sendable, Equatable {
    /// By an alert (RFC 8446 section 6.2), which leaves no doubt.
    case unknownAuthority
    case badCertificate
    case expired
    case revoked
    case certificateUnknown
    /// By closing the connection as soon as it had seen the certificate. A scanner, or a test for an open port, does
    /// the same.
    case closed

    /// What an alert with this number says of the certificate; nil when it is about something else.
    init?(alert: Int32) {
        switch alert {
        case SSL_AD_BAD_CERTIFICATE: self = .badCertificate
        case SSL_AD_CERTIFICATE_REVOKED: self = .revoked
        case SSL_AD_CERTIFICATE_EXPIRED: self = .expired
        case SSL_AD_CERTIFICATE_UNKNOWN: self = .certificateUnknown
        case SSL_AD_UNKNOWN_CA: self = .unknownAuthority
        default: return nil
        }
    }
}
