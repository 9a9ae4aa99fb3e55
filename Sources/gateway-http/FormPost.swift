import CloudflareAPI
import HTTPServer
import JSON
import Mail
import Settings
import Submission
import Text

/// A visitor's post to a contact form, and the letter it makes.
///
/// Nothing the visitor writes reaches a place that decides something: sender, recipients and the frame of the subject
/// are the form's; an address becomes Reply-To, parsed like any other; all the rest is plain text.
struct FormPost {
    /// The form's fields, in order.
    let fields: [(name: String, value: String)]

    /// The field in which Turnstile's widget puts its token.
    static let turnstileField = "cf-turnstile-response"

    /// The most fields, and the longest name; values are bounded by the body.
    private static let maximumFields = 100
    private static let maximumName = 100

    /// Reads a body of the three kinds a browser can send.
    init(_ body: [UInt8], _ mediaType: MediaType) throws(Problem) {
        switch mediaType.name {
        case "application/json": fields = try FormPost.json(body)
        case "application/x-www-form-urlencoded":
            guard let form = URLEncodedForm(parsing: body) else {
                throw Problem(.invalidField, "this is not a valid urlencoded form in UTF-8", field: "body")
            }
            fields = form.fields
        case "multipart/form-data":
            fields = try FormPost.multipart(body, mediaType.boundary)
        default:
            throw Problem(.unsupportedMediaType, "a form is urlencoded, multipart/form-data or JSON", field: "body")
        }
        guard fields.count <= FormPost.maximumFields,
            fields.allSatisfy({ (1...FormPost.maximumName).contains($0.name.utf8.count) })
        else { throw Problem(.invalidField, "too many fields, or a field without a valid name", field: "body") }
    }

    private static func multipart(
        _ body: [UInt8], _ boundary: [UInt8]?
    ) throws(Problem) -> [(name: String, value: String)] {
        do throws(MultipartForm.Fault) {
            guard let boundary else { throw .malformed }
            return try MultipartForm(parsing: body, boundary: boundary).fields
        } catch {
            switch error {
            case .malformed: throw Problem(.invalidField, "this is not a multipart form of UTF-8 texts", field: "body")
            case .file(let field):
                throw Problem(
                    .invalidField, "a form does not accept files", field: JSONPath([.member(field)]).description)
            }
        }
    }

    private static func json(_ body: [UInt8]) throws(Problem) -> [(name: String, value: String)] {
        var object = try ObjectReader(try SendRequest.json(body))
        var fields: [(name: String, value: String)] = []
        for member in object.takeRest() {
            guard case .string(let text) = member.value else {
                throw ObjectReader.wrong(JSONPath([.member(member.name)]), "must be a string")
            }
            fields.append((member.name, text))
        }
        return fields
    }

    /// The first field of this name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Whether only a machine would have filled in what is filled in.
    func isTrapped(by form: ContactForm) -> Bool {
        fields.contains { $0.name == form.honeypot && !$0.value.isEmpty }
    }

    /// The letter that goes to the form's recipients.
    func letter(for form: ContactForm) throws(Problem) -> ComposedMessage {
        let written = fields.filter { field in
            field.name != FormPost.turnstileField && field.name != form.honeypot
                && !FormPost.isBlank(field.value)
        }
        guard !written.isEmpty else { throw Problem(.missingField, "the form is empty", field: "body") }
        var replyTo: Mailbox?
        if let text = self[form.replyField], !text.isEmpty {
            let place = JSONPath([.member(form.replyField)])
            let mailbox = try SendRequest.mailbox(text, at: place, as: .recipient)
            guard mailbox.name == nil else { throw ObjectReader.wrong(place, "must be an address without a name") }
            replyTo = mailbox
        }
        do throws(ComposedMessage.Fault) {
            return try ComposedMessage(
                from: try! Mailbox(name: nil, address: form.sender),
                to: form.recipients.map { try! Mailbox(name: nil, address: $0) }, replyTo: replyTo,
                subject: subject(form.subject), text: FormPost.text(written))
        } catch {
            throw Problem(error.isTooBig ? .tooLarge : .invalidField, error.text, field: "body")
        }
    }

    /// The longest value that stands beside its name: a longer one would go on where a field's name stands.
    private static let besideName = 60

    /// Each field under its name, in the order of the form. Lines of a visitor's own begin with a mark, so that none of
    /// them can be read as another field.
    private static func text(_ fields: [(name: String, value: String)]) -> String {
        fields.map { field in
            let value = printable(field.value, keepingLines: true)
            let name = printable(field.name, keepingLines: false)
            if !value.utf8.contains(0x0A), value.unicodeScalars.count <= besideName { return "\(name): \(value)\n" }
            let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
            return "\(name):\n" + lines.map { $0.isEmpty ? ">\n" : "> \($0)\n" }.joined()
        }
        .joined(separator: "\n")
    }

    /// The template with the visitor's words in the place of `{field}`; what a form without a template has when all of
    /// it is blank. Encoded words are read first: what a reader will see is what has to be fit to be seen.
    private func subject(_ template: String) -> String {
        let words = FormPost.printable(UnstructuredText.withoutEncodedWords(filled(template)), keepingLines: false)
        let subject = FormPost.beginning(words, 300)
        return FormPost.isBlank(subject) ? FormSetting.subject.defaultValue : subject
    }

    /// The template with each `{field}` replaced by up to 100 characters of what the visitor wrote there.
    private func filled(_ template: String) -> String {
        var subject = ""
        var rest = template[...]
        while let opening = rest.firstIndex(of: "{") {
            subject += rest[..<opening]
            let inner = rest[rest.index(after: opening)...]
            guard let closing = inner.firstIndex(of: "}") else { return subject + rest[opening...] }
            let value = self[String(inner[..<closing])] ?? ""
            subject += FormPost.beginning(FormPost.printable(value, keepingLines: false), 100)
            rest = inner[inner.index(after: closing)...]
        }
        return subject + rest
    }

    private static func isBlank(_ text: String) -> Bool {
        !text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }

    /// The first scalars of `text`, which is what a subject is counted in: one character can be made of any number.
    private static func beginning(_ text: String, _ count: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }

    /// `text` without what could end a line, hide something or turn the direction of writing.
    private static func printable(_ text: String, keepingLines: Bool) -> String {
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar.value == 0x0D }
            switch scalar.value {
            case 0x0D, 0x0A:
                // A browser ends lines with both (RFC 7578 section 4.2 says so too).
                if keepingLines {
                    if scalar.value == 0x0D || !wasReturn { result.append("\n") }
                } else if result.last != " " {
                    result.append(" ")
                }
            case 0x09: result.append(keepingLines ? scalar : " ")
            default:
                result.append(scalar.isControlOrSeparator || scalar.isDirectionOverride ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }
}
