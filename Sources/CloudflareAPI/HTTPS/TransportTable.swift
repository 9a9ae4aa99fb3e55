import CShims

/// The meaning of each way in which libcurl fails, as data.
enum TransportTable {
    struct Row {
        let code: CURLcode
        let kind: SendFailure.Kind
        /// The beginning of the failure's message.
        let text: String
        /// Whether libcurl's own words are added. Not where they repeat the proxy's URL, which may hold a password.
        var addsDetail = true
    }

    static let rows: [Row] = [
        Row(code: CURLE_COULDNT_RESOLVE_HOST, kind: .unavailable, text: "the host name cannot be resolved"),
        Row(code: CURLE_COULDNT_CONNECT, kind: .unavailable, text: "no connection"),
        Row(code: CURLE_OPERATION_TIMEDOUT, kind: .unavailable, text: "timed out"),
        Row(code: CURLE_SSL_CONNECT_ERROR, kind: .unavailable, text: "the TLS handshake failed"),
        Row(
            code: CURLE_PEER_FAILED_VERIFICATION, kind: .unavailable,
            text: "the server's certificate cannot be verified (is the Debian package ca-certificates installed?)"),
        Row(
            code: CURLE_SSL_CACERT_BADFILE, kind: .misconfigured,
            text: "the additional CA file (CF_CA_FILE) cannot be used"),
        Row(code: CURLE_GOT_NOTHING, kind: .unavailable, text: "the connection was closed without an answer"),
        // A kept connection was dead, and what had gone out on it cannot be taken back for another one.
        Row(
            code: CURLE_SEND_FAIL_REWIND, kind: .unavailable, text: "the connection was closed without an answer",
            addsDetail: false),
        Row(code: CURLE_SEND_ERROR, kind: .unavailable, text: "the connection was lost while sending"),
        Row(code: CURLE_RECV_ERROR, kind: .unavailable, text: "the connection was lost before the answer was complete"),
        Row(
            code: CURLE_PARTIAL_FILE, kind: .unavailable,
            text: "the connection was closed in the middle of the answer"),
        Row(code: CURLE_WEIRD_SERVER_REPLY, kind: .unavailable, text: "the answer is not HTTP"),
        Row(code: CURLE_UNSUPPORTED_PROTOCOL, kind: .unavailable, text: "the answer is not HTTP/1", addsDetail: false),
        Row(
            code: CURLE_COULDNT_RESOLVE_PROXY, kind: .misconfigured,
            text: "the proxy (HTTPS_PROXY) cannot be resolved or is not a valid URL", addsDetail: false),
        Row(code: CURLE_PROXY, kind: .unavailable, text: "the proxy (HTTPS_PROXY) refused", addsDetail: false),
    ]

    /// The row for a code; what is in no row is as temporary as a broken connection.
    static func row(_ code: CURLcode) -> Row {
        rows.first { $0.code == code }
            ?? Row(code: code, kind: .unavailable, text: "the transfer failed (libcurl error \(code.rawValue))")
    }
}
