internal import CShims

/// The environment holds the token and every password. A limit of 0 on cores is not enough: systemd-coredump writes the
/// environment of whatever crashed to the journal, core or not.
public enum CoreDumps {
    /// From now on this process leaves none.
    public static func forbid() { csg_forbid_dumps() }
}
