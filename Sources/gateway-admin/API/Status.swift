import Diagnosis
import HTTPServer
import JSON
import Settings
import StateClient
import StateProtocol
import Submission

/// How the gateway is.
extension AdminService {
    func status(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let (settings, settingsFindings) = SettingsCheck.settings(source)
        var findings = settingsFindings
        if let settings { findings += CertificateCheck.findings(settings) }
        findings.append(HelperCheck.finding(state, path: request.settings.stateSocket))
        // What the state daemon does not tell is missing, and the finding above says why.
        let usage = (try? state.usage()) ?? []
        let lockouts = (try? state.lockouts()) ?? []
        return Responses.json { writer in
            writer.member("findings", findings)
            writer.name("limits")
            writer.array { writer in
                guard let settings else { return }
                for key in usage { writer.value(key, settings) }
            }
            writer.name("lockouts")
            writer.array { writer in
                for lockout in lockouts {
                    writer.object { writer in
                        writer.member("name", lockout.key.description)
                        writer.member("failures", lockout.failures)
                        writer.member("seconds", lockout.retryAfter)
                    }
                }
            }
            writer.member("metrics_token", request.settings.hasMetricsToken)
        }
    }

    /// The counters in Prometheus' text format.
    func metrics(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let metrics = try ask { state throws(StateError) in try state.metrics() }
        return Response(
            .ok, [.init(.contentType, FieldValue(PrometheusText.mediaType)), .init(.cacheControl, "no-store")],
            body: Array(PrometheusText.text(metrics).utf8))
    }
}

extension JSONWriter {
    /// How much of its limits a key has used.
    fileprivate mutating func value(_ usage: KeyUsage, _ settings: Settings) {
        let limits = settings.limits(of: usage.key)
        object { writer in
            writer.member("key", usage.key.description)
            writer.member("unit", usage.key.unit.rawValue)
            writer.member("minute", usage.lastMinute)
            writer.member("day", usage.lastDay)
            writer.member("per_minute", limits.perMinute ?? 0)
            writer.member("per_day", limits.perDay ?? 0)
        }
    }
}
