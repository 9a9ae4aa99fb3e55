import CShims
import Text

/// One request on its way: what libcurl's callbacks read from and write to.
final class Transfer {
    /// The longest answer that is read. Cloudflare's are some hundred bytes.
    static let longestAnswer = 256 * 1024

    private(set) var body: RequestBody
    private(set) var answer: APIResponse
    private(set) var isTooLong = false
    /// Whether a second attempt was stopped because part of the body had gone out with the first.
    private(set) var isRepetition = false
    /// Called when there is an address to connect to, before each attempt at one.
    var resolved: () -> Void = {}
    /// Called when the connection stands, before the request leaves.
    var connected: () -> Void = {}

    init(body: RequestBody, secret: String) {
        self.body = body
        answer = APIResponse(status: 0, body: [], secret: secret)
    }

    /// Sets the callbacks and their context, which is this object: it must outlive the transfer.
    func attach(to handle: UnsafeMutableRawPointer) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        csg_curl_set_pointer(handle, CURLOPT_READDATA, context)
        csg_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        csg_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        csg_curl_set_pointer(handle, CURLOPT_PREREQDATA, context)
        csg_curl_set_pointer(handle, CURLOPT_SOCKOPTDATA, context)
        csg_curl_set_sockopt(handle) { context, _, _ in
            Transfer.at(context).resolved()
            return CURL_SOCKOPT_OK
        }
        csg_curl_set_transfer(handle, CURLOPT_READFUNCTION) { buffer, size, count, context in
            Transfer.at(context).body.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }
        csg_curl_set_transfer(handle, CURLOPT_WRITEFUNCTION) { buffer, size, count, context in
            Transfer.at(context).take(UnsafeRawBufferPointer(start: buffer, count: size * count))
        }
        csg_curl_set_transfer(handle, CURLOPT_HEADERFUNCTION) { buffer, size, count, context in
            Transfer.at(context).takeField(UnsafeRawBufferPointer(start: buffer, count: size * count))
            return size * count
        }
        // Called before each attempt, also the ones that libcurl makes by itself when a kept connection turns out to be
        // dead. Once bytes of the message have gone out, nobody knows what became of them, and it must not go out
        // again.
        csg_curl_set_prereq(handle) { context, _, _, _, _ in
            let transfer = Transfer.at(context)
            transfer.connected()
            guard transfer.body.written > 0 else { return CURL_PREREQFUNC_OK }
            transfer.isRepetition = true
            return CURL_PREREQFUNC_ABORT
        }
    }

    func finish(status: Int) {
        answer.status = status
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
    }

    /// Anything but the whole count makes libcurl give up.
    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard answer.body.count + bytes.count <= Transfer.longestAnswer else {
            isTooLong = true
            return 0
        }
        answer.body += bytes
        return bytes.count
    }

    /// Keeps the fields that are needed; each call brings one whole line.
    private func takeField(_ line: UnsafeRawBufferPointer) {
        // A status line: what an interim answer (RFC 9110 section 15.2) said before it does not count.
        if line.starts(with: "HTTP/".utf8) {
            answer.contentType = nil
            answer.retryAfter = nil
            answer.rayID = nil
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let value = line[(colon + 1)...].prefix(256).filter { (0x20..<0x7F).contains($0) }
        let text = String(decoding: value.drop { $0 == 0x20 }.trimmingSpacesAtEnd(), as: UTF8.self)
        if name.elementsEqual("content-type".utf8) { answer.contentType = text }
        if name.elementsEqual("retry-after".utf8) { answer.retryAfter = text }
        if name.elementsEqual("cf-ray".utf8), (1...64).contains(text.utf8.count) { answer.rayID = text }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func trimmingSpacesAtEnd() -> ArraySlice<UInt8> {
        var rest = self
        while rest.last == 0x20 { rest.removeLast() }
        return rest
    }
}
