import Testing

@testable import cloudflare_smtp_gateway

@Suite struct UnitCredentialsTests {
    @Test func `what a unit and its drop-ins load is found`() {
        let text = """
            # /usr/lib/systemd/system/cloudflare-smtp-gateway-smtp@.service
            [Service]
            #LoadCredential=HTTP_TOKEN:/commented
            LoadCredential=CF_API_TOKEN:/root/token

            # /etc/systemd/system/cloudflare-smtp-gateway-smtp@.service.d/credentials.conf
            [Service]
            LoadCredentialEncrypted=SMTP_USERS:/etc/users.cred
            LoadCredential=TURNSTILE_SECRET:turnstile
            LoadCredential=HTTP_TOKENS
            """
        #expect(
            UnitCredentials.sources(in: text) == [
                .init(name: "CF_API_TOKEN", path: "/root/token", isEncrypted: false),
                .init(name: "SMTP_USERS", path: "/etc/users.cred", isEncrypted: true),
                .init(name: "TURNSTILE_SECRET", path: "/etc/credstore/turnstile", isEncrypted: false),
                .init(name: "HTTP_TOKENS", path: "/etc/credstore/HTTP_TOKENS", isEncrypted: false),
            ])
    }

    @Test func `an empty line forgets those before it`() {
        let text = "LoadCredential=A:/a\nLoadCredentialEncrypted=B:/b\nLoadCredential=\nLoadCredential=C:/c\n"
        #expect(UnitCredentials.sources(in: text).map(\.name) == ["B", "C"])
    }
}
