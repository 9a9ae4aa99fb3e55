import Settings
import Testing

@testable import SystemdUnits

@Suite struct ListeningTests {
    private func addresses(_ text: String, _ socket: SocketUnit = .smtp) throws -> [String]? {
        guard case .at(let addresses, _) = try settings(text).sockets[socket] else { return nil }
        return addresses.map(\.text)
    }

    @Test func `nothing set leaves every socket as it is shipped`() throws {
        for text in ["", "BIND_HOST=\nSMTP_PORT=\n", "CF_API_TOKEN=x\n"] {
            let settings = try settings(text)
            #expect(settings.problems.isEmpty)
            #expect(settings.sockets.values.allSatisfy { $0 == .asShipped })
            #expect(UnitFiles(settings).entries.keys.sorted() == ["cloudflare-smtp-gateway.slice.d/50-settings.conf"])
        }
    }

    @Test(arguments: [
        ("SMTP_PORT=587", ["127.0.0.1:587"]),
        ("SMTP_PORT=2525, 587 25", ["127.0.0.1:2525", "127.0.0.1:587", "127.0.0.1:25"]),
        ("BIND_HOST=0.0.0.0", ["0.0.0.0:2525"]), ("BIND_HOST=::\nSMTP_PORT=25", ["[::]:25"]),
        ("BIND_HOST=127.0.0.1,[::1]", ["127.0.0.1:2525", "[::1]:2525"]),
        (
            "BIND_HOST=192.0.2.1 2001:db8::1\nSMTP_PORT=25,26",
            [
                "192.0.2.1:25", "[2001:db8::1]:25", "192.0.2.1:26", "[2001:db8::1]:26",
            ]
        ),
        ("BIND_HOST=localhost", ["127.0.0.1:2525"]),
        ("SMTP_PORT=/run/mail/smtp.sock", ["/run/mail/smtp.sock"]),
        ("BIND_HOST=192.0.2.1\nSMTP_PORT=25,/run/smtp.sock", ["192.0.2.1:25", "/run/smtp.sock"]),
        ("SMTP_PORT=25 25 25", ["127.0.0.1:25"]),
    ])
    func `hosts and ports, or paths, make addresses`(text: String, expected: [String]) throws {
        #expect(try addresses(text) == expected)
    }

    @Test func `every listener has a port of its own, and all have the hosts`() throws {
        let text = """
            BIND_HOST=192.0.2.1
            SMTP_PORT=1
            SMTPS_PORT=2
            HTTP_PORT=3
            HTTPS_PORT=4
            ADMIN_PORT=5
            ADMIN_LOCALHOST_ONLY=false
            """
        let settings = try settings(text)
        #expect(settings.problems.isEmpty)
        for (number, socket) in SocketUnit.allCases.filter({ $0 != .local }).enumerated() {
            #expect(try addresses(text, socket) == ["192.0.2.1:\(number + 1)"])
        }
    }

    @Test func `off closes a listener, whatever else is set`() throws {
        for socket in SocketUnit.allCases where socket != .local {
            let settings = try settings("BIND_HOST=nonsense\n\(socket.setting.rawValue)=off")
            #expect(settings.sockets[socket] == .off)
            #expect(!settings.openSockets.contains(socket))
        }
    }

