public import GatewayState

/// Whether the state helper answers.
public enum HelperCheck {
    /// Asks the helper behind `state`, whose socket is at `path`.
    public static func finding(_ state: StateClient, path: String) -> Finding {
        do throws(StateError) {
            try state.ping()
            return Finding(.ok, "helper-reachable", path, "the state helper answers")
        } catch {
            return Finding(
                .error, "helper-unreachable", path, "\(error). Without it nothing is sent",
                remedy: "systemctl start cloudflare-smtp-gateway-state.socket; journalctl -t gateway-state says more")
        }
    }
}
