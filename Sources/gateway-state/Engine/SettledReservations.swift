/// The reservations that were committed last, for a handler that did not hear the answer and commits again.
struct SettledReservations {
    /// The maximum number that is remembered.
    private static let maximum = 1_024

    private var ids: [UInt64] = []
    /// Which of them is the oldest, and gives way to the next.
    private var oldest = 0

    /// None.
    init() {}

    /// Reads ``text``.
    init(parsing text: UnsafeBufferPointer<UInt8>) {
        ids = text.split(separator: UInt8(ascii: " ")).compactMap { UInt64(String(decoding: $0, as: UTF8.self)) }
            .suffix(SettledReservations.maximum)
    }

    /// Whether `id` is one of them.
    func contains(_ id: UInt64) -> Bool { ids.contains(id) }

    /// Remembers `id`.
    mutating func insert(_ id: UInt64) {
        guard ids.count == SettledReservations.maximum else { return ids.append(id) }
        ids[oldest] = id
        oldest = (oldest + 1) % ids.count
    }

    /// Their numbers, oldest first, for the snapshot.
    var text: [UInt8] {
        let inOrder = ids[oldest...] + ids[..<oldest]
        return Array(inOrder.map { String($0) }.joined(separator: " ").utf8)
    }
}
