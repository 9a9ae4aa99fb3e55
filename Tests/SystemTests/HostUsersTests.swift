import Testing

@testable import System

@Suite struct HostUsersTests {
    private static let file = """
        root:x:0:0:Superuser,Room 1,,:/root:/bin/bash
        toor:x:0:0:::
        www-data:x:33:33::/var/www:/usr/sbin/nologin
        1005:x:2000:2000:::
        :x:7:7:::
        +::0:0:::
        short:x:44
        bare:x:45:45
        """

    private func entry(_ uid: UInt32) -> (name: String, comment: String)? {
        HostUsers.entry(of: uid, among: Array(HostUsersTests.file.utf8))
    }

    @Test func `the first user with a number has it`() {
        #expect(entry(0)?.name == "root")
        #expect(entry(0)?.comment == "Superuser,Room 1,,")
        #expect(entry(33)?.name == "www-data")
        #expect(entry(45)?.name == "bare")
    }

    @Test(arguments: [1, 3, 7, 44, 333, 2000, 4_294_967_295] as [UInt32])
    func `a number without a name that can be believed has none`(uid: UInt32) {
        #expect(entry(uid) == nil)
    }

    @Test func `what others may see of the users are names and numbers`() throws {
        #expect(HostUsers.table(of: ["root", "nobody-of-this-name"]) == "root:x:0:0:::\n")
        let all = HostUsers.table(of: nil)
        #expect(all.hasPrefix("root:x:0:0:::\n"))
        #expect(!all.contains("/"))
        #expect(HostUsers.table(of: nil, in: "/nonexistent") == "")
    }

    @Test func `who has no name goes by the number, and the number for strangers is nobody's`() {
        #expect(HostUsers.name(of: 1005, in: "/nonexistent") == "1005")
        #expect(HostUsers.name(of: 65_534, in: "/nonexistent") == "nobody")
        #expect(HostUsers.name(of: 0, in: "/etc/passwd") == "root")
    }
}
