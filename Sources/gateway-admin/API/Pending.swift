import HTTPServer
import JSON

extension AdminService {
    func verify(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
    func domains(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
    func domain(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
    func applyDomain(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response { Answers.ok() }
    func sendTest(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response { Answers.ok() }
    func status(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
    func metrics(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
}
