import CShims
import Foundation
import Testing

@testable import Connection

@Suite struct SelfSignedCertificateTests {
    private let directory = TemporaryDirectory()
    private var file: String { directory.path + "/" + SelfSignedCertificate.fileName }

    private func contents() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

    @Test func `it is made once, for this host, and only its owner can read it`() throws {
        let files = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "mail.example.com")
        #expect(files.certificateFile == file)
        #expect(files.keyFile == file)
        var status = stat()
        #expect(stat(file, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o600)
        let first = try contents()
        _ = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "other.example.com")
        #expect(try contents() == first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [SelfSignedCertificate.fileName])

        let context = try TLSServerContext(certificateFile: file, keyFile: file)
        #expect(abs(context.notAfter - Int64(time(nil)) - 3650 * 86_400) < 600)
        let text = try openssl("x509", "-in", file, "-noout", "-text")
        #expect(text.contains("DNS:mail.example.com, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"))
        #expect(text.contains("NIST CURVE: P-256"))
        #expect(text.contains("CA:FALSE"))
        #expect(text.contains("TLS Web Server Authentication"))
        #expect(text.contains("Version: 3 (0x2)"))
    }

    @Test(arguments: [
        "", "localhost", "192.0.2.1", "a,DNS:evil.test", "bad name", "ü.example", String(repeating: "a", count: 254),
    ])
    func `what is no host name stays out of it`(name: String) throws {
        _ = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: name)
        let text = try openssl("x509", "-in", file, "-noout", "-ext", "subjectAltName")
        #expect(text.contains("    DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1\n"))
    }

    @Test func `everybody who comes at the same time ends with the same one`() throws {
        for _ in 0..<10 {
            unlink(file)
            let seen = Collected()
            let group = DispatchGroup()
            for _ in 0..<8 {
                group.enter()
                Thread.detachNewThread { [directory, file] in
                    _ = try? SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "mail.example.com")
                    seen.add(try? Data(contentsOf: URL(fileURLWithPath: file)))
                    group.leave()
                }
            }
            group.wait()
            #expect(seen.values.count == 8)
            #expect(Set(seen.values).count == 1)
            #expect(seen.values[0] != nil)
        }
    }

    @Test func `a damaged, foreign or ended one is made anew`() throws {
        _ = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "a.example.com")
        let good = try contents()
        let otherText = try certificate(days: 10)
        let ended = try certificate(days: 0)
        let goodText = String(decoding: good, as: UTF8.self)
        let certificate = try #require(goodText.range(of: "-----BEGIN CERTIFICATE"))
        let otherCertificate = try #require(otherText.range(of: "-----BEGIN CERTIFICATE"))
        for damaged in [
            Data(), good.prefix(good.count / 2), Data("garbage".utf8), Data(ended.utf8),
            Data((goodText[..<certificate.lowerBound] + otherText[otherCertificate.lowerBound...]).utf8),
        ] {
            try damaged.write(to: URL(fileURLWithPath: file))
            _ = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "a.example.com")
            let made = try contents()
            #expect(made != damaged)
            #expect(try TLSServerContext(certificateFile: file, keyFile: file).notAfter > Int64(time(nil)))
            // What is good is kept.
            _ = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "a.example.com")
            #expect(try contents() == made)
        }
    }

    @Test func `the one with RSA is kept and made anew by the same rules, and is served to who needs it`() throws {
        let rsa = directory.path + "/" + SelfSignedCertificate.rsaFileName
        func made() throws -> Data {
            try SelfSignedCertificate.makeRSA(in: directory.path, hostName: "mail.example.com")
            return try Data(contentsOf: URL(fileURLWithPath: rsa))
        }
        let first = try made()
        #expect(try made() == first)
        var status = stat()
        #expect(stat(rsa, &status) == 0 && status.st_mode & 0o7777 == 0o600)
        for damaged in [Data(), first.prefix(first.count / 2), Data(try certificate(days: 0).utf8)] {
            try damaged.write(to: URL(fileURLWithPath: rsa))
            #expect(try made() != damaged)
        }
        let text = try openssl("x509", "-in", rsa, "-noout", "-text")
        #expect(text.contains("Public-Key: (2048 bit)") && text.contains("Digital Signature, Key Encipherment"))
        #expect(text.contains("DNS:mail.example.com, DNS:localhost, IP Address:127.0.0.1"))
        // The other one is not touched, nor made.
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: directory.path) == [SelfSignedCertificate.rsaFileName])
    }

    @Test func `a directory that cannot be used is named with the remedy`() throws {
        let failure = #expect(throws: TLSError.self) {
            try SelfSignedCertificate.loadOrMake(in: "/nonexistent/x", hostName: "a.example.com")
        }
        #expect(failure?.description.contains("/nonexistent/x") == true)
        #expect(failure?.description.contains("TLS_CERT_PATH") == true)
        // /proc refuses new files to root, too.
        let readOnly = #expect(throws: TLSError.self) {
            try SelfSignedCertificate.loadOrMake(in: "/proc/self", hostName: "a.example.com")
        }
        #expect(readOnly?.description.contains("cannot be written") == true)
    }
}

