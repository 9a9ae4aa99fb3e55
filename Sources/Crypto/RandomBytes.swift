/// Octets that nobody can guess.
public enum RandomBytes {
    /// `count` octets of getrandom(2), which blocks until the kernel's generator is seeded.
    public static func make(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
