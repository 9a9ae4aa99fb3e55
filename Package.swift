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
        .target(name: "Mail", dependencies: ["CCharsets"], swiftSettings: lean),
        .target(name: "SMTPServer", dependencies: ["Mail"], swiftSettings: lean),
        .target(name: "HTTPServer", swiftSettings: lean),
        .target(name: "JSON", swiftSettings: lean),

        // The outside world.
        .target(name: "Files", swiftSettings: lean),
        .target(name: "Connection", dependencies: ["CShims", "Files"], swiftSettings: lean),
        .target(name: "Journal", swiftSettings: lean),
        .target(name: "CloudflareAPI", dependencies: ["CShims", "JSON", "Mail"], swiftSettings: lean),
        .target(name: "GatewayState", dependencies: ["CShims"], swiftSettings: lean),

        // Policy and the one send path.
        .target(
            name: "Gateway", dependencies: ["CloudflareAPI", "Files", "GatewayState", "JSON", "Mail"],
            swiftSettings: lean),

        // What systemd itself has to know of the settings.
        .target(name: "SystemdUnits", dependencies: ["CloudflareAPI", "Gateway"], swiftSettings: lean),

        // What the doors have in common.
        .target(
            name: "Doors", dependencies: ["CShims", "CloudflareAPI", "Connection", "Gateway", "Journal", "Mail"],
            swiftSettings: lean),

        // What the admin UI and the command line have in common: what is wrong, what is missing, what goes on.
        .target(
            name: "Administration",
            dependencies: [
                "CShims", "CloudflareAPI", "Connection", "Files", "Gateway", "GatewayState", "JSON", "Mail",
                "SystemdUnits",
            ],
            swiftSettings: lean),

        // What the doors that speak HTTP have in common: the connection, and who asks.
        .target(
            name: "HTTPDoor",
            dependencies: ["Connection", "Doors", "Gateway", "GatewayState", "HTTPServer", "Journal"],
            swiftSettings: lean),

        // Programs.
        .executableTarget(
            name: "gateway-smtp",
            dependencies: [
                "CloudflareAPI", "Connection", "Doors", "Gateway", "GatewayState", "Journal", "Mail", "SMTPServer",
            ],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-http",
            dependencies: [
                "CloudflareAPI", "Connection", "Doors", "Gateway", "GatewayState", "HTTPDoor", "HTTPServer", "JSON",
                "Journal", "Mail",
            ],
            // A link to docs/openapi.yaml, which /openapi.yaml serves.
            resources: [.embedInCode("openapi.yaml")],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-admin",
            dependencies: [
                "Administration", "CShims", "CloudflareAPI", "Connection", "Doors", "Files", "Gateway", "GatewayState",
                "HTTPDoor", "HTTPServer", "JSON", "Journal", "Mail",
            ],
            // The files of the UI.
            resources: [.embedInCode("web")],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-state",
            dependencies: ["CLinux", "CSQLite", "CSystemd", "GatewayState", "Journal"],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "gateway-generator", dependencies: ["Gateway", "SystemdUnits"],
            swiftSettings: lean, linkerSettings: leanLinking),
        .executableTarget(
            name: "cloudflare-smtp-gateway",
            dependencies: [
                "Administration", "CShims", "CloudflareAPI", "Connection", "Gateway", "GatewayState", "JSON", "Journal",
                "Mail", "SystemdUnits",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: leanLinking),
        .executableTarget(
            name: "cloudflare-sandbox",
            dependencies: [
                "Connection", "HTTPServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: leanLinking),

        // Measures what the state helper takes; `make bench` runs it.
        .executableTarget(
            name: "state-bench", dependencies: ["GatewayState"], path: "Tests/Bench/state",
            exclude: ["full_database.py", "helper.py"], swiftSettings: lean, linkerSettings: leanLinking),

        // Measures what every octet of a message goes through.
        .executableTarget(
            name: "wire-bench", dependencies: ["CloudflareAPI", "Mail", "SMTPServer"], path: "Tests/Bench/wire",
            exclude: ["large.py", "octets.py"], swiftSettings: lean, linkerSettings: leanLinking),

        .testTarget(name: "MailTests", dependencies: ["Mail"], swiftSettings: strict),
        .testTarget(name: "SMTPServerTests", dependencies: ["Mail", "SMTPServer"], swiftSettings: strict),
        .testTarget(
            name: "GatewayHTTPTests",
            dependencies: ["CloudflareAPI", "Gateway", "HTTPServer", "JSON", "Mail", "gateway-http"],
            swiftSettings: strict),
        .testTarget(
            name: "GatewayAdminTests", dependencies: ["Gateway", "HTTPServer", "gateway-admin"], swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
        .testTarget(name: "HTTPServerTests", dependencies: ["HTTPServer"], swiftSettings: strict),
        .testTarget(
            name: "CloudflareSandboxTests", dependencies: ["cloudflare-sandbox", "Connection", "HTTPServer"],
            swiftSettings: strict),
        .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
        .testTarget(name: "ConnectionTests", dependencies: ["CShims", "Connection"], swiftSettings: strict),
        .testTarget(name: "JournalTests", dependencies: ["Journal"], swiftSettings: strict),
        .testTarget(name: "CloudflareAPITests", dependencies: ["CloudflareAPI", "Connection"], swiftSettings: strict),
        .testTarget(
            name: "GatewayStateTests", dependencies: ["CSQLite", "GatewayState", "gateway-state"], swiftSettings: strict
        ),
        .testTarget(
            name: "GatewayTests", dependencies: ["CloudflareAPI", "Gateway", "GatewayState", "Mail"],
            exclude: ["environment-files.json"], swiftSettings: strict),
        .testTarget(
            name: "AdministrationTests",
            dependencies: ["Administration", "CloudflareAPI", "Gateway", "GatewayState", "Mail", "SystemdUnits"],
            swiftSettings: strict),
        .testTarget(name: "SystemdUnitsTests", dependencies: ["Gateway", "SystemdUnits"], swiftSettings: strict),
        .testTarget(
            name: "CommandLineTests", dependencies: ["cloudflare-smtp-gateway"], swiftSettings: strict),
        // What `make fuzz` checks with octets that are made up, checked with those that were once of interest.
        .testTarget(
            name: "FuzzCorpusTests", dependencies: ["CloudflareAPI", "HTTPServer", "JSON", "Mail", "SMTPServer"],
            path: "Tests/Fuzz", exclude: ["Corpus", "Dictionaries", "Entry", "README.md", "fuzz"],
            sources: ["Invariants", "Replay"], swiftSettings: strict),
    ]
)
