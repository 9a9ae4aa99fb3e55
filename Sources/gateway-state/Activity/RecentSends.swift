import StateProtocol

/// The outcomes of the last 500 messages. They are only in the database.
struct RecentSends {
    private var lastNumber: Int64 = 0

    /// Goes on after the records that are there.
    mutating func restore(from store: Store) throws(DatabaseError) {
        lastNumber = try store.record(before: .max)?.number ?? 0
    }

    mutating func add(_ record: SendRecord, to store: Store) {
        lastNumber += 1
        var writer = WireWriter(fields: "record")
        record.write(to: &writer)
        store.add(.record(number: lastNumber, line: writer.bytes))
    }

    /// The newest record before the `number`th; 0 stands for the end.
    func record(before number: UInt64, in store: Store) throws(DatabaseError) -> StateReply {
        let end = number == 0 ? Int64.max : Int64(clamping: number)
        guard let (number, line) = try store.record(before: end) else { return .end }
        let parsed = line.withUnsafeBufferPointer { bytes in
            Result { () throws(WireError) in
                var reader = WireReader(fields: bytes)
                _ = try reader.field("record")
                return try SendRecord(reading: &reader)
            }
        }
        guard case .success(let record) = parsed else { throw .damage("a record cannot be read") }
        return .entry(UInt64(number), record)
    }
}
