internal import CShims
public import CloudflareAPI
public import Settings

/// Why a resolver said nothing: no server answered, or not sensibly.
public struct ResolverError: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Looks into DNS as any mail server does: ``SystemResolver``, or a stand-in in a test.
public protocol Resolver: AnyObject {
    /// The records of a type and a name; none when there are none.
    func records(_ type: String, named name: String) throws(ResolverError) -> [DNSRecord]
}

/// The resolvers of this host (resolv.conf(5)), or one on loopback in its place. What they say may be as old as the
/// records' time to live.
public final class SystemResolver: Resolver {
    /// The longest answer that is read, in octets.
    private static let longestAnswer = 16 * 1024

    private let server: LoopbackResolver?

    /// A resolver; `server` is who is asked in place of the host's.
    public init(_ server: LoopbackResolver? = nil) { self.server = server }

    public func records(_ type: String, named name: String) throws(ResolverError) -> [DNSRecord] {
        guard let number = DNSMessage.RecordType(named: type)?.rawValue else {
            throw ResolverError("records of the type \(type) cannot be looked up")
        }
        var bytes = [UInt8](repeating: 0, count: SystemResolver.longestAnswer)
        let length = csg_dns_query(name, number, server?.address ?? 0, server?.port ?? 0, &bytes, bytes.count)
        if length == CSG_DNS_NOTHING { return [] }
        guard length >= 0 else { throw ResolverError("no resolver answers for \(name)") }
        guard let message = DNSMessage(Array(bytes[..<Int(length)])) else {
            throw ResolverError("the resolver's answer for \(name) is not a valid DNS message")
        }
        // A CNAME is followed by the resolver, and what it leads to has another name.
        let aliases = message.answers.contains { $0.type == "CNAME" }
        return message.answers.filter { $0.type == type && (aliases || $0.name == DNSRecord.lowercased(name)) }
            .map { DNSRecord(type: $0.type, name: name, content: $0.content, priority: $0.priority) }
    }
}
