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
        try? MultipartForm(parsing: Array(text.utf8), boundary: Array(boundary.utf8)).fields
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
        "--xx\r\nContent-Disposition: attachment; name=\"f\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=f\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; "
            + "name=\"b\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"; b=\"c\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"b\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\" filename=\"b\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\nX: y\r\n\r\nb\r\n--xx--",
        "--xx\r\nX: y\rContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--xx--",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\n\nb\n--xx--",
    ])
    func `a form that is cut off or another thing is none`(text: String) {
        #expect(throws: MultipartForm.Fault.malformed) {
            try MultipartForm(parsing: Array(text.utf8), boundary: Array("xx".utf8))
        }
    }

    @Test(arguments: [
        "filename=\"a\"\r\n\r\nb", "filename=\"a\"\r\n\r\n", "filename=\"\"\r\n\r\nb", "filename*=UTF-8''%e4\r\n\r\nb",
        "filename=\"a\"; filename*=b\r\n\r\nb", "filename=\"\u{FFFF}\"\r\nContent-Type: image/png\r\n\r\n\0",
    ])
    func `a file is found, and the field that holds it named`(rest: String) {
        let text = part("a", "1") + "--xx\r\nContent-Disposition: form-data; name=\"f\"; \(rest)\r\n--xx--\r\n"
        #expect(throws: MultipartForm.Fault.file(field: "f")) {
            try MultipartForm(parsing: Array(text.utf8), boundary: Array("xx".utf8))
        }
    }

    @Test func `a file that was not chosen is no field`() {
        let none =
            "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n\r\n"
        #expect(multipart(part("a", "1") + none + part("b", "2") + "--xx--\r\n") == ["a=1", "b=2"])
        #expect(multipart(none + "--xx--\r\n") == [])
    }

    @Test func `a part that is not UTF-8 is none`() {
        let bytes =
            Array("--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--xx--".utf8)
        #expect(throws: MultipartForm.Fault.malformed) {
            try MultipartForm(parsing: bytes, boundary: Array("xx".utf8))
        }
    }

    @Test func `a media type is read with its parameters`() throws {
        let type = try #require(MediaType("Multipart/Form-Data ; Boundary=\"a b;c\"; charset=UTF-8"))
        #expect(type.name == "multipart/form-data")
        #expect(type.boundary == Array("a b;c".utf8))
        #expect(type.isUTF8)
        #expect(try #require(MediaType("text/plain")).boundary == nil)
        #expect(try #require(MediaType("a/b; boundary=\"\"")).boundary == nil)
    }

    @Test func `UTF-8 has two names, and goes without saying`() throws {
        for text in ["text/plain", "text/plain; charset=utf8", "text/plain; charset=\"Utf-8\""] {
            #expect(try #require(MediaType(FieldValue(text))).isUTF8)
        }
        for text in ["text/plain; charset=utf-16", "text/plain; charset=iso-8859-1", "text/plain; charset=\"\""] {
            #expect(try !#require(MediaType(FieldValue(text))).isUTF8)
        }
    }

    @Test(arguments: [
        "", "text", "text/", "/plain", "text/plain/x", "text/plain; charset", "text/plain; charset=", "te xt/plain",
        "text/plain; charset=a b", "text/plain; charset=\"a", "text/plain; a=1; A=2", "text/plain, text/html",
    ])
    func `what is no media type is none`(text: String) {
        #expect(MediaType(FieldValue(text)) == nil)
    }
}
