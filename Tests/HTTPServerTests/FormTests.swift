import Testing

@testable import HTTPServer

@Suite struct FormTests {
    private func urlEncoded(_ text: String) -> [String]? {
        URLEncodedForm(parsing: Array(text.utf8))?.fields.map { "\($0.name)=\($0.value)" }
    }

    @Test func `an urlencoded form is read as browsers write it`() {
        #expect(urlEncoded("a=1&b=2+3%204&c&=d&&e=f=g") == ["a=1", "b=2 3 4", "c=", "=d", "e=f=g"])
        #expect(urlEncoded("%C3%A4=%E2%82%AC%0d%0A") == ["ä=€\r\n"])
        #expect(urlEncoded("") == [])
    }

    @Test(arguments: ["a=%", "a=%1", "a=%zz", "a=%+1", "%ff=1", "a=%c3"])
    func `what is encoded wrongly is no form`(text: String) {
        #expect(urlEncoded(text) == nil)
    }

    private func multipart(_ text: String, boundary: String = "xx") -> [String]? {
        MultipartForm(parsing: Array(text.utf8), boundary: Array(boundary.utf8))?.fields
            .map { "\($0.name)=\($0.value)" }
    }

    private func part(_ name: String, _ value: String) -> String {
        "--xx\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }

    @Test func `a multipart form is read as browsers write it`() {
        #expect(
            multipart(part("a", "1") + part("b c", "2\r\n--x\r\n\r\n-") + "--xx--\r\n") == [
                "a=1", "b c=2\r\n--x\r\n\r\n-",
            ])
        #expect(multipart(part("a", "") + "--xx--trailing") == ["a="])
        #expect(
            multipart(
                "--xx\r\nContent-Type: text/plain\r\ncontent-disposition: FORM-DATA; name=\"a\"\r\n\r\nb\r\n--xx--")
                == ["a=b"])
        #expect(multipart(part("a;b", "1") + "--xx--") == ["a;b=1"])
    }

    @Test(arguments: [
        "", "--xx", "--xx\r\n", "--xx\r\n\r\nb\r\n--xx--", "preamble\r\n--xx\r\n", "--xxContent",
        "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: attachment; name=\"f\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=f\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"; b=\"c\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\nX: y\r\n\r\nb\r\n--xx--",
        "--xx\r\nX: y\rContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\n\nb\n--xx--",
    ])
    func `a form that is cut off, holds a file or is another thing is none`(text: String) {
        #expect(multipart(text) == nil)
    }

    @Test func `a part that is not UTF-8 is none`() {
        let bytes =
            Array("--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--xx--".utf8)
        #expect(MultipartForm(parsing: bytes, boundary: Array("xx".utf8)) == nil)
    }

    @Test func `a media type is read with its parameters`() throws {
        let type = try #require(MediaType("Multipart/Form-Data ; Boundary=\"a b;c\"; charset=UTF-8"))
        #expect(type.name == "multipart/form-data")
        #expect(type.boundary == Array("a b;c".utf8))
        #expect(type.charset == "utf-8")
        #expect(try #require(MediaType("text/plain")).boundary == nil)
        #expect(try #require(MediaType("a/b; boundary=\"\"")).boundary == nil)
    }

    @Test(arguments: [
        "", "text", "text/", "/plain", "text/plain/x", "text/plain; charset", "text/plain; charset=", "te xt/plain",
        "text/plain; charset=a b", "text/plain; charset=\"a", "text/plain; a=1; A=2", "text/plain, text/html",
    ])
    func `what is no media type is none`(text: String) {
        #expect(MediaType(FieldValue(text)) == nil)
    }
}
