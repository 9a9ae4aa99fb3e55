import SystemdUnits
import Testing

/// Which sockets close and open when their drop-ins have changed.
@Suite struct SocketPlanTests {
    /// A host on which nothing is started.
    private struct Host {
        var linked: Set<SocketUnit> = []
        var enabled: Set<SocketUnit> = []
        var active: Set<SocketUnit> = []
        var jobs: [SocketUnit: SocketPlan.Job] = [:]
        var wanted: Set<SocketUnit> = [.smtp, .http]

        func plan(_ changed: SocketUnit...) -> SocketPlan {
            SocketPlan(
                changed: changed, linked: linked, enabled: enabled, active: active, jobs: jobs, wanted: wanted)
        }
    }

    private let running = Host(active: [.smtp, .http])

    @Test func `a socket that has moved closes and opens again`() {
        let plan = running.plan(.smtp)
        #expect(plan.stop == [.smtp])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp])
    }

    @Test func `two that change places are both closed before one of them opens`() {
        let plan = running.plan(.smtp, .http)
        #expect(plan.stop == [.smtp, .http])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp, .http])
    }

    @Test func `nothing is done about a socket that has not changed`() {
        let plan = running.plan(.http)
        #expect(plan.stop == [.http])
        #expect(plan.start(wasUp: true, isUp: true) == [.http])
    }

    @Test func `a change that is about no socket closes and opens none`() {
        let plan = running.plan()
        #expect(plan.stop.isEmpty)
        for wasUp in [true, false] {
            for isUp in [true, false] { #expect(plan.start(wasUp: wasUp, isUp: isUp).isEmpty) }
        }
    }

    @Test func `one that the settings open now is opened, and has nothing to close`() {
        var host = running
        host.wanted.insert(.smtps)
        let plan = host.plan(.smtps)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true) == [.smtps])
    }

    @Test func `one that the settings open no more closes and stays closed`() {
        var host = running
        host.active.insert(.smtps)
        host.linked = [.smtps]
        let plan = host.plan(.smtps)
        #expect(plan.stop == [.smtps])
        #expect(plan.start(wasUp: true, isUp: true).isEmpty)
        #expect(plan.start(wasUp: false, isUp: false).isEmpty)
    }

    @Test func `one that the settings open no more and that is about to open is kept from it`() {
        let plan = Host(linked: [.smtps], jobs: [.smtps: .start]).plan(.smtps)
        #expect(plan.stop == [.smtps])
        #expect(plan.start(wasUp: true, isUp: true).isEmpty)
    }

    @Test func `one that the settings open no more but somebody has enabled opens again`() {
        var host = running
        host.active.insert(.smtps)
        host.linked = [.smtps]
        host.enabled = [.smtps]
        let plan = host.plan(.smtps)
        #expect(plan.stop == [.smtps])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtps])
    }

    @Test func `one that the settings had opened and still want moves`() {
        var host = running
        host.active.insert(.smtps)
        host.linked = [.smtps]
        host.wanted.insert(.smtps)
        let plan = host.plan(.smtps)
        #expect(plan.stop == [.smtps])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtps])
    }

    @Test func `one that is switched off closes, and is asked to open only for the unit to say why it does not`() {
        var host = running
        host.wanted = [.http]
        let plan = host.plan(.smtp)
        #expect(plan.stop == [.smtp])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp])
    }

    @Test func `one that is about to open, at boot, is not closed for it`() {
        let plan = Host(jobs: [.smtp: .start]).plan(.smtp)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp])
    }

    @Test func `one that the settings have opened and want, and that is about to open, is left to that`() {
        let plan = Host(linked: [.smtps], jobs: [.smtps: .start], wanted: [.smtps]).plan(.smtps)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true) == [.smtps])
        #expect(plan.start(wasUp: false, isUp: false).isEmpty)
    }

    @Test func `one that is restarted at this moment closes first`() {
        var host = running
        host.jobs = [.smtp: .start]
        let plan = host.plan(.smtp)
        #expect(plan.stop == [.smtp])
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp])
    }

    @Test func `one that is being closed is not closed once more, and opens only if the gateway wants it`() {
        var host = running
        host.jobs = [.smtp: .stop, .smtps: .stop]
        host.active.insert(.smtps)
        let plan = host.plan(.smtp, .smtps)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true) == [.smtp])
        #expect(plan.start(wasUp: false, isUp: false).isEmpty)
    }

    @Test func `one that is closed and not wanted stays closed`() {
        let plan = running.plan(.https)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true).isEmpty)
    }

    @Test func `one that is enabled but closed stays closed`() {
        var host = running
        host.enabled = [.smtps]
        let plan = host.plan(.smtps)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: true, isUp: true).isEmpty)
    }

    @Test func `with the gateway stopped, what the settings want stays closed`() {
        let plan = Host().plan(.smtp, .http)
        #expect(plan.stop.isEmpty)
        #expect(plan.start(wasUp: false, isUp: false).isEmpty)
    }

    @Test func `with the gateway stopped, what somebody has opened by hand moves`() {
        let plan = Host(active: [.smtp]).plan(.smtp, .http)
        #expect(plan.stop == [.smtp])
        #expect(plan.start(wasUp: false, isUp: false) == [.smtp])
    }

    @Test func `a gateway that is stopped meanwhile stays stopped`() {
        let plan = running.plan(.smtp, .http)
        #expect(plan.stop == [.smtp, .http])
        #expect(plan.start(wasUp: true, isUp: false).isEmpty)
    }

    @Test func `a gateway that is started meanwhile has what it wants`() {
        #expect(Host().plan(.smtp, .http).start(wasUp: false, isUp: true) == [.smtp, .http])
    }
}
