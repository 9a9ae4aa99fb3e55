// swift-tools-version: 6.1

import PackageDescription

// Flags every Swift target shares. The package is a root package (it builds programs, nobody depends on it), so
// unsafe flags are allowed.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
]

// A handler is started once per connection, so what its executable drags in is paid on every connection: neither
// the concurrency runtime nor the regular expression engine may be imported implicitly.
let lean: [SwiftSetting] =
    strict + [
        .unsafeFlags([
            "-Xfrontend", "-disable-implicit-concurrency-module-import",
            "-Xfrontend", "-disable-implicit-string-processing-module-import",
        ])
    ]

// `make build` puts a link to the C++ runtime's static archive into this folder: with only the archive to be found
// there, the linker cannot choose the shared one (which costs a handler half a millisecond of relocation).
let leanLinking: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-L\(Context.packageDirectory)/.build/static-libstdc++",
            "-Xlinker", "--gc-sections", "-Xlinker", "--as-needed",
            // The Swift driver exports every symbol of a program that has its standard library inside; nobody asks.
            "-Xlinker", "--no-export-dynamic",
            "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now",
            "-Xclang-linker", "-static-libgcc",
            // Thousands of relocations, in a form that is a fraction of the size (glibc 2.36).
            "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--icf=safe",
        ],
        .when(configuration: .release))
]

