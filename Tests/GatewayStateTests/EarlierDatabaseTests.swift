import Glibc
import Testing

@testable import Crypto
@testable import StateClient
@testable import StateProtocol
@testable import gateway_state

/// A database that version 1.0 has left is taken up without loss.
@Suite struct EarlierDatabaseTests {
    private let folder: TestFolder
    /// The content of the database, as it is when the helper is killed.
    private let database: [UInt8]
    /// The content of its write-ahead log at that time.
    private let log: [UInt8]
    private var path: String { folder.path + "/state.db" }
    private let reading = ClockReading(sinceBoot: 5_000_000_000_000, wall: 1_700_000_000_000_000_000)

    /// The tables and the rows as version 1.0 wrote them.
    init() throws {
        let folder = try TestFolder()
        self.folder = folder
        let connection = try Database(path: folder.path + "/state.db")
        try connection.run(
            """
            PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;
            CREATE TABLE log(number INTEGER PRIMARY KEY, at INTEGER, wall INTEGER, changes BLOB);
            CREATE TABLE snapshot(part INTEGER, name TEXT, value BLOB, PRIMARY KEY(part, name)) WITHOUT ROWID;
            CREATE TABLE clock(id INTEGER PRIMARY KEY, ledger INTEGER, boottime INTEGER, wall INTEGER, boot TEXT);
            CREATE TABLE send(key TEXT PRIMARY KEY, content TEXT, accepted INTEGER, receipt TEXT, until INTEGER)
                WITHOUT ROWID;
            CREATE INDEX send_until ON send(until);
            CREATE TABLE login(name TEXT PRIMARY KEY, failures INTEGER, last INTEGER) WITHOUT ROWID;
            CREATE INDEX login_last ON login(last);
            CREATE TABLE record(number INTEGER PRIMARY KEY, line BLOB);
            CREATE TABLE rainy_day(id INTEGER PRIMARY KEY, pages BLOB);
            CREATE TABLE use(key TEXT PRIMARY KEY, time INTEGER) WITHOUT ROWID;
            INSERT INTO clock VALUES(1, 4000000000000, 4000000000000, 1699999999000000000, 'a');
            INSERT INTO snapshot VALUES(2, '', CAST(
                'next 18' || char(10) || 'reserve 17 2 smtp:alice 1 1 total 0 1' AS BLOB));
            INSERT INTO snapshot VALUES(3, '', CAST('' AS BLOB));
            INSERT INTO log VALUES(1, 4000000000000, 1699999999000000000, CAST(
                'reserve 18 2 smtp:alice 30 1000 total 0 100' || char(10) || 'commit 18' || char(10)
                || 'charge 16 1 total 0 100' AS BLOB));
            INSERT INTO send VALUES(
                'http:shop:key', 'content', 1, '0123456789abcdef q <1@example.com>', 9000000000000000);
            INSERT INTO record VALUES(7, CAST(
                'record 1700000000000 0123456789abcdef smtp alice a@example.com b@example.net Hi 10 queued % ray 12'
                AS BLOB));
            INSERT INTO use VALUES('smtp:alice', 1699999000);
            INSERT INTO rainy_day VALUES(1, zeroblob(1048576));
            PRAGMA user_version=1;
            """)
        // A checkpoint would move the log into the database, and who closes the database last takes the log away.
        // Neither can happen to a reader that holds a snapshot; only these copies are used afterwards.
        try connection.run("BEGIN; SELECT count(*) FROM log")
        (database, log) = try withExtendedLifetime(connection) {
            (try folder.read("state.db"), try folder.read("state.db-wal"))
        }
    }

    @Test func `on a full disk it is taken up with what was put by for that`() throws {
        let size = log.count
        #expect(size > Store.reservedSpace && database.count < size)
        // There is no room for another page of the log.
        let helper = try start(limit: size)
        let client = helper.client()
        #expect(try client.canWrite() == .onItsReserve)
        #expect(try helper.log().contains("is using its reserve"))
        try client.commit(try granted(client.reserve([LimitRequest(key: "k", perMinute: 0, perDay: 1)])))
        helper.kill(SIGKILL)
        helper.prefix = []
        try helper.start()
        #expect(try isLimited(client.reserve([LimitRequest(key: "k", perMinute: 0, perDay: 1)])))
        #expect(try client.recent(10).map(\.id) == ["0123456789abcdef"])
    }

