import Glibc
import Text

/// This host's name as the banner and the certificate show it.
public enum HostName {
    /// The name the kernel knows, `localhost` where it is not a host name.
    public static var current: String {
        var buffer = [CChar](repeating: 0, count: Int(HOST_NAME_MAX) + 1)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let isName =
            !bytes.isEmpty
            && bytes.allSatisfy { $0.isASCIIAlphanumeric || "-.".utf8.contains($0) }
        return isName ? String(decoding: bytes, as: UTF8.self) : "localhost"
    }
}
