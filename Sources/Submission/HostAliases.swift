public import Policy
public import System

/// The host's `/etc/aliases`, read when it is first asked for.
public struct HostAliases {
    /// Where it is.
    public static let path = "/etc/aliases"

    /// Why nothing is known of it.
    public enum Failure: Error, CustomStringConvertible {
        case unreadable(WholeFile.ReadError)
        case problem(AliasesFile.Problem)

        public var description: String {
            switch self {
            case .unreadable(.file(let error)): "\(error)"
            case .unreadable(.notRegular): "\(HostAliases.path) is not a file"
            case .unreadable(.tooLong): "\(HostAliases.path) is longer than 1 MiB"
            case .problem(let problem): "\(problem)"
            }
        }
    }

    /// The aliases; none where there is no file.
    public static func read(_ path: String = path) throws(Failure) -> AliasesFile {
        let bytes: [UInt8]?
        do throws(WholeFile.ReadError) {
            bytes = try WholeFile.read(path, limit: AliasesFile.maximumSize)
        } catch {
            throw .unreadable(error)
        }
        do throws(AliasesFile.Problem) {
            return try AliasesFile(parsing: bytes ?? [])
        } catch {
            throw .problem(error)
        }
    }
}
