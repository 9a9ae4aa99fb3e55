import Glibc
import Synchronization

/// The folder of accepted requests: `000001.json`, `000002.json`, …, each the body of one request as it was received.
/// A file appears whole or not at all, and the sequence goes on after a restart.
final class Store: Sendable {
    private let directory: String
    /// The number of the last file; held while a file is written, so that the end of the program can wait for it.
    private let last: Mutex<Int>

    /// Opens the folder, and makes it and those above it when they are missing.
    init(directory: String) throws(StartError) {
        try Store.make(directory)
        self.directory = directory
        last = Mutex(try Store.lastNumber(in: directory))
    }

    /// Writes `body` under the next number.
    ///
    /// - Returns: The file's name; nil when it could not be written.
    func keep(_ body: [UInt8]) -> String? {
        last.withLock { last in
            let temporary = "\(directory)/.incoming-\(getpid())"
            defer { unlink(temporary) }
            guard Store.write(body, to: temporary) else { return nil }
            while true {
                let digits = String(last + 1)
                let name = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + ".json"
                // Unlike rename(2), link(2) does not replace a file, which another program may have put there.
                let failed = link(temporary, "\(directory)/\(name)") != 0
                guard !failed || errno == EEXIST else { return nil }
                last += 1
                if !failed { return name }
            }
        }
    }

    /// Ends the program, between two files.
    func exitWhenIdle() -> Never {
        last.withLock { _ in _exit(0) }
    }

    private static func write(_ body: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        let written = body.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
        return close(descriptor) == 0 && written
    }

    private static func make(_ directory: String) throws(StartError) {
        var path = directory.hasPrefix("/") ? "/" : ""
        for part in directory.split(separator: "/") {
            path += part + "/"
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw StartError("cannot create \(path)", errno) }
        }
        guard access(directory, W_OK | X_OK) == 0 else { throw StartError("cannot write to \(directory)", errno) }
    }

    private static func lastNumber(in directory: String) throws(StartError) -> Int {
        guard let entries = opendir(directory) else { throw StartError("cannot read \(directory)", errno) }
        defer { closedir(entries) }
        var last = 0
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasSuffix(".json"), let number = Int(name.dropLast(5)) else { continue }
            last = max(last, number)
        }
        return last
    }
}
