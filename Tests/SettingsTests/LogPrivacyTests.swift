import Mail
import Testing

@testable import Settings

@Suite struct LogPrivacyTests {
    private let recipients = [
        try! EmailAddress(parsing: Array("Jane@example.net".utf8)),
        try! EmailAddress(parsing: Array("o@example.net".utf8)),
    ]

    @Test func `recipients are told by name or only counted`() {
        #expect(LogPrivacy.full.list(recipients) == "Jane@example.net, o@example.net")
        #expect(LogPrivacy.noSubjects.list(recipients) == "Jane@example.net, o@example.net")
        #expect(LogPrivacy.noRecipients.list(recipients) == "2 recipients")
        #expect(LogPrivacy.noRecipients.list([recipients[0]]) == "1 recipient")
    }

    @Test func `what somebody else wrote does not name them either, however it is spelt`() {
        let text = "jane@EXAMPLE.net is suppressed, o@example.net and JANE@example.net are not"
        #expect(LogPrivacy.noSubjects.hide(recipients, in: text) == text)
        #expect(
            LogPrivacy.noRecipients.hide(recipients, in: text)
                == "[recipient] is suppressed, [recipient] and [recipient] are not")
    }
}
