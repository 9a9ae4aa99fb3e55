import HTTPServer
import JSON
import StateClient
import StateProtocol

/// The recent sends.
extension AdminService {
    /// As many as the state daemon keeps.
    private static let maximum = 500

    /// The recent sends, newest first; with `?after=<id>`, only those newer than that one.
    func recentSends(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        var after: String?
        if let query = request.head.target.query {
            guard query.hasPrefix("after=") else {
                throw AdminProblem(.invalidField, "The only parameter here is ?after=<id>.")
            }
            after = String(query.dropFirst("after=".utf8.count))
        }
        // What is asked every other second is mostly that there is nothing new.
        var records: [SendRecord] = []
        for count in after == nil ? [AdminService.maximum] : [1, 16, AdminService.maximum] {
            records = try ask { state throws(StateError) in try state.recent(count) }
            guard let after, let known = records.firstIndex(where: { $0.id == after }) else { continue }
            records = Array(records[..<known])
            break
        }
        return Responses.json { writer in
            writer.name("sends")
            writer.array { writer in for record in records { writer.value(record) } }
        }
    }
}

extension JSONWriter {
    /// One send, in the names that the journal's fields have.
    fileprivate mutating func value(_ record: SendRecord) {
        object { writer in
            writer.member("time", Int(clamping: record.time))
            writer.member("id", record.id)
            writer.member("door", record.entryPoint)
            writer.member("login", record.login)
            writer.member("from", record.from)
            writer.member("recipients", record.recipients)
            writer.member("subject", record.subject)
            writer.member("size", Int(clamping: record.size))
            writer.member("outcome", record.outcome)
            writer.member("detail", record.detail)
            writer.member("message_id", record.messageID)
            writer.member("ray", record.ray)
            writer.member("milliseconds", Int(clamping: record.duration))
        }
    }
}
