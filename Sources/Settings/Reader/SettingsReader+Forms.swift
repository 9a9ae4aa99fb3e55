internal import Mail
import Policy
import Text

/// The contact forms: `FORMS` names them, `FORM_<NAME>_…` says what each is.
extension SettingsReader {
    mutating func forms(
        _ limits: Settings.RateLimits, _ redirect: Redirect?, hasTurnstile: Bool
    ) -> [ContactForm] {
        var forms: [ContactForm] = []
        for name in entries(.gateway(.forms)) {
            guard SettingsReader.isFormName(name) else {
                fail(.gateway(.forms), "\"\(name)\" is not a valid form name", remedy: "use a-z, 0-9 and hyphens")
                continue
            }
            guard !formNames.contains(name) else {
                fail(.gateway(.forms), "\"\(name)\" appears twice", remedy: "keep one of them")
                continue
            }
            formNames.append(name)
            let before = problems.count
            let form = form(name, limits, redirect, hasTurnstile: hasTurnstile)
            let found = takeProblems(after: before)
            // What is wrong with what the operator wrote is for him to fix. What was saved was right when it was
            // saved, and the file has been changed since: then the form is closed, and the mail goes on.
            if isSaved(SettingName.forms.rawValue) || found.allSatisfy({ isSaved($0.name) }) {
                for problem in found { remark(.form(name: name), problem) }
                if found.isEmpty, let form { forms.append(form) }
            } else {
                for problem in found { report(problem) }
            }
        }
        return forms
    }

    private mutating func form(
        _ name: String, _ limits: Settings.RateLimits, _ redirect: Redirect?, hasTurnstile: Bool
    ) -> ContactForm? {
        let variable = SettingKey.variable(of: name)
        func key(_ setting: FormSetting) -> SettingKey { .form(variable: variable, setting) }
        let recipients = addresses(key(.to), as: .recipient)
        let senders = addresses(key(.from), as: .sender)
        if recipients.isEmpty { fail(key(.to), "it is not set", remedy: "list the recipients of its messages") }
        if senders.count != 1 {
            fail(key(.from), "it is not a single address", remedy: "use one sender that ALLOWED_FROM allows")
        }
        let origins = origins(key(.origins))
        if origins.isEmpty { fail(key(.origins), "it is not set", remedy: "write https://www.example.com") }
        let requiresTurnstile = choice(key(.turnstile), ["required", "off"]) == 0
        if requiresTurnstile, !hasTurnstile {
            fail(
                key(.turnstile), "it is required but TURNSTILE_SECRET is not set",
                remedy: "set that, or \(key(.turnstile).name)=off to let bots post")
        }
        let subject = text(key(.subject))
        if subject.unicodeScalars.count > 200 || !subject.isOneDisplayableLine {
            fail(
                key(.subject), "it is not a valid subject",
                remedy: "write one line of at most 200 characters, without direction-override characters")
        }
        let replyField = fieldName(key(.replyField))
        let honeypot = fieldName(key(.honeypot))
        let page = text(key(.redirect))
        if !page.isEmpty, !SettingsReader.isRedirect(page) {
            fail(key(.redirect), "it is no address of a page", remedy: "write https://www.example.com/thank-you")
        }
        // A form's sender is the operator's choice; where a host's mail goes holds for forms as well.
        var mapping = AddressMapping.none
        mapping.redirect = redirect
        guard let sender = senders.first, !recipients.isEmpty, !origins.isEmpty, let replyField else { return nil }
        return ContactForm(
            name: name, recipients: recipients, sender: sender, subject: subject, origins: origins,
            replyField: replyField, honeypot: honeypot, requiresTurnstile: requiresTurnstile,
            redirect: page.isEmpty ? nil : page,
            rules: ClientRules(
                senders: nil, recipients: .everybody,
                perMinute: number(key(.rateLimitPerMinute), default: limits.perMinute),
                perDay: number(key(.rateLimitPerDay), default: limits.perDay),
                recipientsPerDay: number(key(.rateLimitRecipientsPerDay), default: limits.recipientsPerDay),
                mapping: mapping))
    }

    private mutating func addresses(_ key: SettingKey, as role: EmailAddress.Role) -> [EmailAddress] {
        let entries = entries(key)
        if entries.count > 50 { fail(key, "it lists more than 50", remedy: "a message can have at most 50 recipients") }
        return entries.compactMap { entry in
            var address = try? EmailAddress(parsing: entry.utf8, allowingUTF8: true, as: role)
            // Nobody may send from a domain of a single label.
            if address?.domain.isQualified == false { address = nil }
            if address == nil { fail(key, "\"\(entry)\" is not a valid address", remedy: "write jane@example.com") }
            return address
        }
    }

    /// A name of a form's field; nil when it is not set, or is none.
    private mutating func fieldName(_ key: SettingKey) -> String? {
        let text = text(key)
        guard !text.isEmpty else { return nil }
        guard text.utf8.count <= 64, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            fail(key, "it is not a valid field name", remedy: "use at most 64 visible ASCII characters")
            return nil
        }
        return text
    }

    private static func isFormName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIIAlphanumeric && $0 == $0.asciiLowercased || $0 == UInt8(ascii: "-") }
    }

    private static func isRedirect(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count <= 2048
            && text.utf8.allSatisfy {
                (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
            }
    }
}
