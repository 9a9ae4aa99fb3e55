import Glibc
public import Settings
import System

/// The name servers this host asks (resolv.conf(5)).
public struct Resolvers: Sendable, Equatable {
    /// In order, without zones.
    public let addresses: [NetworkAddress]

    /// systemd-resolved's own, where its file has not been made yet.
    static let stub = "127.0.0.53"
    /// That file; a relative link, `../run/systemd/resolve/stub-resolv.conf`, is the usual one to it.
    static let stubFile = "run/systemd/resolve/stub-resolv.conf"

    /// Reads the octets of a resolv.conf.
    public init(parsing bytes: [UInt8]) {
        var addresses: [NetworkAddress] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
            // The C library takes the word at the line's beginning only.
            guard words.count >= 2, words[0].elementsEqual("nameserver".utf8), words[0].startIndex == line.startIndex
            else { continue }
            // The filter knows no zones (RFC 4007): fe80::1%eth0 is fe80::1 to it.
            let bare = words[1].prefix { $0 != UInt8(ascii: "%") }
            guard let address = NetworkAddress(parsing: bare), !addresses.contains(address) else { continue }
            addresses.append(address)
        }
        self.addresses = addresses
    }

    /// Reads the file at `path`. Early at boot it may lead to one that systemd-resolved has yet to write.
    public init(path: String) {
        self.init(parsing: (try? WholeFile.read(path, limit: 65_536, .anyKind)) ?? [])
        guard addresses.isEmpty else { return }
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = target.withUnsafeMutableBytes {
            readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
        }
        let link = String(decoding: target[..<max(0, length)], as: UTF8.self)
        if link.hasSuffix(Resolvers.stubFile) { self.init(parsing: Array("nameserver \(Resolvers.stub)".utf8)) }
    }
}
