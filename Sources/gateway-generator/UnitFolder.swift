import Glibc
import System
import SystemdUnits

/// A folder of drop-ins: the one that systemd hands to its generators, or the one where the last ones are.
struct UnitFolder {
    /// Where systemd keeps what generators made (systemd.generator(7)).
    static let current = UnitFolder(path: "/run/systemd/generator")

    let path: String

    var exists: Bool { access(path, F_OK) == 0 }

    /// Writes everything, and says what could not be written.
    func write(_ files: UnitFiles) -> [String] {
        var failures: [String] = []
        for (name, entry) in files.entries {
            let place = "\(path)/\(name)"
            let folder = String(place[..<place.lastIndex(of: "/")!])
            if mkdir(folder, 0o755) != 0, errno != EEXIST {
                failures.append("\(folder): \(String(cString: strerror(errno)))")
                continue
            }
            let isWritten =
                switch entry {
                case .link(let target): symlink(target, place) == 0 || errno == EEXIST
                case .file(let text): UnitFolder.write(text, to: place)
                }
            if !isWritten { failures.append("\(place): \(String(cString: strerror(errno)))") }
        }
        return failures
    }

    /// Whether `entry` is what stands at `name`.
    func holds(_ entry: UnitFiles.Entry?, at name: String) -> Bool {
        let place = "\(path)/\(name)"
        switch entry {
        case nil:
            var status = stat()
            return lstat(place, &status) != 0
        case .link(let target): return UnitFolder.link(place) == target
        case .file(let text): return UnitFolder.read(place).map { $0 == Array(text.utf8) } ?? false
        }
    }

    /// Whether what is here has the gateway's target open `socket`.
    func opens(_ socket: SocketUnit) -> Bool { UnitFolder.link("\(path)/\(UnitFiles.link(to: socket))") != nil }

    private static func write(_ text: String, to place: String) -> Bool {
        let descriptor = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }

    private static func read(_ place: String) -> [UInt8]? {
        try? WholeFile.read(place, limit: 262_144, .anyKind)
    }

    private static func link(_ place: String) -> String? {
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = target.withUnsafeMutableBytes {
            readlink(place, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
        }
        return length > 0 ? String(decoding: target[..<length], as: UTF8.self) : nil
    }
}
