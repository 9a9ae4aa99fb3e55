import Glibc

/// libidn2, loaded when the first U-label is met.
///
/// Why this library: the tables of IDNA2008 change with Unicode and must be maintained by somebody; libcurl, which
/// every handler loads anyway, needs it, so it is on every host; ICU would be thirty megabytes, tables of our own would
/// go stale. Why not linked: a handler that never sees a U-label, which is nearly every one, must not pay for it.
struct InternationalDomainNames: Sendable {
    /// The library, or nil if it cannot be loaded.
    static let shared = InternationalDomainNames()

    private typealias Lookup =
        @convention(c) (
            UnsafePointer<UInt8>, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, Int32
        ) -> Int32
    private typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void

    private let lookup: Lookup
    private let free: Free

    private init?() {
        // The library stays loaded for the life of the process.
        guard let library = dlopen("libidn2.so.0", RTLD_NOW), let lookup = dlsym(library, "idn2_lookup_u8"),
            let free = dlsym(library, "idn2_free")
        else { return nil }
        self.lookup = unsafeBitCast(lookup, to: Lookup.self)
        self.free = unsafeBitCast(free, to: Free.self)
    }

    /// `name` with its U-labels as A-labels by the strict rules of RFC 5891 section 5, without any mapping; nil if a
    /// label is invalid. `name` is UTF-8 without NUL.
    func asciiName(of name: [UInt8]) -> [UInt8]? {
        var result: UnsafeMutablePointer<UInt8>?
        let status = lookup(name + [0], &result, InternationalDomainNames.noTR46)
        defer { free(result) }
        guard status == 0, let result else { return nil }
        return [UInt8](UnsafeBufferPointer(start: result, count: strlen(result)))
    }

    /// `IDN2_NO_TR46` of `idn2.h`.
    private static let noTR46: Int32 = 64
}
