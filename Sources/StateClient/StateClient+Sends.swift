import Glibc
public import StateProtocol
import System

/// The state daemon's reply to the beginning of a send.
public enum SendAnswer: Sendable, Equatable {
    /// Nobody has sent it: send it, then say what became of it.
    case new
    /// Cloudflare took it, but its client never said that it knew: tell the client the same again, and do not send it.
    case alreadyAccepted(receipt: String)
    /// Another connection is sending it right now: the client should ask later.
    case inFlight
    /// The same `Idempotency-Key` with other content.
    case conflict
}

// No double sends. docs/state-protocol.md, "What is sent once", has the whole protocol and what each crash in it means.
extension StateClient {
    /// Asks whether to send, right before it. After ``SendAnswer/new`` the caller says what became of it:
    /// ``accepted(_:receipt:_:)`` or ``failed(_:)``. A handler that dies instead has sent "perhaps"; its client was
    /// told nothing, and its repeat is sent.
    ///
    /// When another connection is about to send the same, this waits for up to `patience` milliseconds until it is
    /// known what became of that one: two messages of the same words at the same time go one after the other.
    public func beginSend(_ key: SendKey, patience: Int = 20_000) throws(StateError) -> SendAnswer {
        let deadline = MonotonicClock.milliseconds + patience
        var pause = 1
        while true {
            let reply = try call { _ in .begin(key) }
            switch reply {
            case .new: return .new
            case .known(let receipt): return .alreadyAccepted(receipt: receipt)
            case .conflict: return .conflict
            case .inFlight:
                // Also where the state daemon was restarted before its reply arrived: then it is this very question
                // that is under way, and nobody answers for it. The client is told to come again.
                guard MonotonicClock.milliseconds + pause < deadline else { return .inFlight }
                poll(nil, 0, Int32(pause))
                pause = min(pause * 2, 20)
            default: throw failure(reply)
            }
        }
    }

    /// Cloudflare took it: to be said before the client is told so. `receipt` is what a repeat will be told.
    /// The reservation is committed with it, in one step, so that no crash comes between the two.
    public func accepted(_ key: SendKey, receipt: String, _ reservation: Reservation?) throws(StateError) {
        let reply = try call { connection in
            .accepted(
                key, receipt: receipt, reservation: reservation?.id,
                unlessKnown: reservation.map { $0.connection == connection ? [] : $0.claims } ?? [])
        }
        guard reply == .done else { throw failure(reply) }
    }

    /// The client knows that it was taken: from now on a repeat is a new message. Not for HTTP, where a key stands for
    /// one message for 24 hours.
    public func acknowledged(_ key: SendKey) throws(StateError) {
        let reply = try call { _ in .acknowledged(key) }
        guard reply == .done else { throw failure(reply) }
    }

    /// It was not sent, or Cloudflare gave no answer and nobody will ever know: a repeat is to be sent.
    public func failed(_ key: SendKey) throws(StateError) {
        let reply = try call { _ in .failed(key) }
        guard reply == .done else { throw failure(reply) }
    }
}