    @Test(arguments: [
        "SMTP_PORT=0", "SMTP_PORT=65536", "SMTP_PORT=-1", "SMTP_PORT=25x", "SMTP_PORT=smtp", "SMTP_PORT=Off",
        "SMTP_PORT=2525,", "SMTP_PORT=,", "SMTP_PORT=127.0.0.1:25", "SMTP_PORT=relative/path",
        "SMTP_PORT=/run/../etc/x",
        "SMTP_PORT=/run//x", "SMTP_PORT=/run/with%n", "SMTP_PORT='/run/a b'", "SMTP_PORT=/", "SMTP_PORT=/run/x/",
        "BIND_HOST=example.com", "BIND_HOST=*", "BIND_HOST=127.0.0.1:25", "BIND_HOST=256.0.0.1", "BIND_HOST=127.1",
        "BIND_HOST=[127.0.0.1]", "BIND_HOST=,", "BIND_HOST=fe80::1%eth0", "BIND_HOST='127.0.0.1\n[Socket]'",
        "BIND_HOST=127.0.0.1 nonsense",
    ])
    func `what makes no sense closes the listener and is said, with its remedy`(text: String) throws {
        let settings = try settings(text)
        if text == "SMTP_PORT=2525," {
            #expect(settings.problems.isEmpty, "an empty entry is nothing")
            return
        }
        guard case .refused(let problems) = settings.sockets[.smtp] else {
            Issue.record("\(text) is taken")
            return
        }
        #expect(!problems.isEmpty && problems.allSatisfy { !$0.remedy.isEmpty })
        #expect(problems.allSatisfy(settings.problems.contains))
        #expect(!settings.openSockets.contains(.smtp))
        let text = try #require(dropIn(settings, SocketUnit.smtp.unit))
        #expect(text.contains("AssertPathExists=") && !text.contains("ListenStream"))
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test func `a wrong port is its own listener's business, a wrong host that of all`() throws {
        let port = try settings("SMTP_PORT=x\nHTTP_PORT=3001")
        #expect(port.openSockets == [.http])
        #expect(port.problems.count == 1)
        let host = try settings("BIND_HOST=x\nSMTPS_PORT=465")
        #expect(host.openSockets.isEmpty)
        #expect(host.problems.count == 1, "said once, not for every door")
    }

    @Test func `the admin page stays on this host unless it is told otherwise in so many words`() throws {
        #expect(try addresses("BIND_HOST=0.0.0.0\nADMIN_PORT=8080", .admin) == ["127.0.0.1:8080"])
        #expect(try addresses("BIND_HOST=0.0.0.0,::1\nADMIN_PORT=8080", .admin) == ["[::1]:8080"])
        #expect(
            try addresses("BIND_HOST=0.0.0.0\nADMIN_PORT=8080\nADMIN_LOCALHOST_ONLY=false", .admin) == ["0.0.0.0:8080"])
        #expect(try addresses("BIND_HOST=0.0.0.0\nADMIN_LOCALHOST_ONLY=true", .admin) == ["127.0.0.1:3001"])
        for word in ["no", "0", "False", "false;"] {
            let settings = try settings("BIND_HOST=0.0.0.0\nADMIN_PORT=8080\nADMIN_LOCALHOST_ONLY=\(word)")
            guard case .refused = settings.sockets[.admin] else {
                Issue.record("\(word) is taken")
                continue
            }
        }
    }

    @Test func `a listener that is not open by default is opened by its port`() throws {
        #expect(try settings("").openSockets == [.smtp, .http])
        let settings = try settings("SMTPS_PORT=465\nHTTPS_PORT=443\nADMIN_PORT=3001\nLOCAL_USERS=root")
        #expect(settings.openSockets == SocketUnit.allCases)
        let entries = UnitFiles(settings).entries
        for socket in [SocketUnit.smtps, .https, .admin] {
            #expect(entries["cloudflare-smtp-gateway.target.wants/\(socket.unit)"] == .link(to: "../\(socket.unit)"))
        }
        #expect(entries["cloudflare-smtp-gateway.target.wants/\(SocketUnit.smtp.unit)"] == nil)
        #expect(try open("ADMIN_PASSWORD=secret").contains(.admin))
        // Enabled by hand, it follows the hosts, and is not opened by them.
        #expect(try open("BIND_HOST=192.0.2.1") == [.smtp, .http])
        #expect(try addresses("BIND_HOST=192.0.2.1", .smtps) == ["192.0.2.1:465"])
    }

