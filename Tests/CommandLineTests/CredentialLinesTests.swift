import Testing

@testable import cloudflare_smtp_gateway

@Suite struct CredentialLinesTests {
    private typealias Source = CredentialLines.Source

    @Test func `what a unit and its drop-ins load is found`() {
        let lines = CredentialLines(
            """
            # /usr/lib/systemd/system/cloudflare-smtp-gateway-root.service
            [Service]
            #LoadCredential=HTTP_TOKEN:/commented
            LoadCredential=CF_API_TOKEN:/root/token

            # /etc/systemd/system/cloudflare-smtp-gateway-root.service.d/credentials.conf
            [Service]
            LoadCredentialEncrypted = SMTP_USERS:/etc/users.cred
            LoadCredential=TURNSTILE_SECRET:turnstile
            LoadCredential=HTTP_TOKENS
            Environment=A=b "CREDENTIALS_DIRECTORY=/credentials"
            """)
        #expect(
            lines.loaded == [
                "CF_API_TOKEN": Source(place: .path("/root/token"), isEncrypted: false),
                "SMTP_USERS": Source(place: .path("/etc/users.cred"), isEncrypted: true),
                "TURNSTILE_SECRET": Source(place: .path("turnstile"), isEncrypted: false),
                "HTTP_TOKENS": Source(place: .path("HTTP_TOKENS"), isEncrypted: false),
            ])
        #expect(lines.directory == "/credentials")
    }

    @Test func `the last line of a name counts, and an empty one forgets all before it`() {
        let text = "LoadCredential=A:/a\nLoadCredentialEncrypted=B:/b\nLoadCredential=\nLoadCredential=C:/c\n"
        #expect(CredentialLines(text).loaded.keys.sorted() == ["C"])
        let twice = CredentialLines("LoadCredential=A:/a\nLoadCredentialEncrypted=A:/b\n")
        #expect(twice.loaded == ["A": Source(place: .path("/b"), isEncrypted: true)])
    }

    @Test func `what stands in the unit itself is found, also over several lines`() {
        let lines = CredentialLines(
            "SetCredential=A:one\\x two:three\nSetCredentialEncrypted=B: \\\n  Whxqht+dQJax1aZe\\\n# why\n  AAAA==\n")
        #expect(lines.set["A"] == Source(place: .value("onex two:three"), isEncrypted: false))
        #expect(lines.set["B"] == Source(place: .value("Whxqht+dQJax1aZeAAAA=="), isEncrypted: true))
    }
}
