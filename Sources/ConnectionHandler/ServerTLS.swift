public import Connection
public import Journal
public import Settings

/// TLS on the accepted connection, with this host's certificate.
public struct ServerTLS {
    private let context: TLSServerContext

    /// Makes TLS ready; nil when the certificate cannot be used, of which `note` is told the reason.
    public init?(_ settings: Settings, note: (Entry) -> Void) {
        do throws(TLSError) {
            context = try Certificate.context(settings)
        } catch {
            note(Event.certificateUnusable("\(error)"))
            return nil
        }
    }

    /// Does the handshake; `journal` says from then on what was agreed.
    public func accept(
        over plain: PlainStream, within seconds: Int, _ journal: ConnectionJournal
    ) throws(StreamError) -> TLSStream {
        let stream = try TLSStream.accept(over: plain, context: context, until: .after(seconds: seconds))
        journal.addContext("GATEWAY_TLS", stream.parameters)
        return stream
    }

    /// Whether a connection that ended with `error` did so because of the certificate. One that just closes says so
    /// only where it is a program of this host (`isOwnClient`): from elsewhere, strangers who look what is behind a
    /// port close like that all day.
    public static func blamesCertificate(_ error: StreamError, isOwnClient: Bool) -> Bool {
        guard case .certificateRefused(let refusal) = error else { return false }
        return isOwnClient || refusal != .closed
    }

    /// What the journal says about a handshake, or a connection inside TLS, that ended with `error`. `canDoWithoutTLS`
    /// says whether the client could do what it does without TLS.
    public static func entry(
        _ error: StreamError, isSelfSigned: Bool, isOwnClient: Bool, canDoWithoutTLS: Bool
    ) -> Entry {
        guard case .certificateRefused(let refusal) = error else { return Event.tlsFailed("\(error)") }
        guard blamesCertificate(error, isOwnClient: isOwnClient) else {
            return Event.tlsFailed("the client closed the connection in the handshake")
        }
        return Event.certificateRefused(refusal, isSelfSigned: isSelfSigned, canDoWithoutTLS: canDoWithoutTLS)
    }
}
