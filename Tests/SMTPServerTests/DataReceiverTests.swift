import Testing

@testable import SMTPServer

@Suite struct DataReceiverTests {
    private func receive(_ bytes: [UInt8], cutAt cut: Int) -> (
        message: [UInt8], defect: DataReceiver.Defect?, taken: Int?
    ) {
        var receiver = DataReceiver(maximumSize: 100_000)
        var taken: Int?
        bytes.withUnsafeBytes { buffer in
            taken = receiver.receive(UnsafeRawBufferPointer(rebasing: buffer[..<cut]))
            if taken == nil {
                taken = receiver.receive(UnsafeRawBufferPointer(rebasing: buffer[cut...])).map { $0 + cut }
            }
        }
        return (receiver.message, receiver.defect, taken)
    }

    /// Messages made of the pieces that matter at line boundaries.
    private static let messages: [[UInt8]] = {
        let pieces = ["", ".", "..", "a", ".a", "a."]
        var messages: [[UInt8]] = []
        for one in pieces {
            for two in pieces {
                for three in pieces { messages.append(Array("\(one)\r\n\(two)\r\n\(three)\r\n".utf8)) }
            }
        }
        return messages
    }()

    @Test func `every message survives dot-stuffing, wherever the octets are cut`() {
        for message in DataReceiverTests.messages {
            var stuffed: [UInt8] = []
            var isLineStart = true
            for byte in message {
                if isLineStart, byte == UInt8(ascii: ".") { stuffed.append(byte) }
                stuffed.append(byte)
                isLineStart = byte == 0x0A
            }
            let wire = stuffed + ".\r\n".utf8
            for cut in 0...wire.count {
                let result = receive(wire + "QUIT\r\n".utf8, cutAt: cut)
                #expect(result.message == message)
                #expect(result.defect == nil)
                #expect(result.taken == wire.count)
            }
        }
    }

    @Test func `an empty message is empty`() {
        let result = receive(Array(".\r\n".utf8), cutAt: 1)
        #expect(result.message == [])
        #expect(result.taken == 3)
    }

    @Test(arguments: [
        ("a\nb\r\n.\r\n", DataReceiver.Defect.bareNewline), ("a\rb\r\n.\r\n", .bareNewline),
        ("a\r\r\n.\r\n", .bareNewline), ("\r\n.\rx\r\n.\r\n", .bareNewline), ("a\0b\r\n.\r\n", .null),
        ("\n.\r\n\r\n.\r\n", .bareNewline), ("a\0\n\r\n.\r\n", .bareNewline),
    ])
    func `a defect is found wherever the octets are cut, and the message is dropped`(
        text: String, defect: DataReceiver.Defect
    ) {
        let wire = Array(text.utf8)
        for cut in 0...wire.count {
            let result = receive(wire, cutAt: cut)
            #expect(result.defect == defect)
            #expect(result.message.isEmpty)
            #expect(result.taken == wire.count)
        }
    }

    @Test func `a line of 65536 octets passes, one more does not`() {
        for (length, defect) in [(65536, nil), (65537, DataReceiver.Defect.lineTooLong)] {
            let wire = [UInt8](repeating: UInt8(ascii: "x"), count: length) + "\r\n.\r\n".utf8
            for cut in [1, 100, 65535, 65536] { #expect(receive(wire, cutAt: cut).defect == defect) }
        }
    }

    @Test func `the gravest of several defects is told, wherever the octets are cut`() {
        let longLine = [UInt8](repeating: UInt8(ascii: "x"), count: 65537)
        let manyLines = [[UInt8]](repeating: Array("some text\r\n".utf8), count: 10_000).flatMap { $0 }
        let dialogues: [(DataReceiver.Defect, [UInt8])] = [
            (.null, longLine + [0]), (.null, [0] + longLine), (.tooBig, [0] + manyLines), (.tooBig, manyLines + [0]),
            (.tooBig, longLine + "\r\n".utf8 + manyLines), (.bareNewline, manyLines + [10]),
            (.bareNewline, [10] + manyLines),
        ]
        for (defect, text) in dialogues {
            let wire = text + "\r\n.\r\n".utf8
            for cut in [65537, wire.count] { #expect(receive(wire, cutAt: cut).defect == defect) }
        }
    }

    @Test func `a bare newline is told even behind the size limit`() {
        var receiver = DataReceiver(maximumSize: 10)
        let wire = Array("more than ten octets\r\nand\nmore\r\n.\r\n".utf8)
        #expect(wire.withUnsafeBytes { receiver.receive($0) } == wire.count)
        #expect(receiver.defect == .bareNewline)
    }
}
