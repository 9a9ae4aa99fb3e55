import SMTPServer
import Testing

@testable import gateway_smtp

/// The cases of the table of ``DeliveryWatch``.
struct DeliveryWatchTests {
    /// A watch whose answer has left.
    private func answered(hasUnreadInput: Bool = false) -> DeliveryWatch {
        var watch = DeliveryWatch()
        watch.messageAccepted()
        watch.repliesLeave(hasUnreadInput: hasUnreadInput)
        return watch
    }

    @Test func `without a message there is no answer to miss`() {
        var watch = DeliveryWatch()
        watch.repliesLeave(hasUnreadInput: false)
        watch.clientSeen(isDelivered: true)
        #expect(watch.lastLook(after: .quit) == .nothing)
        watch.ended(isReset: true, isDelivered: false)
        #expect(watch.answer == .none)
    }

    @Test func `a client that is heard, or silent and there, has the answer its host has taken`() {
        var watch = answered()
        #expect(watch.isTelling)
        watch.clientSeen(isDelivered: true)
        #expect(watch.answer == .acknowledged)
    }

    @Test func `a client that is heard before its host has taken the answer may not have it`() {
        var watch = answered()
        watch.clientSeen(isDelivered: false)
        #expect(watch.answer == .open)
        watch.clientSeen(isDelivered: true)
        #expect(watch.answer == .acknowledged)
    }

    @Test func `what a client had sent before the answer left shows nothing, what it says after that does`() {
        var watch = answered(hasUnreadInput: true)
        #expect(!watch.isTelling)
        watch.clientSeen(isDelivered: true)
        #expect(watch.answer == .open)
        watch.repliesLeave(hasUnreadInput: false)
        watch.clientSeen(isDelivered: true)
        #expect(watch.answer == .acknowledged)
    }

    @Test func `the answer to a further message is open again`() {
        var watch = answered()
        watch.clientSeen(isDelivered: true)
        watch.messageAccepted()
        #expect(watch.answer == .open)
    }

    @Test func `a client that closes after QUIT has the answer`() {
        var watch = answered()
        #expect(watch.lastLook(after: .quit) == .close(canReset: false))
        watch.ended(isReset: false, isDelivered: true)
        #expect(watch.answer == .acknowledged)
    }

    @Test func `a client that says QUIT and stays may not have the answer`() {
        let watch = answered()
        #expect(watch.lastLook(after: .quit) == .close(canReset: false))
        #expect(watch.answer == .open)
    }

    @Test(arguments: [SMTPSession.Ending.quit, .clientFinished])
    func `a client that had closed before the answer left has lost it if its host resets`(ending: SMTPSession.Ending) {
        var watch = answered(hasUnreadInput: true)
        #expect(watch.lastLook(after: ending) == (ending == .quit ? .close(canReset: true) : .reset))
        watch.ended(isReset: true, isDelivered: true)
        #expect(watch.answer == .lost)
    }

    @Test func `a client that had closed before the answer left has it if its host takes it without a reset`() {
        var watch = answered(hasUnreadInput: true)
        watch.ended(isReset: false, isDelivered: true)
        #expect(watch.answer == .acknowledged)
        watch = answered(hasUnreadInput: true)
        watch.ended(isReset: false, isDelivered: false)
        #expect(watch.answer == .open)
    }

    @Test(arguments: [SMTPSession.Ending.timedOut, .shutDown, .tooManyErrors, .tooManyLoginFailures, .notSMTP])
    func `any other end shows nothing`(ending: SMTPSession.Ending) {
        #expect(answered().lastLook(after: ending) == .nothing)
    }

    @Test(arguments: [
        // Said more; reset; closed its side; milliseconds since the message; whether it waits.
        (true, true, true, 9_000, true), (false, false, false, 9_000, true), (false, true, true, 0, false),
        (false, false, true, 499, true), (false, false, true, 500, false),
    ])
    func `a client waits until it goes, or closes its side and has had time to give up`(
        hasPendingInput: Bool, isReset: Bool, hasEnded: Bool, milliseconds: Int, isWaiting: Bool
    ) {
        #expect(
            DeliveryWatch.isClientWaiting(
                hasPendingInput: hasPendingInput, isReset: isReset, hasEnded: hasEnded, milliseconds: milliseconds)
                == isWaiting)
    }
}
