internal import Glibc
import Settings
import System
public import SystemdUnits

/// Where anybody listens on this host, as the kernel has it (proc(5): `/proc/net/tcp`, `tcp6` and `unix`).
public struct ListeningSockets: Sendable, Equatable {
    public let addresses: Set<ListenAddress>
    /// The users who listen at TCP ports.
    private let owners: [ListenAddress: UInt32]

    /// Those of this network namespace; none where that cannot be read.
    public static var ofThisHost: ListeningSockets {
        ListeningSockets(tcp: text("/proc/net/tcp"), tcp6: text("/proc/net/tcp6"), unix: text("/proc/net/unix"))
    }

    /// Reads the three tables.
    public init(tcp: String, tcp6: String, unix: String) {
        var addresses: Set<ListenAddress> = []
        var owners: [ListenAddress: UInt32] = [:]
        for table in [tcp, tcp6] {
            for line in table.split(separator: "\n") {
                // Number, local address, remote address, state (0A: listening), queues, timer, retransmissions, user, …
                let fields = line.split(separator: " ")
                guard fields.count > 3, fields[3] == "0A", let address = ListeningSockets.address(fields[1]) else {
                    continue
                }
                addresses.insert(address)
                if fields.count > 7 { owners[address] = UInt32(fields[7]) }
            }
        }
        for line in unix.split(separator: "\n") {
            // Slot, references, protocol, flags (__SO_ACCEPTCON: listening), type, state, inode, path.
            let fields = line.split(separator: " ", maxSplits: 7)
            if fields.count == 8, fields[3] == "00010000" { addresses.insert(.unix(String(fields[7]))) }
        }
        self.addresses = addresses
        self.owners = owners
    }

    /// Whether it is root's (systemd's) or this process's own user that listens there. Of a Unix socket its folder's
    /// rights say who that can be.
    func isTrusted(_ address: ListenAddress) -> Bool {
        if case .unix = address { return addresses.contains(address) }
        return owners[address].map { $0 == 0 || $0 == geteuid() } ?? false
    }

    /// `0100007F:09DD`: words of four octets as this processor has them, then the port.
    private static func address(_ text: Substring) -> ListenAddress? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let port = UInt16(parts[1], radix: 16), [8, 32].contains(parts[0].utf8.count) else {
            return nil
        }
        var octets: [UInt8] = []
        var rest = parts[0]
        while !rest.isEmpty {
            guard let word = UInt32(rest.prefix(8), radix: 16) else { return nil }
            withUnsafeBytes(of: word) { octets += $0 }
            rest = rest.dropFirst(8)
        }
        return .tcp(NetworkAddress(octets: octets), port: port)
    }

    private static func text(_ path: String) -> String {
        // A busy host has many connections, and there is an end to what is worth reading.
        let bytes = try? WholeFile.read(path, limit: 64 << 20, .anyKind)
        return String(decoding: bytes ?? [], as: UTF8.self)
    }
}
