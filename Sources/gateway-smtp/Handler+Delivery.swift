import Connection
import SMTPServer
import Submission

// What the handler sees of its client, for ``DeliveryWatch``.
extension Handler {
    /// The time after which a client that is still connected is taken to have read its answer.
    private static let acknowledgementSeconds = 5
    /// The longest wait for the client to close after QUIT.
    private static let endSeconds = 2
    /// The longest wait for the reset of a client that had closed its side before its answer left.
    private static let resetSeconds = 1

    /// Whether the client has said more than is answered. It did not wait for what is about to be sent.
    var hasUnreadInput: Bool { session.hasPendingInput || stream.hasInput }

    /// Whether the client still waits for the answer to its message.
    var isClientWaiting: Bool {
        DeliveryWatch.isClientWaiting(
            hasPendingInput: session.hasPendingInput, isReset: plain.isReset, hasEnded: plain.hasEnded,
            milliseconds: messageEnd.milliseconds)
    }

    /// The client was heard, or is silent and there.
    func clientSeen() {
        guard delivery.isTelling else { return }
        delivery.clientSeen(isDelivered: plain.isDelivered)
        if delivery.answer == .acknowledged { submission?.acknowledge() }
    }

    /// A client that has the answer in its kernel and is still there after some seconds has read it, even if it has
    /// nothing more to say for a while.
    func awaitSilence(until deadline: Deadline) {
        guard delivery.isTelling,
            plain.awaitInput(until: min(deadline, .after(seconds: Handler.acknowledgementSeconds))),
            !stream.hasInput, !deadline.hasPassed
        else { return }
        clientSeen()
    }

    /// Waits for what shows that an answer arrived which the client did not wait for.
    func awaitEnd(after ending: SMTPSession.Ending) {
        var isReset = false
        switch delivery.lastLook(after: ending) {
        case .nothing: return
        case .close(let canReset):
            guard case .success(0) = receive(until: .after(seconds: Handler.endSeconds)) else { return }
            if canReset { isReset = plain.isReset(before: .after(seconds: Handler.resetSeconds)) }
        case .reset:
            isReset = plain.isReset(before: .after(seconds: Handler.resetSeconds))
        }
        delivery.ended(isReset: isReset, isDelivered: plain.isDelivered)
        if delivery.answer == .acknowledged { submission?.acknowledge() }
    }
}
