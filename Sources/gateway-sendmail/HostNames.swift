import Glibc

/// The names by which programs of this host call it: `localhost`, and its own name with and without a domain. Nothing
/// outside can reach an address at one of the first, and mail for a user of this host is what its aliases say.
struct HostNames {
    private let names: Set<String>

    /// `own` is the host's name (gethostname(2)).
    init(own: String) {
        let name = HostNames.lowercased(own)
        names = Set(["localhost", "localhost.localdomain", name, String(name.prefix { $0 != "." })])
    }

    static var ofThisHost: HostNames {
        var buffer = [CChar](repeating: 0, count: Int(HOST_NAME_MAX) + 1)
        let isKnown = gethostname(&buffer, buffer.count - 1) == 0
        let octets = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return HostNames(own: isKnown ? String(decoding: octets, as: UTF8.self) : "")
    }

    /// `address` without its domain, if that is this host.
    func withoutDomain(_ address: String) -> String {
        let octets = Array(address.utf8)
        guard let at = octets.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return address }
        let domain = String(decoding: octets[(at + 1)...], as: UTF8.self)
        guard !domain.isEmpty, names.contains(HostNames.lowercased(domain)) else { return address }
        return String(decoding: octets[..<at], as: UTF8.self)
    }

    private static func lowercased(_ text: String) -> String {
        String(
            decoding: text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }
}
