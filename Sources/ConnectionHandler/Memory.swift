internal import CShims

/// Memory that was freed and is needed again with the next message.
public enum Memory {
    /// From now on the process keeps some of it. To be called before there is a second thread.
    public static func keepFreed() { csg_keep_memory() }
}
