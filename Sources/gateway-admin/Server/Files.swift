import HTTPServer
import Text

/// The files of the UI, which are part of this program, and the one page that loads them.
enum Files {
    /// The pages that there are, by their addresses below `/admin/`. A page's script has the same name.
    static let pages = ["", "setup", "domains", "credentials", "rules", "test", "activity", "status"]

    private struct File {
        let name: String
        let type: FieldValue
        let bytes: [UInt8]
    }

    private static let script: FieldValue = "text/javascript; charset=utf-8"

    private static let files: [File] = [
        File(name: "app.css", type: "text/css; charset=utf-8", bytes: PackageResources.app_css),
        File(name: "icon.svg", type: "image/svg+xml", bytes: PackageResources.icon_svg),
        File(name: "app.js", type: script, bytes: PackageResources.app_js),
        File(name: "api.js", type: script, bytes: PackageResources.api_js),
        File(name: "dom.js", type: script, bytes: PackageResources.dom_js),
        File(name: "fields.js", type: script, bytes: PackageResources.fields_js),
        File(name: "findings.js", type: script, bytes: PackageResources.findings_js),
        File(name: "leftovers.js", type: script, bytes: PackageResources.leftovers_js),
        File(name: "clients.js", type: script, bytes: PackageResources.clients_js),
        File(name: "chart.js", type: script, bytes: PackageResources.chart_js),
        File(name: "login.js", type: script, bytes: PackageResources.login_js),
        File(name: "setup.js", type: script, bytes: PackageResources.setup_js),
        File(name: "domains.js", type: script, bytes: PackageResources.domains_js),
        File(name: "credentials.js", type: script, bytes: PackageResources.credentials_js),
        File(name: "rules.js", type: script, bytes: PackageResources.rules_js),
        File(name: "test.js", type: script, bytes: PackageResources.test_js),
        File(name: "activity.js", type: script, bytes: PackageResources.activity_js),
        File(name: "status.js", type: script, bytes: PackageResources.status_js),
    ]

    /// Stands in the address of every file: what a browser has kept under it never changes.
    private static let version = fingerprint(files.map(\.bytes))

    /// `/` and `/admin` lead to the first page.
    static let redirect = Response(.seeOther, [.init(location, "/admin/"), .init(.cacheControl, "no-store")])

    /// The page, which knows from the beginning whether somebody is signed in, so that nothing jumps.
    static func page(_ name: String, isSignedIn: Bool, head: RequestHead) throws(AdminProblem) -> Response {
        guard pages.contains(name) else {
            throw AdminProblem(.notFound, "This page does not exist. See /admin/.")
        }
        let html = String(decoding: PackageResources.index_html, as: UTF8.self)
            .replacing(["{version}"], with: version)
            .replacing(["{signed}"], with: isSignedIn ? "in" : "out")
        return Response(
            .ok, [.init(.contentType, "text/html; charset=utf-8"), .init(.cacheControl, "no-store")],
            body: Array(html.utf8))
    }

    /// One of the files. Under another version than the present one it is not kept.
    static func file(_ name: String, version: String, head: RequestHead) throws(AdminProblem) -> Response {
        guard let file = files.first(where: { $0.name == name }) else {
            throw AdminProblem(.notFound, "This file does not exist.")
        }
        let tag = FieldValue("\"\(fingerprint([file.bytes]))\"")
        let caching: FieldValue =
            version == self.version ? "public, max-age=31536000, immutable" : "no-cache"
        let fields: [HeaderFields.Field] = [.init(.cacheControl, caching), .init(etag, tag)]
        if case .single(let known) = head.fields[ifNoneMatch], known == tag { return Response(.notModified, fields) }
        return Response(.ok, [.init(.contentType, file.type)] + fields, body: file.bytes)
    }

    /// FNV-1a with 64 bits: tells versions apart, and keeps nobody from making two that are alike.
    private static func fingerprint(_ parts: [[UInt8]]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
        return String(hash, radix: 16)
    }

    // All of them are tokens.
    private static let location = FieldName("Location")!
    private static let etag = FieldName("ETag")!
    private static let ifNoneMatch = FieldName("If-None-Match")!
}
