import JSON
import Mail
import Submission

/// The addresses that names without a domain stand for, where a token's rules let the domain be left out: `"from":
/// "app"`.
struct UnqualifiedNames {
    /// They stand for nothing, and the address is wrong.
    static var refused: UnqualifiedNames { UnqualifiedNames(known: nil) }

    private let known: Submission?

    private init(known: Submission?) { self.known = known }

    /// As the rules of who sends say.
    init(_ submission: Submission) { known = submission.acceptsNamesWithoutDomain ? submission : nil }

    /// The sender that `value` names; nil if it is not a name without a domain, or none may be left out.
    func sender(_ value: JSONValue, at path: JSONPath) throws(Problem) -> Mailbox? {
        guard let known, let name = UnqualifiedNames.name(value) else { return nil }
        do throws(Refusal) {
            return Mailbox(try known.sender(named: name))
        } catch {
            throw Problem(error, field: path.description)
        }
    }

    /// The recipients that `value` stands for; nil as above.
    func recipients(_ value: JSONValue, at path: JSONPath) throws(Problem) -> [Mailbox]? {
        guard let known, let name = UnqualifiedNames.name(value) else { return nil }
        do throws(Refusal) {
            return try known.recipients(named: name).map(Mailbox.init)
        } catch {
            throw Problem(error, field: path.description)
        }
    }

    private static func name(_ value: JSONValue) -> UnqualifiedName? {
        guard case .string(let text) = value else { return nil }
        return UnqualifiedName(parsing: text.utf8)
    }
}
