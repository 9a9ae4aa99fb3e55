import CloudflareAPI
import Diagnosis

/// A resolver that sees what is in the list.
final class FakeResolver: Resolver {
    var records: [DNSRecord] = []
    var failure: ResolverError?
    private(set) var questions = 0

    func records(_ type: String, named name: String) throws(ResolverError) -> [DNSRecord] {
        questions += 1
        if let failure { throw failure }
        return records.filter { $0.type == type && $0.name == name }
    }
}