    @Test func `on a disk without any room it waits, and lets nothing through that it cannot write`() throws {
        let helper = try start(limit: 4_096)
        let client = helper.client()
        let refusal = StateError.refused(.storage, "the database cannot be written")
        let claims = [LimitRequest(key: "k", perMinute: 0, perDay: 1)]
        let key = SendKey.smtp(login: "alice", fingerprint: Fingerprint(of: [[1]])!)
        for _ in 0..<3 {
            #expect(throws: refusal) { try client.reserve(claims) }
            #expect(throws: refusal) { try client.beginSend(key) }
            #expect(throws: refusal) { try client.guessed(true, [.login("alice")]) }
            #expect(try client.canWrite() == .no("the database cannot be written"))
            // A second, in which it tries again.
            usleep(400_000)
        }
        #expect(try client.recent(10).map(\.id) == ["0123456789abcdef"])
        #expect(try ChildProcess.run(["/usr/bin/prlimit", "--pid", "\(helper.process)", "--fsize=unlimited"]) == 0)
        for _ in 0..<1_000 where (try? client.canWrite()) != .yes { usleep(5_000) }
        try client.commit(try granted(client.reserve(claims)))
        #expect(try client.guessed(true, [.login("alice")]) == .allowed)
        helper.kill(SIGKILL)
        helper.prefix = []
        try helper.start()
        #expect(try isLimited(client.reserve(claims)))
    }

    /// A helper with this database, no file of which may have more than `limit` octets.
    private func start(limit: Int) throws -> HelperProcess {
        let helper = try HelperProcess(database: true)
        helper.kill(SIGKILL)
        try helper.files.write("state.db", database)
        try helper.files.write("state.db-wal", log)
        helper.prefix = ["/usr/bin/prlimit", "--fsize=\(limit):unlimited"]
        try helper.start()
        return helper
    }

    @Test func `a database of version 1.0 is taken up without loss`() throws {
        let engine = try StateEngine(path: path, reading: reading, boot: "a")
        // The activity, which then had no names of Cloudflare's.
        guard case .entry(7, let record) = engine.answer(.recent(before: 0), from: 1, at: reading) else {
            throw TestFailure("no record")
        }
        #expect(record.id == "0123456789abcdef" && record.duration == 12 && record.messageID == "")
        // What was sent is known.
        let key = SendKey(encodedKey: "http:shop:key", content: "content")
        #expect(
            engine.answer(.begin(key), from: 1, at: reading) == .known(receipt: "0123456789abcdef q <1@example.com>"))
        // What counted counts, each message as one, and what was under way is.
        guard case .usage(let usage) = engine.answer(.usage(after: ""), from: 1, at: reading) else {
            throw TestFailure("no usage")
        }
        #expect(usage.map(\.key) == ["smtp:alice", "total"])
        #expect(usage.map(\.lastDay) == [1, 2] && usage.map(\.underWay) == [1, 1])
        #expect(engine.answer(.commit(17, unlessKnown: []), from: 1, at: reading) == .done)
        // From now on a message counts as many as it has recipients.
        let claims = [LimitRequest(key: .total, perMinute: 0, perDay: 6, count: 4)]
        guard case .limited("total", _) = engine.answer(.reserve(claims), from: 1, at: reading) else {
            throw TestFailure("three and four are more than six")
        }
        let fewer = [LimitRequest(key: .total, perMinute: 0, perDay: 6, count: 3)]
        guard case .granted(let id) = engine.answer(.reserve(fewer), from: 1, at: reading) else {
            throw TestFailure("three and three are six")
        }
        #expect(id >= 19)
        #expect(engine.answer(.uses(after: ""), from: 1, at: reading) != .end)
        #expect(engine.endTurn(at: reading))
    }
}