    @Test func `the socket of this host's programs is open as soon as a user is named, and stays where it is`() throws {
        let unit = "cloudflare-smtp-gateway-local.socket"
        for text in ["LOCAL_USERS=root", "LOCAL_USERS=*", "LOCAL_USERS=www-data\nBIND_HOST=192.0.2.1"] {
            #expect(try addresses(text, .local) == ["/run/cloudflare-smtp-gateway-local/smtp.sock"])
            #expect(try open(text).contains(.local))
            let entries = UnitFiles(try settings(text)).entries
            #expect(entries["cloudflare-smtp-gateway.target.wants/\(unit)"] == .link(to: "../\(unit)"))
            // SocketMode= and ListenStream= are the unit's own.
            #expect(entries["\(unit).d/50-settings.conf"] == nil)
        }
        for text in ["", "LOCAL_USERS=", "SMTP_USERS=a:b"] { #expect(try !open(text).contains(.local)) }
    }

    private func open(_ text: String) throws -> [SocketUnit] { try settings(text).openSockets }

    @Test(arguments: [
        "SMTP_PORT=3000\nHTTP_PORT=3000", "SMTP_PORT=3000", "HTTP_PORT=2525", "SMTP_PORT=25\nSMTPS_PORT=25",
        "BIND_HOST=0.0.0.0 127.0.0.1",
        "BIND_HOST=::,192.0.2.1\nSMTP_PORT=25\nHTTP_PORT=25", "SMTP_PORT=/run/x\nHTTP_PORT=/run/x",
    ])
    func `two that cannot both listen are a problem of the later one`(text: String) throws {
        let settings = try settings(text)
        if text == "BIND_HOST=0.0.0.0 127.0.0.1" {
            #expect(settings.problems.isEmpty, "Linux lets one socket unit have both")
            return
        }
        #expect(settings.openSockets.first == .smtp)
        #expect(settings.problems.contains { $0.problem.contains("SMTP_PORT") })
    }

    @Test func `drop-ins replace the address, and come with what the address needs`() throws {
        #expect(
            dropIn(try settings("SMTP_PORT=25"), SocketUnit.smtp.unit)
                == "[Socket]\nListenStream=\nListenStream=127.0.0.1:25\n")
        let remote = try #require(dropIn(try settings("BIND_HOST=192.0.2.1"), SocketUnit.smtp.unit))
        #expect(remote.contains("FreeBind=yes"))
        #expect(!(try #require(dropIn(try settings("BIND_HOST=0.0.0.0"), SocketUnit.smtp.unit))).contains("FreeBind"))
        let both = try #require(dropIn(try settings("BIND_HOST=0.0.0.0,::"), SocketUnit.smtp.unit))
        #expect(both.contains("BindIPv6Only=ipv6-only"))
        #expect(!(try #require(dropIn(try settings("BIND_HOST=::"), SocketUnit.smtp.unit))).contains("BindIPv6Only"))
        let unix = try #require(dropIn(try settings("SMTP_PORT=/run/x.sock"), SocketUnit.smtp.unit))
        #expect(unix.contains("SocketMode=0660") && unix.contains("SocketGroup=cloudflare-smtp-gateway"))
    }

    @Test func `an unreadable file keeps everything closed`() {
        let settings = UnitSettings(settingsPath: "/", resolverPath: "/nonexistent")
        #expect(settings.openSockets.isEmpty)
        #expect(settings.problems.count == 1)
        #expect(UnitSettings(settingsPath: "/nonexistent", resolverPath: "/nonexistent").problems.isEmpty)
    }

    @Test func `exactly the units are named that are not what they should be`() throws {
        let old = UnitFiles(try settings("SMTP_PORT=25\nSMTPS_PORT=465"))
        func changed(_ text: String) throws -> [String] {
            UnitFiles(try settings(text)).changedUnits { old.entries[$1] == $0 }
        }
        #expect(try changed("SMTP_PORT=25\nSMTPS_PORT=465\nALLOWED_FROM=example.com").isEmpty)
        #expect(try changed("SMTP_PORT=26\nSMTPS_PORT=465") == [SocketUnit.smtp.unit])
        #expect(try changed("SMTP_PORT=25") == [SocketUnit.smtps.unit])
        #expect(try changed("SMTP_PORT=25\nSMTPS_PORT=465\nEGRESS=any") == ["cloudflare-smtp-gateway.slice"])
    }
}
