/// The reservations and begun sends of the open connections.
struct ConnectionHoldings {
    /// The reservations and begun sends of one connection.
    struct Holdings {
        /// The number of its process; 0 where that is not known.
        fileprivate(set) var process: Int32 = 0
        fileprivate(set) var reservations: [UInt64] = []
        /// The keys of the sends.
        fileprivate(set) var sends: [String] = []
    }

    private var holdings: [StateEngine.ConnectionID: Holdings] = [:]

    /// `connection` was opened by this process.
    mutating func open(_ connection: StateEngine.ConnectionID, by process: Int32) {
        holdings[connection, default: Holdings()].process = process
    }

    /// `connection` has ended; gives what it had.
    mutating func end(_ connection: StateEngine.ConnectionID) -> Holdings? {
        holdings.removeValue(forKey: connection)
    }

    /// The number of the process of `connection`; 0 where that is not known.
    func process(of connection: StateEngine.ConnectionID) -> Int32 { holdings[connection]?.process ?? 0 }

    /// Gives reservation `id` to `connection`.
    mutating func add(_ id: UInt64, to connection: StateEngine.ConnectionID) {
        holdings[connection, default: Holdings()].reservations.append(id)
    }

    /// Takes reservation `id` from `connection`. False when it does not have it.
    mutating func remove(_ id: UInt64, from connection: StateEngine.ConnectionID) -> Bool {
        guard let index = holdings[connection]?.reservations.firstIndex(of: id) else { return false }
        holdings[connection]?.reservations.remove(at: index)
        return true
    }

    /// Gives the send of `key` to `connection`, once.
    mutating func add(send key: String, to connection: StateEngine.ConnectionID) {
        remove(send: key, from: connection)
        holdings[connection, default: Holdings()].sends.append(key)
    }

    /// Takes the send of `key` from `connection`.
    mutating func remove(send key: String, from connection: StateEngine.ConnectionID) {
        guard let index = holdings[connection]?.sends.firstIndex(of: key) else { return }
        holdings[connection]?.sends.remove(at: index)
    }

    /// The process that holds each reservation, where that is known.
    var processes: [UInt64: Int32] {
        var processes: [UInt64: Int32] = [:]
        for holder in holdings.values where holder.process > 0 {
            for id in holder.reservations { processes[id] = holder.process }
        }
        return processes
    }
}
