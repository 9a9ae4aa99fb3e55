import Glibc
import Testing

@testable import cloudflare_sandbox

@Suite struct `The folder of accepted requests` {
    @Test func `a file that somebody else put there is never replaced`() throws {
        let folder = try TemporaryFolder()
        let (one, other) = (try Store(directory: folder.store), try Store(directory: folder.store))
        #expect(one.keep([1]) == "000001.json")
        #expect(other.keep([2]) == "000002.json")
        #expect(one.keep([3]) == "000003.json")
        #expect(folder.stored.map { contents("\(folder.store)/\($0)") } == [[1], [2], [3]])
    }

    @Test func `the sequence goes on behind the highest number, beyond six digits too`() throws {
        let folder = try TemporaryFolder()
        #expect(try Store(directory: folder.store).keep([]) == "000001.json")
        #expect(rename(folder, "000001.json", "999999.json"))
        #expect(try Store(directory: folder.store).keep([]) == "1000000.json")
    }

    private func rename(_ folder: TemporaryFolder, _ old: String, _ new: String) -> Bool {
        Glibc.rename("\(folder.store)/\(old)", "\(folder.store)/\(new)") == 0
    }

    @Test func `an address to listen at is a host and a port`() {
        #expect(ListenAddress(argument: "127.0.0.1:0")?.host == "127.0.0.1")
        #expect(ListenAddress(argument: "[::1]:80")?.host == "::1")
        #expect(ListenAddress(argument: "[::1]:80")?.urlHost == "[::1]")
        for wrong in ["", ":80", "::1:80", "a", "a:", "a:x", "a:65536", "[]:80"] {
            #expect(ListenAddress(argument: wrong) == nil, "\(wrong)")
        }
    }
}
