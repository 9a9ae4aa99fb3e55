import Connection
import ConnectionHandler
import Settings
import Submission

// TLS, and certificates that clients do not trust.
extension Handler {
    /// The longest TLS handshake.
    private static let handshakeSeconds = 30

    /// Makes TLS ready; false, with the reason in the journal, when the certificate cannot be used.
    func prepareTLS() -> Bool {
        tls = ServerTLS(settings) { journal.note($0) }
        return tls != nil
    }

    func establishTLS() -> Bool {
        guard let tls else { return false }
        do throws(StreamError) {
            stream = try tls.accept(over: plain, within: Handler.handshakeSeconds, journal)
            isSilentInsideTLS = true
            return true
        } catch {
            if error == .terminated { isTerminated = true } else { noteTLSEnded(error) }
            return false
        }
    }

    func noteTLSEnded(_ error: StreamError) {
        let entry = ServerTLS.entry(
            error, isSelfSigned: settings.certificate == nil, isOwnClient: isLoopback,
            canDoWithoutTLS: !hasImplicitTLS && isLoopback && settings.allowsPlaintextAuthOnLoopback)
        journal.note(entry)
        guard ServerTLS.blamesCertificate(error, isOwnClient: isLoopback) else { return }
        notes.append { [activity] in activity.refused(reason: "certificate-not-trusted") }
    }

    /// Some clients finish the handshake before they look at the certificate, and then just close.
    func noteClosedInsideTLS() {
        if isLoopback { noteTLSEnded(.certificateRefused(.closed)) }
    }
}
