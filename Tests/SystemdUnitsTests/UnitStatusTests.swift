import SystemdUnits
import Testing

/// What systemctl(1) prints, read.
@Suite struct UnitStatusTests {
    @Test func `the properties of several units are told apart`() throws {
        let found = UnitStatus.all(
            parsing: """
                Id=cloudflare-smtp-gateway.target
                ActiveState=active
                UnitFileState=enabled
                Job=0

                Job=1234
                Id=cloudflare-smtp-gateway-smtps.socket
                ActiveState=inactive
                UnitFileState=disabled

                """)
        #expect(found.count == 2)
        let target = try #require(found["cloudflare-smtp-gateway.target"])
        #expect(target.isActive && target.isEnabled && !target.hasJob)
        let socket = try #require(found[SocketUnit.smtps.unit])
        #expect(!socket.isActive && !socket.isEnabled && socket.hasJob)
    }

    @Test(arguments: ["inactive", "activating", "deactivating", "failed", "reloading", ""])
    func `a unit is active in one state only`(state: String) throws {
        let found = UnitStatus.all(parsing: "Id=a.socket\nActiveState=\(state)\n")
        #expect(try #require(found["a.socket"]).isActive == false)
    }

    @Test(arguments: [
        ("enabled", true), ("enabled-runtime", true), ("static", true), ("generated", true), ("disabled", false),
        ("masked", false), ("linked", false), ("", false),
    ])
    func `a unit is enabled in the states in which is-enabled succeeds`(state: String, isEnabled: Bool) throws {
        let found = UnitStatus.all(parsing: "Id=a.socket\nUnitFileState=\(state)\n")
        #expect(try #require(found["a.socket"]).isEnabled == isEnabled)
    }

    @Test(arguments: ["", "\n\n", "Failed to connect to bus", "ActiveState=active\n"])
    func `without a name there is no unit`(text: String) { #expect(UnitStatus.all(parsing: text).isEmpty) }

    @Test func `jobs are those that open or close a socket of the gateway`() {
        let jobs = SocketPlan.Job.all(
            parsing: """
                 512 cloudflare-smtp-gateway-smtp.socket  start   waiting
                 513 cloudflare-smtp-gateway-smtps.socket restart waiting
                 514 cloudflare-smtp-gateway-http.socket  stop    running
                 515 cloudflare-smtp-gateway-https.socket reload  waiting
                 516 cloudflare-smtp-gateway.target       start   waiting
                   7 other.socket                         stop    waiting

                """)
        #expect(jobs == [.smtp: .start, .smtps: .start, .http: .stop])
        #expect(SocketPlan.Job.all(parsing: "").isEmpty)
    }
}
