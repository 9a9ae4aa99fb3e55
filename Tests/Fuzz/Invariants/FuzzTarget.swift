/// Something that takes octets from outside, with what must hold whatever they are.
struct FuzzTarget: Sendable, CustomStringConvertible {
    /// The name of its folder in `Corpus` and of its file in `Dictionaries`.
    let name: String
    /// Hands the octets in and checks what comes out.
    let check: @Sendable ([UInt8]) throws(Violation) -> Void

    var description: String { name }

    /// Every target. `make fuzz` runs each with octets that libFuzzer makes up, `make test` with those in `Corpus`.
    static let all: [FuzzTarget] = [
        FuzzTarget(name: "smtp", check: checkSMTPDialogue),
        FuzzTarget(name: "address", check: checkAddress),
        FuzzTarget(name: "header", check: checkHeader),
        FuzzTarget(name: "reencoding", check: checkReencoding),
        FuzzTarget(name: "http", check: checkHTTPConnection),
        FuzzTarget(name: "json", check: checkJSON),
        FuzzTarget(name: "body", check: checkRequestBody),
    ]
}

/// A promise that was not kept.
struct Violation: Error, CustomStringConvertible {
    let description: String
}

func require(_ condition: Bool, _ promise: @autoclosure () -> String) throws(Violation) {
    guard condition else { throw Violation(description: promise()) }
}
