public import StateClient

/// Whether the state daemon answers, and can write: without either, nothing is sent.
public enum HelperCheck {
    /// Where it keeps its database; the state daemon has no setting for it.
    private static let folder = "/var/lib/cloudflare-smtp-gateway-state"

    /// Asks the state daemon behind `state`, whose socket is at `path`. It writes something, to see whether it can.
    public static func finding(_ state: StateClient, path: String) -> Finding {
        do throws(StateError) {
            return finding(try state.canWrite(), path)
        } catch {
            return Finding(
                .error, .helperUnreachable, path, "\(error). Without it, nothing is sent",
                remedy: "systemctl start cloudflare-smtp-gateway-state.socket; journalctl -t gateway-state says more")
        }
    }

    static func finding(_ answer: WriteAnswer, _ path: String) -> Finding {
        let room = "make room there (df -h \(folder)); it then continues by itself"
        return switch answer {
        case .yes: Finding(.ok, .helperReachable, path, "the state daemon answers and can write")
        case .onItsReserve:
            Finding(
                .warning, .helperDiskFull, path,
                "the disk is full: the state daemon is using its reserve, and when that is used up, nothing is "
                    + "sent",
                remedy: room)
        case .no(let words):
            Finding(
                .error, .helperCannotWrite, path, "the state daemon cannot write, so nothing is sent (\(words))",
                remedy: "\(room); journalctl -t gateway-state says more")
        }
    }
}
