import FoundationEssentials
import HTTPServer
import Testing

@testable import cloudflare_sandbox

/// A value of JSON, to look into an answer.
enum JSON: Decodable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(nilLiteral: ()) { self = .null }

    init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSON.self, from: Data(bytes)) }

    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members[key] ?? .null
    }

    subscript(index: Int) -> JSON {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
        return elements[index]
    }

    var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}

/// An answer of the sandbox, taken apart.
struct Reply {
    let status: Int?
    let fields: HeaderFields
    let json: JSON
    let answer: RequestOutcome

    init(_ answer: RequestOutcome) {
        self.answer = answer
        status = answer.response?.status.code
        fields = answer.response?.fields ?? HeaderFields()
        json = (try? JSON(answer.response?.body ?? [])) ?? .null
    }

    /// The first error's code.
    var code: JSON { json["errors"][0]["code"] }
    var result: JSON { json["result"] }
    /// What the answer says about the fault beyond its code.
    var detail: String { json["messages"][0]["message"].text ?? "" }
}

extension Sandbox {
    /// Asks for `target` with `body`, as a client with a token does.
    func call(
        _ method: String, _ target: String, _ body: String? = nil, lines: [String] = ["Authorization: Bearer secret"]
    ) throws -> Reply {
        var text = "\(method) \(target) HTTP/1.1\r\nHost: api.example.com\r\n"
        for line in lines { text += line + "\r\n" }
        if let body, !lines.contains(where: { $0.hasPrefix("Transfer-Encoding") }) {
            text += "Content-Length: \(body.utf8.count)\r\n"
        }
        var parser = RequestParser(limits: .init(body: Sandbox.bodyLimit))
        parser.receive(Array((text + "\r\n").utf8))
        guard case .head(let head)? = parser.next() else { throw NoRequest() }
        countRequest(head)
        return Reply(answer(Request(head: head, body: Array((body ?? "").utf8)), at: "2026-02-03T04:05:06Z"))
    }

    /// Sends a message to these recipients by `send_raw`.
    func sendRaw(to recipients: String...) throws -> Reply {
        try call(
            "POST", "/client/v4/accounts/any/email/sending/send_raw",
            #"{"from":"app@example.com","mime_message":"From: app@example.com\r\n\r\nhi\r\n","recipients":["#
                + recipients.map { "\"\($0)\"" }.joined(separator: ",") + "]}")
    }

    /// Sends by `send`; `members` take the place of the usual ones, or are added.
    func send(_ members: [String: String]) throws -> Reply {
        let usual = [
            "from": #""app@example.com""#, "to": #""jane@example.net""#, "subject": #""Hello""#, "text": #""hi""#,
        ]
        let body = usual.merging(members) { $1 }.filter { $0.value != "-" }.map { "\"\($0.key)\":\($0.value)" }
        return try call(
            "POST", "/client/v4/accounts/any/email/sending/send", "{" + body.joined(separator: ",") + "}")
    }
}

/// The text of a request was none.
struct NoRequest: Error {}
