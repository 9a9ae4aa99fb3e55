public import ConnectionHandler
public import HTTPDriver
public import Journal

/// A service of a process that serves one connection and writes into the journal about it.
public protocol JournalingService: HTTPService {
    /// The journal of the connection.
    var journal: ConnectionJournal { get }

    /// Something happened to the connection that an operator may want to know.
    func note(_ entry: Entry)

    /// The connection has ended.
    func ended()
}
