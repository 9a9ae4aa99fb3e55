import Glibc

/// Files that are read whole. Whatever is longer than it may be is refused and not cut.
public enum WholeFile {
    /// Why a file was not read.
    public enum ReadError: Error, Sendable, Equatable {
        /// It cannot be opened, looked at or read.
        case file(FileError)
        /// It is a folder, a pipe or a device.
        case notRegular
        /// It is longer than it may be.
        case tooLong
    }

    /// Requirements on a file beside its octets.
    public struct Options: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The last part of the path must not be a symbolic link: the file is in a folder that another user owns.
        public static let withoutLink = Options(rawValue: 1)
        /// Any kind of file will do: one of `/proc`, whose sizes are all 0, or a pipe, which is waited for.
        public static let anyKind = Options(rawValue: 2)
    }

    /// The octets of the file at `path`, of which there may be `limit`; nil when there is no file.
    public static func read(_ path: String, limit: Int, _ options: Options = []) throws(ReadError) -> [UInt8]? {
        let flags = (options.contains(.withoutLink) ? O_NOFOLLOW : 0) | (options.contains(.anyKind) ? 0 : O_NONBLOCK)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | flags)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .file(FileError(.open, path))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .file(FileError(.inspect, path)) }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        guard isRegular || options.contains(.anyKind) else { throw .notRegular }
        guard status.st_size <= limit else { throw .tooLong }
        // One octet more than there should be, so that the read that finds the end is the second one.
        var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), options.contains(.anyKind) ? 16_384 : 0) + 1)
        var count = 0
        while true {
            let more = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress! + count, $0.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw .file(FileError(.read, path)) }
            if more == 0 { break }
            count += more
            guard count <= limit else { throw .tooLong }
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
