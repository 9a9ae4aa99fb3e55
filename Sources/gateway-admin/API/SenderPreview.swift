import Credentials
import HTTPServer
import JSON
import Mail
import Settings
import Submission

/// The preview of a sender's address.
extension AdminService {
    func previewSender(_ input: JSONValue) throws(AdminProblem) -> Response {
        guard let address = input["address"]?.text, !address.isEmpty else {
            throw AdminProblem(.invalidField, "Enter an address.", field: "address")
        }
        let settings = try current()
        let login = input["login"]?.text ?? ""
        guard login.isEmpty || settings.smtpUsers.names.contains(login) else {
            throw AdminProblem(.invalidField, "There is no such login.", field: "login")
        }
        do throws(EmailAddress.ParseError) {
            let preview = try SenderPreview(of: address, from: login.isEmpty ? .host : .login(login), settings)
            return Responses.json { $0.member("text", "\(preview.description).") }
        } catch {
            throw AdminProblem(.invalidField, "It is not a valid address: \(error).", field: "address")
        }
    }
}
