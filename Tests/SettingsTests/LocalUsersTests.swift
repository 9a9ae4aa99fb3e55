import Glibc
import Policy
import Settings
import Testing

@Suite struct LocalUsersTests {
    private func settings(_ environment: [String: String]) throws(InvalidSettings) -> Settings {
        try Settings(from: SettingsSource(names: Array(environment.keys)) { environment[$0] })
    }

    private func problems(_ environment: [String: String]) -> [String] {
        do throws(InvalidSettings) { _ = try settings(environment) } catch { return error.problems.map(\.name) }
        return []
    }

    @Test func `nobody may send who is not named`() throws {
        #expect(try settings([:]).localUsers.isEmpty)
        let users = try settings(["LOCAL_USERS": "root, www-data svc$ 1005"]).localUsers
        for name in ["root", "www-data", "svc$", "1005"] { #expect(users.permits(name)) }
        for name in ["", "Root", "www", "data", "nobody", "*"] { #expect(!users.permits(name)) }
        let everybody = try settings(["LOCAL_USERS": "*"]).localUsers
        #expect(everybody.permits("nobody") && !everybody.isEmpty)
    }

    @Test func `everybody is everybody with a name, as a number may be anybody's subordinate user`() throws {
        #expect(try !settings(["LOCAL_USERS": "*"]).localUsers.permits("100004"))
        let users = try settings(["LOCAL_USERS": "*,1005"]).localUsers
        #expect(users.permits("1005") && users.permits("jane") && !users.permits("100004"))
    }

    @Test(arguments: [",", "root:secret", "/root", "r*t", "a\u{7F}"])
    func `a list that names no users stops all sending`(list: String) {
        #expect(problems(["LOCAL_USERS": list]) == ["LOCAL_USERS"])
    }

    @Test func `a user's settings are that user's`() throws {
        let settings = try settings([
            "LOCAL_USERS": "www-data,root", "LOCAL_USER_WWW_DATA_ALLOWED_FROM": "shop@example.com",
            "LOCAL_USER_WWW_DATA_RATE_LIMIT_PER_DAY": "7", "SMTP_USERS": "root:secret",
            "SMTP_USER_ROOT_RATE_LIMIT_PER_DAY": "9",
        ])
        #expect(settings.rules(ofLocalUser: "www-data").perDay == 7)
        #expect(settings.rules(ofLocalUser: "www-data").senders?.patterns.map(\.description) == ["shop@example.com"])
        // A login of SMTP is somebody else, whatever its name.
        #expect(settings.rules(ofLocalUser: "root").perDay == 1000)
        #expect(settings.rules(ofLogin: "root").perDay == 9)
        #expect(settings.rules(ofLogin: "www-data").perDay == 1000)
    }

    @Test func `a setting for nobody, or for two, stops all sending`() {
        let narrow = ["LOCAL_USER_WWW_DATA_ALLOWED_FROM": "shop@example.com"]
        #expect(problems(narrow.merging(["LOCAL_USERS": "root"]) { $1 }) == ["LOCAL_USER_WWW_DATA_ALLOWED_FROM"])
        #expect(problems(narrow.merging(["LOCAL_USERS": "www-data,www.data"]) { $1 }) == ["LOCAL_USERS"])
        #expect(problems(["LOCAL_USERS": "*", "LOCAL_USER_ROOT_ALLOW_FROM": "x"]) == ["LOCAL_USER_ROOT_ALLOW_FROM"])
    }

    @Test func `where everybody may send, settings hold for whoever's name comes to theirs`() throws {
        let settings = try settings([
            "LOCAL_USERS": "*,root,www-data", "LOCAL_USER_WWW_DATA_RATE_LIMIT_PER_DAY": "7",
            "LOCAL_USER_ROOT_RATE_LIMIT_PER_DAY": "8",
        ])
        for (name, limit) in [("www-data", 7), ("www.data", 7), ("WWW_DATA", 7), ("root", 8), ("daemon", 1000)] {
            #expect(settings.rules(ofLocalUser: name).perDay == limit)
        }
    }

    @Test(arguments: ["*", "www-data"])
    func `a user's settings may be credentials`(users: String) throws {
        var template = Array("/tmp/gateway-credentials-XXXXXX\0".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer {
            unlink("\(folder)/LOCAL_USER_WWW_DATA_RATE_LIMIT_PER_DAY")
            rmdir(folder)
        }
        let file = try #require(fopen("\(folder)/LOCAL_USER_WWW_DATA_RATE_LIMIT_PER_DAY", "w"))
        fputs("7", file)
        fclose(file)
        let settings = try settings(["LOCAL_USERS": users, "CREDENTIALS_DIRECTORY": folder])
        #expect(settings.rules(ofLocalUser: "www-data").perDay == 7)
    }
}
