internal import CShims

/// What this program was called with.
public enum Arguments {
    /// The arguments without the program's name. Not `CommandLine.arguments`, which is empty without /proc: implicit TLS
    /// would quietly become none.
    public static var all: [String] {
        (1..<max(1, csg_argument_count())).map { String(cString: csg_argument($0)) }
    }
}
