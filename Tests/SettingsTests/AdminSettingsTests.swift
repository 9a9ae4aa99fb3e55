import Testing

@testable import Settings

@Suite struct AdminSettingsTests {
    private func settings(_ values: [String: String]) throws -> AdminSettings {
        try AdminSettings(from: SettingsSource { values[$0] })
    }

    @Test func `without a password there is no UI, and no password opens it`() throws {
        let settings = try settings([:])
        #expect(!settings.isOn)
        #expect(!settings.isPassword([]))
        #expect(!settings.isMetricsToken([]))
    }

    @Test func `only the password is the password`() throws {
        let settings = try settings(["ADMIN_PASSWORD": "correct horse", "METRICS_TOKEN": "t"])
        #expect(settings.isOn)
        #expect(settings.isPassword(Array("correct horse".utf8)))
        for wrong in ["", "correct horse ", "correct", "Correct horse", "t"] {
            #expect(!settings.isPassword(Array(wrong.utf8)))
        }
        #expect(settings.isMetricsToken(Array("t".utf8)))
        #expect(!settings.isMetricsToken(Array("correct horse".utf8)))
        #expect(settings.secrets == ["correct horse", "t"])
    }

    @Test func `it is this host's alone unless it says otherwise`() throws {
        #expect(try settings([:]).isLocalhostOnly)
        #expect(try settings(["ADMIN_LOCALHOST_ONLY": "true"]).isLocalhostOnly)
        #expect(try !settings(["ADMIN_LOCALHOST_ONLY": "false"]).isLocalhostOnly)
        for value in ["no", "0", "False", "flase"] {
            #expect(throws: InvalidSettings.self) { try settings(["ADMIN_LOCALHOST_ONLY": value]) }
        }
    }

    @Test func `hosts are names without scheme and port`() throws {
        #expect(
            try settings(["ADMIN_HOSTS": "Mail.Example.com, 192.0.2.1, [2001:db8::1]"]).hosts
                == ["mail.example.com", "192.0.2.1", "[2001:db8::1]"])
        for value in ["https://a.example", "a.example:3001", "a.example/", "a b.example:1", "*", "[::1]:3001", ","] {
            #expect(throws: InvalidSettings.self, "\(value)") { try settings(["ADMIN_HOSTS": value]) }
        }
    }

    @Test func `what is wrong elsewhere is not its business, and nothing of it can be saved`() throws {
        #expect(try settings(["RATE_LIMIT_PER_DAY": "many", "ADMIN_PASSWORD": "x"]).isOn)
        for name in [SettingName.adminPassword, .adminLocalhostOnly, .adminHosts, .metricsToken] {
            #expect(!name.isSaveable)
        }
    }
}