@Suite struct TLSServerContextTests {
    private let directory = TemporaryDirectory()

    private func write(_ name: String, _ text: String) throws -> String {
        let path = directory.path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func failure(_ certificate: String, _ key: String) -> String? {
        do throws(TLSError) {
            _ = try TLSServerContext(certificateFile: certificate, keyFile: key)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `each way in which files can be wrong names the file and the remedy`() throws {
        let pair = try SelfSignedCertificate.loadOrMake(in: directory.path, hostName: "a.example.com").keyFile
        let second = TemporaryDirectory()
        let foreign = try SelfSignedCertificate.loadOrMake(in: second.path, hostName: "a.example.com").keyFile
        let text = try write("text.pem", "not PEM")
        let locked = directory.path + "/locked.pem"
        _ = try openssl("pkcs8", "-topk8", "-in", pair, "-out", locked, "-passout", "pass:x")
        let rsa = directory.path + "/rsa.pem"
        _ = try openssl("genrsa", "-out", rsa, "2048")
        let missing = directory.path + "/missing.pem"

        #expect(failure(pair, pair) == nil)
        #expect(
            failure(missing, pair)
                == "the certificate \(missing) cannot be read (No such file or directory): create it, "
                + "or correct TLS_CERT_PATH"
        )
        #expect(
            failure(pair, missing)
                == "the key \(missing) cannot be read (No such file or directory): create it, or correct TLS_KEY_PATH")
        #expect(
            failure(directory.path, pair)
                == "the certificate \(directory.path) is not a regular file: correct TLS_CERT_PATH")
        #expect(failure(text, pair)?.hasPrefix("\(text) is not a certificate chain in PEM form (") == true)
        #expect(failure(pair, text)?.hasPrefix("\(text) is not a private key in PEM form, or is protected") == true)
        #expect(failure(pair, locked)?.hasPrefix("\(locked) is not a private key in PEM form, or is protected") == true)
        for key in [foreign, rsa] {
            #expect(
                failure(pair, key)?.hasPrefix("the key \(key) does not match the certificate \(pair): ") == true)
        }
    }

    @Test func `a certificate that has ended is served, and says so`() throws {
        let file = try write("ended.pem", try certificate(days: 0))
        let context = try TLSServerContext(certificateFile: file, keyFile: file)
        #expect(context.notAfter <= Int64(time(nil)))
        #expect(abs(context.notAfter - Int64(time(nil))) < 600)
    }

    @Test func `a library that is not there is named with its package`() {
        var error = [CChar](repeating: 0, count: 512)
        #expect(csg_library_open("libnone.so.7", "libnone7", &error, error.count) == nil)
        let text = String(decoding: error.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #expect(text.hasPrefix("libnone.so.7 cannot be loaded ("))
        #expect(text.hasSuffix("): install the Debian package libnone7"))
    }
}

private final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private var data: [Data?] = []
    var values: [Data?] { lock.withLock { data } }
    func add(_ value: Data?) { lock.withLock { data.append(value) } }
}

/// A key and a certificate that ends in so many days.
private func certificate(days: Int32) throws -> String {
    try #require(csg_openssl_load() == nil)
    var size = 0
    let text = try #require(csg_certificate_make("b.example.com", days, false, &size))
    defer { free(text) }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: size), as: UTF8.self)
}

/// What the `openssl` program prints for these arguments.
private func openssl(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}
