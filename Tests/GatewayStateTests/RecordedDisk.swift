import CSQLite
import Glibc

/// Writes down what SQLite does to the files of one folder, in order: a VFS (https://www.sqlite.org/vfs.html) in front
/// of the default one.
enum RecordedDisk {
    /// The database and its write-ahead log.
    enum File: UInt8, CaseIterable {
        case database
        case log

        var name: String { self == .database ? "state.db" : "state.db-wal" }
    }

    /// What is done to a file.
    enum Step {
        case write(File, offset: Int, [UInt8])
        case truncate(File, size: Int)
        case sync(File)

        var file: File {
            switch self {
            case .write(let file, _, _), .truncate(let file, _), .sync(let file): file
            }
        }
    }

    /// What was done so far. Only the test that has begun a recording touches it.
    nonisolated(unsafe) private(set) static var steps: [Step] = []
    nonisolated(unsafe) private static var folder = ""
    nonisolated(unsafe) private static var original: UnsafeMutablePointer<sqlite3_vfs>!

    /// Records what is opened in `folder` from now on, as long as `body` runs. Not for two at once.
    static func record(folder: String, _ body: () throws -> Void) throws {
        self.folder = folder
        steps = []
        original = sqlite3_vfs_find(nil)
        let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        vfs.initialize(to: original.pointee)
        let name = strdup("recorded")
        vfs.pointee.zName = UnsafePointer(name)
        vfs.pointee.szOsFile += Int32(FileInFront.size)
        vfs.pointee.xOpen = FileInFront.open
        guard sqlite3_vfs_register(vfs, 1) == SQLITE_OK else { throw TestFailure("sqlite3_vfs_register") }
        // The structure stays: another test may have opened its database through it meanwhile.
        defer { sqlite3_vfs_register(original, 1) }
        try body()
    }

    /// Something else than SQLite has the disk keep a file.
    static func sync(_ file: File) { steps.append(.sync(file)) }

    /// A file as SQLite sees it: what every file begins with, which of the files it is, and the default VFS's own.
    private enum FileInFront {
        static let size = 32
        private static let isOther: UInt8 = 255

        static let open:
            @convention(c) (
                UnsafeMutablePointer<sqlite3_vfs>?, UnsafePointer<CChar>?, UnsafeMutablePointer<sqlite3_file>?, Int32,
                UnsafeMutablePointer<Int32>?
            ) -> Int32 = { _, name, file, flags, outFlags in
                let path = name.map { String(cString: $0) }
                let which = File.allCases.first { path == RecordedDisk.folder + "/" + $0.name }
                UnsafeMutableRawPointer(file!).storeBytes(
                    of: which?.rawValue ?? isOther, toByteOffset: 16, as: UInt8.self)
                let result = original.pointee.xOpen(original, name, real(file), flags, outFlags)
                file!.pointee.pMethods = real(file).pointee.pMethods == nil ? nil : UnsafePointer(methods)
                return result
            }

        private static func real(_ file: UnsafeMutablePointer<sqlite3_file>?) -> UnsafeMutablePointer<sqlite3_file> {
            (UnsafeMutableRawPointer(file!) + size).assumingMemoryBound(to: sqlite3_file.self)
        }

        private static func which(_ file: UnsafeMutablePointer<sqlite3_file>?) -> File? {
            File(rawValue: UnsafeRawPointer(file!).load(fromByteOffset: 16, as: UInt8.self))
        }

        /// Version 1: without shared memory, which a database that is locked for one process does not need.
        nonisolated(unsafe) private static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
            let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            methods.initialize(to: sqlite3_io_methods())
            methods.pointee.iVersion = 1
            methods.pointee.xClose = { real($0).pointee.pMethods.pointee.xClose(real($0)) }
            methods.pointee.xRead = { real($0).pointee.pMethods.pointee.xRead(real($0), $1, $2, $3) }
            methods.pointee.xWrite = { file, bytes, count, offset in
                if let which = which(file) {
                    let buffer = UnsafeRawBufferPointer(start: bytes, count: Int(count))
                    steps.append(.write(which, offset: Int(offset), Array(buffer)))
                }
                return real(file).pointee.pMethods.pointee.xWrite(real(file), bytes, count, offset)
            }
            methods.pointee.xTruncate = { file, size in
                if let which = which(file) { steps.append(.truncate(which, size: Int(size))) }
                return real(file).pointee.pMethods.pointee.xTruncate(real(file), size)
            }
            methods.pointee.xSync = { file, flags in
                if let which = which(file) { steps.append(.sync(which)) }
                return real(file).pointee.pMethods.pointee.xSync(real(file), flags)
            }
            methods.pointee.xFileSize = { real($0).pointee.pMethods.pointee.xFileSize(real($0), $1) }
            methods.pointee.xLock = { real($0).pointee.pMethods.pointee.xLock(real($0), $1) }
            methods.pointee.xUnlock = { real($0).pointee.pMethods.pointee.xUnlock(real($0), $1) }
            methods.pointee.xCheckReservedLock = {
                real($0).pointee.pMethods.pointee.xCheckReservedLock(real($0), $1)
            }
            methods.pointee.xFileControl = { real($0).pointee.pMethods.pointee.xFileControl(real($0), $1, $2) }
            methods.pointee.xSectorSize = { real($0).pointee.pMethods.pointee.xSectorSize(real($0)) }
            methods.pointee.xDeviceCharacteristics = {
                real($0).pointee.pMethods.pointee.xDeviceCharacteristics(real($0))
            }
            return methods
        }()
    }
}

/// What a disk holds.
struct DiskImage {
    private(set) var files: [RecordedDisk.File: [UInt8]] = [.database: [], .log: []]

    mutating func apply(_ step: RecordedDisk.Step) {
        switch step {
        case .write(let file, let offset, let bytes):
            let end = offset + bytes.count
            let count = files[file]!.count
            if end > count { files[file]!.append(contentsOf: repeatElement(0, count: end - count)) }
            files[file]!.replaceSubrange(offset..<end, with: bytes)
        case .truncate(let file, let size):
            let count = files[file]!.count
            if size < count { files[file]!.removeLast(count - size) }
        case .sync:
            break
        }
    }

    func write(to folder: TestFolder) throws {
        for (file, bytes) in files { try folder.write(file.name, bytes) }
    }
}
