import Glibc
import Mail
import Testing

/// Thousands of generated messages, judged by the `email` package of Python's library: what a reader sees before and
/// after must be the same, part by part. See `Tests/MailOracle/mime_oracle.py`.
@Suite struct UnicodeMessageOracleTests {
    private static let python = "/usr/bin/python3"
    private static var script: String {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(folder)/MailOracle/mime_oracle.py"
    }

    @Test(.enabled(if: access(python, X_OK) == 0))
    func `a reader sees what was sent`() throws {
        let seed = getenv("MAIL_ORACLE_SEED").flatMap { Int(String(cString: $0)) } ?? 2026
        let count = getenv("MAIL_ORACLE_COUNT").flatMap { Int(String(cString: $0)) } ?? 2000
        let messages = try generate(seed: seed, count: count)
        #expect(messages.count == count)
        var records: [UInt8] = []
        for message in messages {
            append(message, to: &records)
            do throws(ReencodingError) {
                append(Array("+".utf8) + (try UnicodeMessage(message)).bytes, to: &records)
            } catch {
                append(Array("-\(error.rule)".utf8), to: &records)
            }
        }
        #expect(try compare(records) == 0, "seed \(seed): Python's parser sees differences, listed above")
    }

    private func generate(seed: Int, count: Int) throws -> [[UInt8]] {
        let pipe = try #require(popen("\(Self.python) '\(Self.script)' generate \(seed) \(count)", "r"))
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let length = fread(&buffer, 1, buffer.count, pipe), length > 0 { bytes += buffer[..<length] }
        #expect(pclose(pipe) == 0)
        var messages: [[UInt8]] = []
        var position = 0
        while position < bytes.count {
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            messages.append(Array(bytes[(position + 4)..<(position + 4 + length)]))
            position += 4 + length
        }
        return messages
    }

    private func append(_ record: [UInt8], to records: inout [UInt8]) {
        records += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: record.count >> $0) }
        records += record
    }

    private func compare(_ records: [UInt8]) throws -> Int32 {
        let pipe = try #require(popen("\(Self.python) '\(Self.script)' compare", "w"))
        #expect(fwrite(records, 1, records.count, pipe) == records.count)
        return pclose(pipe)
    }
}
