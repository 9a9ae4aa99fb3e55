public import Connection
internal import ConnectionHandler
internal import HTTPDriver
internal import HTTPServer
public import Settings

/// The connection of a process that speaks HTTP: in the clear or inside TLS, with the journal told how it went.
public struct HTTPHandler {
    /// Octets of a body. A message of 5 MiB may take more when JSON escapes it.
    public static let bodyLimit = 8 * 1024 * 1024

    /// The longest TLS handshake.
    private static let handshakeSeconds = 20

    private let service: any JournalingService
    private let plain: PlainStream
    private let settings: Result<Settings, InvalidSettings>

    /// A connection over `plain`, whose requests `service` answers. `settings` name the certificate for TLS.
    public init(
        service: any JournalingService, settings: Result<Settings, InvalidSettings>, plain: PlainStream
    ) {
        self.service = service
        self.settings = settings
        self.plain = plain
    }

    /// Serves the connection to its end.
    public func run(implicitTLS: Bool) {
        // What was noted is written down however it ends.
        defer { service.ended() }
        let stream: (any ByteStream)? = implicitTLS ? establishTLS() : plain
        guard let stream else { return }
        do throws(StreamError) {
            try HTTPConnection(stream, over: plain, service, .init(bodyLimit: HTTPHandler.bodyLimit)).run()
        } catch {
            // The client is gone: nothing more can be said to it.
            switch error {
            case .tls, .certificateRefused: note(error)
            case .timedOut, .disconnected, .terminated: break
            }
        }
        Termination.release()
    }

    /// Nil, with the reason in the journal, when there is no certificate that can be used or the handshake fails.
    private func establishTLS() -> TLSStream? {
        guard case .success(let settings) = settings, let tls = ServerTLS(settings, note: service.note) else {
            return nil
        }
        do throws(StreamError) {
            return try tls.accept(over: plain, within: HTTPHandler.handshakeSeconds, service.journal)
        } catch {
            note(error)
            return nil
        }
    }

    private func note(_ error: StreamError) {
        let isSelfSigned = (try? settings.get().certificate) == nil
        service.note(
            ServerTLS.entry(error, isSelfSigned: isSelfSigned, isOwnClient: false, canDoWithoutTLS: false))
    }
}
