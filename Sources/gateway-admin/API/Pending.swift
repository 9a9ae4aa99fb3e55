import HTTPServer
import JSON

extension AdminService {
    func verify(_ visit: Visit) throws(AdminProblem) -> Response { Answers.json { w in w.member("ok", true); w.name("findings"); w.array { _ in } } }
    func domains(_ visit: Visit) throws(AdminProblem) -> Response {  Answers.json { w in w.name("domains"); w.array { _ in } } }
    func domain(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
    func applyDomain(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response { Answers.ok() }
    func sendTest(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response { Answers.ok() }
    func status(_ visit: Visit) throws(AdminProblem) -> Response { Answers.json { w in w.name("findings"); w.array { _ in }; w.name("limits"); w.array { _ in }; w.name("lockouts"); w.array { _ in } } }
    func metrics(_ visit: Visit) throws(AdminProblem) -> Response { Answers.ok() }
}