let package = Package(
    name: "cloudflare-smtp-gateway",
    products: [
        .executable(name: "gateway-smtp", targets: ["gateway-smtp"]),
        .executable(name: "gateway-sendmail", targets: ["gateway-sendmail"]),
        .executable(name: "gateway-http", targets: ["gateway-http"]),
        .executable(name: "gateway-admin", targets: ["gateway-admin"]),
        .executable(name: "gateway-state", targets: ["gateway-state"]),
        .executable(name: "gateway-generator", targets: ["gateway-generator"]),
        .executable(name: "cloudflare-smtp-gateway", targets: ["cloudflare-smtp-gateway"]),
        .executable(name: "cloudflare-sandbox", targets: ["cloudflare-sandbox"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // C: what Swift cannot call (variadic functions, macros) or must not link (libraries loaded when first needed).
        .target(
            name: "CShims",
            cSettings: [.unsafeFlags(["-ffunction-sections", "-fdata-sections", "-Wall", "-Wextra", "-Werror"])]),
        // Tables of characters, which only C keeps out of the way of a process that does not use them.
        .target(name: "CCharsets"),
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLinux"),

        // Pure values: no I/O, no clock.
        .target(name: "Text", swiftSettings: lean),
        .target(name: "JSON", dependencies: ["Text"], swiftSettings: lean),
        .target(name: "Mail", dependencies: ["CCharsets", "CShims"], swiftSettings: lean),
        .target(name: "Policy", dependencies: ["Mail"], swiftSettings: lean),
        .target(name: "SMTPServer", dependencies: ["Mail", "Text"], swiftSettings: lean),
        .target(name: "HTTPServer", dependencies: ["Text"], swiftSettings: lean),
        .target(name: "StateProtocol", dependencies: ["Crypto", "Text"], swiftSettings: lean),

        // The outside world.
        .target(name: "System", swiftSettings: lean),
        .target(name: "Crypto", dependencies: ["CShims", "Text"], swiftSettings: lean),
        .target(name: "Connection", dependencies: ["CShims", "System", "Text"], swiftSettings: lean),
        .target(name: "Journal", dependencies: ["Text"], swiftSettings: lean),
        .target(
            name: "CloudflareAPI", dependencies: ["CShims", "JSON", "Mail", "System", "Text"], swiftSettings: lean),
        .target(name: "StateClient", dependencies: ["StateProtocol", "System"], swiftSettings: lean),

        // The settings: who may send, whom to, how much, and where things are.
        .target(name: "Credentials", dependencies: ["Crypto", "JSON", "Text"], swiftSettings: lean),
        .target(
            name: "Settings",
            dependencies: ["CloudflareAPI", "Credentials", "Crypto", "JSON", "Mail", "Policy", "System", "Text"],
            swiftSettings: lean),
        .target(
            name: "SystemdUnits", dependencies: ["CloudflareAPI", "Settings", "System", "Text"], swiftSettings: lean),

        // The one way that a message takes.
        .target(
            name: "Submission",
            dependencies: [
                "CloudflareAPI", "Crypto", "Mail", "Policy", "Settings", "StateClient", "StateProtocol",
                "System", "Text",
            ],
            swiftSettings: lean),

        // What moves the octets of HTTP: a socket, a session, and whoever answers.
        .target(name: "HTTPDriver", dependencies: ["Connection", "HTTPServer"], swiftSettings: lean),

        // A process that serves one connection: its journal, certificate and signals.
        .target(
            name: "ConnectionHandler",
            dependencies: [
                "CShims", "CloudflareAPI", "Connection", "Journal", "Mail", "Settings", "Submission", "Text",
            ],
            swiftSettings: lean),

        // One that speaks HTTP. A target of its own: what is linked is paid for at every start, and SMTP does without.
        .target(
            name: "HTTPConnectionHandler",
            dependencies: [
                "Connection", "ConnectionHandler", "HTTPDriver", "HTTPServer", "Journal", "Settings", "StateProtocol",
            ],
            swiftSettings: lean),

        // What is wrong, and how to fix it: for the admin UI and the command line.
        .target(
            name: "Diagnosis",
            dependencies: [
                "CShims", "CloudflareAPI", "Connection", "Credentials", "Crypto", "JSON", "Mail", "Settings",
                "StateClient", "StateProtocol", "Submission", "System", "SystemdUnits", "Text",
            ],
            swiftSettings: lean),

        // Programs.
        .executableTarget(
            name: "gateway-smtp",
            dependencies: [
                "CloudflareAPI", "Connection", "ConnectionHandler", "Journal", "Mail", "SMTPServer", "Settings",
                "StateClient", "StateProtocol", "Submission", "System",
            ],
            swiftSettings: lean, linkerSettings: leanLinking),
        // What the programs of this host call to send.
        .executableTarget(
            name: "gateway-sendmail", dependencies: ["CShims", "Connection", "System"],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-http",
            dependencies: [
                "CloudflareAPI", "Connection", "ConnectionHandler", "HTTPConnectionHandler", "HTTPServer", "JSON",
                "Journal", "Mail", "Settings", "StateClient", "StateProtocol", "Submission", "Text",
            ],
            // A link to docs/openapi.yaml, which /openapi.yaml serves.
            resources: [.embedInCode("openapi.yaml")],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-admin",
            dependencies: [
                "CShims", "CloudflareAPI", "Connection", "ConnectionHandler", "Credentials", "Crypto", "Diagnosis",
                "HTTPConnectionHandler", "HTTPServer", "JSON", "Journal", "Mail", "Settings", "StateClient",
                "StateProtocol", "Submission", "System", "Text",
            ],
            // The files of the UI.
            resources: [.embedInCode("web")],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-state",
            dependencies: ["CLinux", "CSQLite", "CSystemd", "Journal", "StateProtocol", "System"],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-generator", dependencies: ["Settings", "System", "SystemdUnits"],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "cloudflare-smtp-gateway",
            dependencies: [
                "CShims", "CloudflareAPI", "Connection", "Credentials", "Diagnosis", "JSON", "Journal", "Mail",
                "Settings", "StateClient", "StateProtocol", "Submission", "System", "SystemdUnits", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: leanLinking),
        .executableTarget(
            name: "cloudflare-sandbox",
            dependencies: [
                "Connection", "HTTPDriver", "HTTPServer", "System", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: leanLinking),

        // Measures what the state helper takes; `make bench` runs it.
        .executableTarget(
            name: "state-bench", dependencies: ["StateClient", "StateProtocol"], path: "Tests/Bench/state",
            exclude: ["full_database.py", "helper.py"], swiftSettings: lean, linkerSettings: leanLinking),

        // Measures what every octet of a message goes through.
        .executableTarget(
            name: "wire-bench", dependencies: ["CloudflareAPI", "Mail", "SMTPServer"], path: "Tests/Bench/wire",
            exclude: ["large.py", "octets.py"], swiftSettings: lean, linkerSettings: leanLinking),

        .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
        .testTarget(name: "CryptoTests", dependencies: ["Crypto", "Text"], swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
        .testTarget(name: "MailTests", dependencies: ["Mail"], swiftSettings: strict),
        .testTarget(name: "PolicyTests", dependencies: ["Mail", "Policy"], swiftSettings: strict),
        // Reads the files of Tests/Dialogues, for the tests of both protocols.
        .target(name: "DialogueFiles", path: "Tests/DialogueFiles", swiftSettings: strict),
        .testTarget(
            name: "SMTPServerTests", dependencies: ["DialogueFiles", "Mail", "SMTPServer"], swiftSettings: strict),
        .testTarget(name: "HTTPServerTests", dependencies: ["DialogueFiles", "HTTPServer"], swiftSettings: strict),
        .testTarget(
            name: "HTTPDriverTests", dependencies: ["Connection", "HTTPDriver", "HTTPServer"], swiftSettings: strict),
        .testTarget(name: "StateProtocolTests", dependencies: ["StateProtocol"], swiftSettings: strict),
        .testTarget(name: "SystemTests", dependencies: ["System"], swiftSettings: strict),
        .testTarget(name: "ConnectionTests", dependencies: ["CShims", "Connection", "System"], swiftSettings: strict),
        .testTarget(name: "JournalTests", dependencies: ["Journal"], swiftSettings: strict),
        .testTarget(
            name: "CloudflareAPITests", dependencies: ["CloudflareAPI", "Connection", "System"], swiftSettings: strict),
        .testTarget(
            name: "SettingsTests",
            dependencies: ["CloudflareAPI", "Credentials", "Crypto", "Mail", "Policy", "Settings", "Submission"],
            exclude: ["environment-files.json"], swiftSettings: strict),
        .testTarget(name: "SystemdUnitsTests", dependencies: ["Settings", "SystemdUnits"], swiftSettings: strict),
        .testTarget(
            name: "SubmissionTests",
            dependencies: [
                "CloudflareAPI", "Crypto", "Mail", "Settings", "StateClient", "StateProtocol", "Submission",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DiagnosisTests",
            dependencies: [
                "CloudflareAPI", "Diagnosis", "Mail", "Settings", "StateClient", "StateProtocol", "SystemdUnits",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GatewaySMTPTests", dependencies: ["SMTPServer", "gateway-smtp"], swiftSettings: strict),
        .testTarget(
            name: "GatewaySendmailTests", dependencies: ["Submission", "gateway-sendmail"], swiftSettings: strict),
        .testTarget(
            name: "GatewayHTTPTests",
            dependencies: ["CloudflareAPI", "HTTPServer", "JSON", "Mail", "Settings", "Submission", "gateway-http"],
            swiftSettings: strict),
        .testTarget(
            name: "GatewayAdminTests", dependencies: ["HTTPServer", "Settings", "gateway-admin"],
            swiftSettings: strict),
        .testTarget(
            name: "GatewayStateTests",
            dependencies: ["CSQLite", "Crypto", "StateClient", "StateProtocol", "gateway-state"], swiftSettings: strict
        ),
        .testTarget(name: "CommandLineTests", dependencies: ["cloudflare-smtp-gateway"], swiftSettings: strict),
        .testTarget(
            name: "CloudflareSandboxTests",
            dependencies: ["cloudflare-sandbox", "Connection", "HTTPDriver", "HTTPServer"], swiftSettings: strict),
        // What `make fuzz` checks with octets that are made up, checked with those that were once of interest.
        .testTarget(
            name: "FuzzCorpusTests", dependencies: ["CloudflareAPI", "HTTPServer", "JSON", "Mail", "SMTPServer"],
            path: "Tests/Fuzz", exclude: ["Corpus", "Dictionaries", "Entry", "README.md", "fuzz"],
            sources: ["Invariants", "Replay"], swiftSettings: strict),
    ]
)

// Each folder's README.md says what it is for.
for target in package.targets where [.regular, .executable].contains(target.type) && target.path == nil {
    target.exclude.append("README.md")
}
