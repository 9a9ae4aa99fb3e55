import Connection
import Glibc
import Testing

/// The body of a `send_raw` request.
private func message(to recipient: String, text: String = "hi") -> String {
    #"{ "from":"app@example.com", "recipients":["\#(recipient)"], "#
        + #""mime_message":"From: app@example.com\r\n\r\n\#(text)"}"#
}

/// A `send_raw` request.
private func sendRaw(_ body: String, _ lines: String...) -> String {
    let head = [
        "POST /client/v4/accounts/any/email/sending/send_raw HTTP/1.1", "Host: a", "Authorization: Bearer s3cret",
    ]
    return (head + ["Content-Length: \(body.utf8.count)"] + lines).joined(separator: "\r\n") + "\r\n\r\n" + body
}

@Suite(.serialized) struct `The program, from outside` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `it says where it listens and makes its folder`() throws {
        let sandbox = try SandboxProcess(in: folder)
        #expect(sandbox.line == "listening on http://127.0.0.1:\(sandbox.port)/client/v4")
        #expect(access(folder.store, W_OK) == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `a signal ends it with 0, also while a client is connected`(signal: Int32) throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        try client.send("GET /sandbox/requests HTTP/1.1\r\nHost: a\r\n\r\nGET")
        _ = try client.answer()
        #expect(sandbox.end(with: signal) == 0)
    }

    @Test func `an accepted request is kept to the octet, and the sequence goes on after a restart`() throws {
        let bodies = [
            message(to: "a@b.test"), message(to: "slow-1@b.test", text: "ä \\u0000 \\ud83d\\ude00"),
            message(to: "c@d.test"),
        ]
        var sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        for body in bodies[..<2] {
            try client.send(sendRaw(body))
            #expect(try client.answer().head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
        #expect(folder.stored == ["000001.json", "000002.json"])
        #expect(sandbox.end() == 0)
        sandbox = try SandboxProcess(in: folder)
        let later = try sandbox.connect()
        try later.send(sendRaw(bodies[2]))
        _ = try later.answer()
        #expect(folder.stored == ["000001.json", "000002.json", "000003.json"])
        for (index, body) in bodies.enumerated() {
            #expect(contents("\(folder.store)/00000\(index + 1).json") == Array(body.utf8))
        }
    }

    @Test func `a refused request is not kept, and is counted`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        for recipient in ["error@a.test", "throttle@a.test", "html@a.test", "no address", "jane@a.test"] {
            try client.send(sendRaw(message(to: recipient)))
            #expect(try client.answer().head.contains("cf-ray: "))
        }
        #expect(folder.stored == ["000001.json"])
        try client.send("GET /sandbox/requests HTTP/1.1\r\nHost: a\r\n\r\n")
        let counts = try JSON(client.answer().body)
        #expect(counts["total"] == 5 && counts["accepted"] == 1 && counts["connections"] == 1)
    }

    @Test func `pipelined requests are answered in order`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        try client.send(
            sendRaw(message(to: "slow-50@a.test")) + sendRaw(message(to: "queue@a.test"))
                + sendRaw(message(to: "bounce@a.test"), "Connection: close") + sendRaw(message(to: "late@a.test")))
        #expect(try JSON(client.answer().body)["result"]["queued"] == [])
        #expect(try JSON(client.answer().body)["result"]["queued"] == ["queue@a.test"])
        let last = try client.answer()
        #expect(last.head.contains("\r\nConnection: close"))
        #expect(try JSON(last.body)["result"]["permanent_bounces"] == ["bounce@a.test"])
        #expect(try client.rest() == "" && folder.stored.count == 3)
    }

    @Test func `drop closes the connection without an answer`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        try client.send(sendRaw(message(to: "drop@a.test")))
        #expect(try client.rest() == "" && folder.stored == [])
    }

    @Test func `slow and latency hold the answer back`() throws {
        let sandbox = try SandboxProcess(in: folder, "--latency", "150")
        let client = try sandbox.connect()
        let clock = ContinuousClock()
        for (recipient, least) in [("jane@a.test", 150), ("slow-200@a.test", 350)] {
            try client.send(sendRaw(message(to: recipient)))
            let time = try clock.measure { _ = try client.answer() }
            #expect(time >= .milliseconds(least) && time < .milliseconds(least + 5000), "\(recipient)")
        }
    }

    @Test func `a client that asks whether to continue is told so, unless the answer is a refusal already`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let body = message(to: "jane@a.test")
        let request = sendRaw(body, "Expect: 100-continue")
        let client = try sandbox.connect()
        try client.send(String(request.dropLast(body.count)))
        #expect(try client.answer().head == "HTTP/1.1 100 Continue")
        try client.send(body)
        #expect(try client.answer().head.hasPrefix("HTTP/1.1 200 OK"))
        for (line, status) in [
            ("Content-Length: 99999999\r\nAuthorization: Bearer x", "400"), ("Content-Length: 5", "401"),
            ("Content-Length: 5\r\nAuthorization: Bearer x\r\nExpect: tea", "417"),
        ] {
            let refused = try sandbox.connect()
            try refused.send(
                "POST /client/v4/accounts/any/email/sending/send_raw HTTP/1.1\r\nHost: a\r\n"
                    + (line.contains("tea") ? "" : "Expect: 100-continue\r\n") + line + "\r\n\r\n")
            #expect(try refused.answer().head.hasPrefix("HTTP/1.1 \(status) "), "\(line)")
            #expect(try refused.rest() == "")
        }
    }

    @Test func `a request over the limit is too big before its body arrives`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        try client.send(
            "POST /client/v4/accounts/any/email/sending/send HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n"
                + "Content-Length: 41943041\r\n\r\n{")
        let answer = try client.answer()
        #expect(answer.head.hasPrefix("HTTP/1.1 400 "))
        #expect(try JSON(answer.body)["errors"][0]["code"] == 10200)
        #expect(try client.rest() == "")
    }

    @Test func `what is no request is refused in the envelope, and the connection closes`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let client = try sandbox.connect()
        try client.send(
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET")
        let answer = try client.answer()
        #expect(answer.head.hasPrefix("HTTP/1.1 400 ") && answer.head.contains("cf-ray: "))
        #expect(try JSON(answer.body)["success"] == false && client.rest() == "")
    }

    @Test func `the log names each request, and never the token`() throws {
        let sandbox = try SandboxProcess(in: folder, "--token", "s3cret", "--log")
        let client = try sandbox.connect()
        try client.send(sendRaw(message(to: "jane@a.test")) + sendRaw(message(to: "error@a.test"), "X: s3cret"))
        _ = try (client.answer(), client.answer())
        try client.send(
            "GET /client/v4/zones?name=s3cret HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer wrong-s3cret\r\n\r\n")
        _ = try client.answer()
        let path = "POST /client/v4/accounts/any/email/sending/send_raw"
        #expect(sandbox.log == "\(path) 200 000001.json\n\(path) 500\nGET /client/v4/zones 401\n")
    }

    @Test func `with a certificate it speaks HTTPS, and survives what is no handshake`() throws {
        let (certificate, key) = try SelfSignedCertificate.loadOrMake(in: folder.path, hostName: "localhost")
        let sandbox = try SandboxProcess(in: folder, "--tls-certificate", certificate, "--tls-key", key)
        #expect(sandbox.line == "listening on https://127.0.0.1:\(sandbox.port)/client/v4")
        let plain = try sandbox.connect()
        try plain.send("GET /sandbox/requests HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try !plain.rest().contains("total"))
        let (curl, output) = try spawn(
            [
                "curl", "-sS", "--max-time", "10", "--cacert", certificate,
                "--connect-to", "localhost:443:127.0.0.1:\(sandbox.port)", "-H", "Authorization: Bearer x",
                "-d", message(to: "delivered@a.test"), "https://localhost/client/v4/accounts/a/email/sending/send_raw",
            ], standardError: folder.path + "/curl")
        defer { close(output) }
        let answer = try JSON(Array(readLine(from: output).utf8))
        #expect(answer["result"]["delivered"] == ["delivered@a.test"])
        #expect(exitStatus(of: curl) == 0 && folder.stored == ["000001.json"])
    }

    @Test func `two hundred messages over twenty connections are two hundred files`() throws {
        let sandbox = try SandboxProcess(in: folder)
        let clients = try (0..<20).map { _ in try sandbox.connect() }
        for (number, client) in clients.enumerated() {
            for index in 0..<10 { try client.send(sendRaw(message(to: "r\(number)-\(index)@a.test"))) }
        }
        for client in clients {
            for _ in 0..<10 { #expect(try client.answer().head.hasPrefix("HTTP/1.1 200 ")) }
        }
        let kept = folder.stored
        #expect(kept.count == 200 && kept.first == "000001.json" && kept.last == "000200.json")
        #expect(Set(kept.map { contents("\(folder.store)/\($0)") }).count == 200)
    }

    @Test func `connections over the limit are closed, and those that end make room`() throws {
        let sandbox = try SandboxProcess(in: folder)
        func serves(_ client: Client) -> Bool {
            do {
                try client.send("GET /sandbox/requests HTTP/1.1\r\nHost: a\r\n\r\n")
                return try client.answer().head.hasPrefix("HTTP/1.1 200 ")
            } catch { return false }
        }
        var clients = try (0..<260).map { _ in try sandbox.connect() }
        #expect(clients.map(serves).count { $0 } == 256)
        clients = []
        // The threads of the closed connections end when they get to it.
        #expect((0..<1000).contains { _ in (try? serves(sandbox.connect())) == true })
    }

    @Test(arguments: [
        ["--listen", "127.0.0.1:0"], ["--listen", "127.0.0.1", "--store", "x"],
        ["--listen", "127.0.0.1:70000", "--store", "x"],
        ["--listen", "127.0.0.1:0", "--store", "/dev/null/x"], ["--listen", "192.0.2.1:1", "--store", "/tmp"],
        ["--listen", "127.0.0.1:0", "--store", "/tmp", "--latency", "-1"],
        ["--listen", "127.0.0.1:0", "--store", "/tmp", "--tls-key", "/dev/null"],
        ["--listen", "127.0.0.1:0", "--store", "/tmp", "--tls-certificate", "/dev/null", "--tls-key", "/dev/null"],
    ])
    func `a command line that cannot work is told why`(arguments: [String]) throws {
        let errors = folder.path + "/stderr"
        let (process, output) = try spawn([SandboxProcess.executable] + arguments, standardError: errors)
        defer { close(output) }
        #expect(readLine(from: output) == "")
        #expect(exitStatus(of: process).map { $0 != 0 } == true)
        #expect(contents(errors)?.starts(with: "Error: ".utf8) == true)
    }
}
