import CloudflareAPI
import Glibc
import Mail
import SMTPServer

// How many octets of messages a second one core takes through each step that sees them all. Processor time, not the
// clock's, so that other work on the machine moves it little.
//
// usage: wire-bench
//
// One line a figure: name, tab, then megabytes (10^6) a second of each round.

/// Nanoseconds of processor time of this thread.
func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Runs `body`, which sees `octets` octets, a few times after once for nothing.
func measure(_ name: String, octets: Int, rounds: Int = 15, _ body: () -> Int) {
    var line = name
    for round in 0...rounds {
        // The least that the clock's steps allow.
        var seen = 0
        var spent = body()
        seen += octets
        while spent < 5_000_000 {
            spent += body()
            seen += octets
        }
        if round > 0 { line += "\t\(seen * 1_000 / spent)" }
    }
    print(line)
}

/// What `body` took, in nanoseconds of processor time.
func timed(_ body: () -> Void) -> Int {
    let start = processorTime()
    body()
    return processorTime() - start
}

func repeated(_ text: String, to size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 256)
    while bytes.count < size { bytes += text.utf8 }
    return bytes
}

/// A dialogue in the middle of DATA.
func sessionInData() -> SMTPSession {
    var session = SMTPSession(
        configuration: .init(hostName: "localhost", offersStartTLS: false, allowsPlaintextAuthentication: true))
    let commands =
        "EHLO x\r\nAUTH PLAIN AGEAYg==\r\nMAIL FROM:<a@example.com> SIZE=5000000\r\nRCPT TO:<b@example.com>\r\nDATA\r\n"
    Array(commands.utf8).withUnsafeBytes { session.receive($0) }
    while true {
        switch session.next() {
        case .authenticate: session.authenticationDecided(.accept)
        case .checkSender, .checkRecipient: session.decided(.accept)
        case .reserve:
            session.decided(.accept)
            return session
        default: fatalError("the dialogue did not come to DATA")
        }
    }
}

/// DATA as a handler reads it: in blocks of 64 KiB.
func receive(_ message: [UInt8]) -> Int {
    var session = sessionInData()
    return message.withUnsafeBytes { bytes in
        timed {
            var offset = 0
            while offset < bytes.count {
                let end = min(offset + 65_536, bytes.count)
                session.receive(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]))
                offset = end
            }
        }
    }
}

func escape(_ body: RequestBody, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var body = body
    return timed { while body.fill(buffer) > 0 {} }
}

func run() {
    let size = 5_000_000
    let base64 =
        String(repeating: "QmFzZTY0IGxpbmVzIGhhdmUgNzYgY2hhcmFjdGVycywgYXMgTUlNRSBhc2tzIGZvciwgYW5kIG5v", count: 1)
        + "\r\n"
    let samples = [
        ("base64", repeated(base64, to: size)),
        (
            "text",
            repeated("He said \"yes\", and it left our house this morning.\r\n.. a line with a dot\r\n", to: size)
        ),
        ("text beyond ASCII", repeated("Grüße aus Köln, и привет из Софии: 今日は 🦆, ещё раз.\r\n", to: size)),
    ]
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    for (name, bytes) in samples {
        measure("DATA: dots, bare CR and LF (\(name))", octets: bytes.count) { receive(bytes) }
        measure("UTF-8 check (\(name))", octets: bytes.count) {
            timed { guard isUTF8(bytes) else { fatalError("not UTF-8") } }
        }
        guard let body = try? RequestBody(RawMessage(from: "a@b.example", recipients: [], message: bytes)) else {
            fatalError("not UTF-8")
        }
        measure("JSON: length (\(name))", octets: bytes.count) {
            timed { _ = bytes.withUnsafeBufferPointer(JSONText.escapedCount) }
        }
        measure("JSON: escaping (\(name))", octets: bytes.count) { escape(body, into: buffer) }
    }
}

run()
