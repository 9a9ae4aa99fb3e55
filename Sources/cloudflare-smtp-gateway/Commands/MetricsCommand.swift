import ArgumentParser
import JSON
import StateClient
import StateProtocol

/// The state daemon's counters.
struct MetricsCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "Show the counters, in the text format of Prometheus.",
        discussion: "They only grow, even across restarts.")

    @OptionGroup var options: CommonOptions

    func perform() throws {
        let state = try Installation.readOnly(options).state
        let metrics = try mappingStateErrors { () throws(StateError) in try state.metrics() }
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    for metric in metrics { writer.member(metric.name.description, Int(clamping: metric.value)) }
                }
            }
        } else {
            Console.output.write(Array(PrometheusText.text(metrics).utf8))
        }
    }
}
