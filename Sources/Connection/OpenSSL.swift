import CShims

/// The parts of OpenSSL that everything in this module needs.
enum OpenSSL {
    /// Opens the libraries on the first call; nil, or why they cannot be used.
    static func loadFailure() -> String? {
        csg_openssl_load().map { String(cString: $0) }
    }

    /// The reasons on this thread's error queue, as printable ASCII; the queue is empty afterwards.
    static func takeErrors() -> String {
        var text = [CChar](repeating: 0, count: 300)
        csg_openssl_take_errors(&text, text.count)
        let reasons = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return reasons.isEmpty ? "no reason given" : reasons
    }
}
