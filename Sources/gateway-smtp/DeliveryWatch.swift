import SMTPServer

/// Whether a client has had the `250` to its message: only then may the same message be taken for another one.
///
/// A value without I/O: the handler says what it sees, and learns what that shows. TCP does not tell what a program has
/// read, so it is concluded:
///
/// | while an answer is open | it is |
/// |---|---|
/// | the client says something, or closes its side, after the answer had left, and its host has taken the answer |
/// acknowledged |
/// | the same, but its host has not taken the answer | still open |
/// | it says what it had sent before the answer left (RFC 2920) | still open |
/// | it stays for some seconds without a word, and its host has taken the answer | acknowledged |
/// | it says QUIT, and then closes | acknowledged |
/// | it says QUIT, and then stays or says more | still open |
/// | it says QUIT, had closed already when the goodbye left, and its host resets the connection | lost |
/// | it closes its side without QUIT before the answer leaves, and its host resets the connection | lost |
/// | either of these, and its host takes the answer without a reset | acknowledged |
/// | the connection ends otherwise: an error, a time limit, the end of the process | still open |
///
/// A program that dies with the answer unread resets the connection; one that has read it closes without an error. What
/// is still open or lost when the connection ends stays with the state daemon: a repeat is answered, and not sent.
struct DeliveryWatch {
    /// The state of the answer.
    enum AnswerState: Equatable {
        /// There is none that the client could miss.
        case none
        /// The client may not have it.
        case open
        /// The client has it.
        case acknowledged
        /// The client does not have it, and never will.
        case lost
    }

    /// The thing to look for when the connection is about to end.
    enum LastLook: Equatable {
        /// Nothing: it would show nothing.
        case nothing
        /// Whether the client closes; and then, if it `canReset`, whether its host resets the connection.
        case close(canReset: Bool)
        /// Whether its host resets the connection.
        case reset
    }

    /// The state of the answer to the last message.
    private(set) var answer = AnswerState.none
    /// Whether what the client says next was there before the answer left.
    private var isAnticipated = false

    /// A message was accepted: its answer is about to leave.
    mutating func messageAccepted() { answer = .open }

    /// Replies are about to leave; `hasUnreadInput` says whether the client has said more, or closed its side, already.
    mutating func repliesLeave(hasUnreadInput: @autoclosure () -> Bool) {
        isAnticipated = answer == .open && hasUnreadInput()
    }

    /// Whether the next thing that the client does, or a while in which it does nothing, shows that it has the answer.
    var isTelling: Bool { answer == .open && !isAnticipated }

    /// The client has said something, or closed its side in order, after the replies had left; or it was silent for
    /// long and is still there. `isDelivered` says whether its host has taken all that was sent.
    mutating func clientSeen(isDelivered: Bool) {
        if isTelling, isDelivered { answer = .acknowledged }
    }

    /// What to look for when the dialogue has ended and the last replies have left.
    func lastLook(after ending: SMTPSession.Ending) -> LastLook {
        guard answer == .open else { return .nothing }
        switch ending {
        case .quit: return .close(canReset: isAnticipated)
        case .clientFinished: return .reset
        case .timedOut, .shutDown, .tooManyErrors, .tooManyLoginFailures, .notSMTP: return .nothing
        }
    }

    /// The last look is over: whether the client's host has reset the connection, and whether it has taken all that was
    /// sent.
    mutating func ended(isReset: Bool, isDelivered: Bool) {
        guard answer == .open else { return }
        if isReset {
            answer = .lost
        } else if isDelivered {
            answer = .acknowledged
        }
    }

    /// So soon after its message no client has given up waiting, in milliseconds.
    private static let promptMilliseconds = 500

    /// Whether a client still waits for the answer to a message that came in whole `milliseconds` ago. One that closed
    /// its side has either given up, which takes a while, and may have sent the message elsewhere; or it never means to
    /// say more, and only listens.
    static func isClientWaiting(
        hasPendingInput: Bool, isReset: @autoclosure () -> Bool, hasEnded: @autoclosure () -> Bool, milliseconds: Int
    ) -> Bool {
        if hasPendingInput { return true }
        return !isReset() && (!hasEnded() || milliseconds < promptMilliseconds)
    }
}
