import JSON

extension Console {
    /// Writes one JSON text on a line of its own.
    func printJSON(_ content: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        content(&writer)
        write(writer.bytes + [0x0A])
    }
}
