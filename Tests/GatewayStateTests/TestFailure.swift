/// What a test could not do before it had anything to assert.
struct TestFailure: Error {
    let text: String
    init(_ text: String) { self.text = text }
}
