/// The meaning of a proxy's answer to CONNECT (RFC 9110 section 9.3.6), in words for whoever runs the gateway. Its own
/// words are not repeated: a proxy's page is long, and not for a log.
enum ProxyRefusal {
    /// The failure of a request that did not get past the proxy. A refusal of its own is not Cloudflare's: another
    /// proxy, or another password for it, is what helps.
    static func failure(status: Int) -> SendFailure {
        let reason =
            switch status {
            case 407: "it wants a user name and a password: HTTPS_PROXY=http://user:password@host:port"
            case 401, 403: "it does not allow this host or user to reach Cloudflare"
            case 405, 501: "it does not support tunnels (CONNECT)"
            case 300...399: "it redirects: perhaps to a login page"
            case 500...599: "it cannot reach Cloudflare itself"
            default: "see its log"
            }
        return SendFailure(
            kind: .unavailable, message: "the proxy (HTTPS_PROXY) refused with status \(status): \(reason)",
            isProxys: true)
    }
}
