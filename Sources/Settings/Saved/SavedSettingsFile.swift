import Crypto
internal import Glibc
public import System

/// `config.json` in `DATA_DIR`: read by every handler, written by the admin UI and the command line, whole or not at
/// all.
public struct SavedSettingsFile: Sendable {
    /// Where it is.
    public let path: String
    private let directory: String

    /// How long a writer waits for another one, in milliseconds.
    private static let lockMilliseconds = 5000

    /// The file of a `DATA_DIR`.
    public init(dataDirectory: String) {
        directory = dataDirectory
        path = "\(dataDirectory)/config.json"
    }

    /// Which text a file had: somebody who changes what he has read says so, and learns when another was quicker.
    public struct Revision: Sendable, Equatable, CustomStringConvertible {
        /// Its text: a fingerprint, or `none` for a file that is not there.
        public let description: String

        /// A revision that somebody was told.
        public init(_ description: String) { self.description = description }

        init(of bytes: [UInt8]?) {
            description = bytes.map { Fingerprint(of: [$0])?.description ?? "unknown" } ?? "none"
        }
    }

    /// Why the file cannot be read or written.
    public enum AccessError: Error, Sendable, Equatable, CustomStringConvertible {
        case file(FileError)
        /// It is not a settings file; the reason repeats nothing of it.
        case content(String)
        /// Somebody else has changed it meanwhile.
        case changed
        /// Another writer holds it for too long.
        case locked

        public var description: String {
            switch self {
            case .file(let error): "\(error)"
            case .content(let text): text
            case .changed: "someone else changed the settings in the meantime; review them again"
            case .locked: "another program has been changing the settings for five seconds; try again"
            }
        }

        /// Whether another user could do it.
        public var isPermissionDenied: Bool {
            if case .file(let error) = self { error.isPermissionDenied } else { false }
        }
    }

    /// What is saved; nothing when there is no file.
    public func read() throws(AccessError) -> SavedSettings {
        guard let bytes = try bytes() else { return SavedSettings() }
        return try parse(bytes)
    }

    /// What is saved, and its revision.
    public func readRevision() throws(AccessError) -> (SavedSettings, Revision) {
        let bytes = try bytes()
        return (try bytes.map { bytes throws(AccessError) in try parse(bytes) } ?? SavedSettings(), Revision(of: bytes))
    }

    /// Why an update did not take place.
    public enum UpdateError<Reason: Error>: Error {
        case file(AccessError)
        /// The error that the change threw.
        case change(Reason)
    }

    /// Changes what is saved while no other writer can, and returns the new revision. With `expected`, only what has
    /// this revision is changed. The file is replaced in one step, readable by its owner alone, and on disk when this
    /// returns.
    @discardableResult
    public func update<Reason: Error>(
        expecting expected: Revision? = nil, _ change: (inout SavedSettings) throws(Reason) -> Void
    ) throws(UpdateError<Reason>) -> Revision {
        let lock: Int32
        let old: [UInt8]?
        var settings = SavedSettings()
        do throws(AccessError) {
            lock = try lockDirectory()
        } catch {
            throw .file(error)
        }
        defer { close(lock) }
        do throws(AccessError) {
            old = try bytes()
            if let old { settings = try parse(old) }
            if let expected, expected != Revision(of: old) { throw .changed }
        } catch {
            throw .file(error)
        }
        do throws(Reason) {
            try change(&settings)
        } catch {
            throw .change(error)
        }
        let new = settings.serialized()
        do throws(AccessError) {
            guard new.count <= SavedSettings.maximumSize else { throw .content("it would be longer than 1 MiB") }
            if new != old { try replace(with: new, in: lock) }
        } catch {
            throw .file(error)
        }
        return Revision(of: new)
    }

    // MARK: Files

    private func parse(_ bytes: [UInt8]) throws(AccessError) -> SavedSettings {
        do throws(SavedSettings.ParseError) {
            return try SavedSettings(parsing: bytes)
        } catch {
            throw .content("\(path) cannot be used: \(error)")
        }
    }

    /// The file's octets; nil when there is none.
    private func bytes() throws(AccessError) -> [UInt8]? {
        // The command line reads as root what another user owns: neither a link nor a pipe is followed there.
        do throws(WholeFile.ReadError) {
            return try WholeFile.read(path, limit: SavedSettings.maximumSize, .withoutLink)
        } catch {
            switch error {
            case .file(let error): throw .file(error)
            case .notRegular: throw .content("\(path) is not a regular file")
            case .tooLong: throw .content("\(path) is longer than 1 MiB")
            }
        }
    }

    /// Holds the directory against other writers until its descriptor is closed.
    private func lockDirectory() throws(AccessError) -> Int32 {
        let descriptor = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard descriptor >= 0 else { throw .file(FileError(.open, directory)) }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, waited < SavedSettingsFile.lockMilliseconds else {
                let error = errno == EWOULDBLOCK ? AccessError.locked : .file(FileError(.lock, directory))
                close(descriptor)
                throw error
            }
            usleep(10_000)
            waited += 10
        }
        return descriptor
    }

    private func replace(with bytes: [UInt8], in directory: Int32) throws(AccessError) {
        do throws(AtomicFile.ReplaceError) {
            // What root saves must still be readable for the handlers, whose directory this is. The lock is held.
            try AtomicFile.replace("config.json", in: directory, aside: "config.json.new", with: bytes, owner: .folder)
        } catch {
            switch error.step {
            case .make: throw .file(FileError(.make, "\(path).new", errno: error.errno))
            case .write: throw .file(FileError(.write, "\(path).new", errno: error.errno))
            case .replace: throw .file(FileError(.replace, path, errno: error.errno))
            }
        }
    }
}
