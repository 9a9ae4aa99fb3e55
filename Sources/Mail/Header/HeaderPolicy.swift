/// The treatment of the transport fields that a message arrives with (`HEADER_POLICY`).
public enum HeaderPolicy: String, Sendable, CaseIterable {
    /// Those that Cloudflare refuses or writes itself are left out.
    case strip
    /// They are passed on as they are.
    case pass
}
