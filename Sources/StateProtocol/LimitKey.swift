/// The sender, or group of senders, whose sends a limit counts.
///
/// ``description`` is the form it has in the database and, encoded, on the wire. The part before the colon says what
/// kind of name follows, so that a login `total` and the ceiling over all clients never meet.
public indirect enum LimitKey: Sendable, Hashable, CustomStringConvertible {
    /// A login of SMTP: `smtp:alice`.
    case smtp(login: String)
    /// A user of this host: `local:www-data`.
    case local(user: String)
    /// An HTTP client, by the name of its token: `http:shop`.
    case http(client: String)
    /// A contact form: `form:contact`.
    case form(String)
    /// Whoever comes from an address, or its network: `ip:192.0.2.1`.
    case address(ClientAddress)
    /// The test messages of whoever runs the gateway: `admin`.
    case administrator
    /// Everybody, the ceiling for the bill: `total`. It counts recipients, as the bill does.
    case total
    /// The recipients of another key's messages, beside the messages: `recipients:smtp:alice`.
    case recipients(of: LimitKey)
    /// A key in a form that this version does not know, such as another version may have left in the database. It is
    /// shown and kept as it is.
    case unrecognized(String)

    /// The key in plain text, as the log shows it.
    public var description: String {
        switch self {
        case .smtp(let login): KeyPrefix.smtp + login
        case .local(let user): KeyPrefix.local + user
        case .http(let client): KeyPrefix.http + client
        case .form(let name): KeyPrefix.form + name
        case .address(let address): KeyPrefix.address + address.description
        case .administrator: "admin"
        case .total: "total"
        case .recipients(let owner): KeyPrefix.recipients + owner.description
        case .unrecognized(let text): text
        }
    }

    /// Reads ``description``; nil where that is of no kind that is known, or names nobody.
    public init?(parsing text: String) {
        func name(after prefix: String) -> String? { KeyPrefix.name(in: text, after: prefix) }
        if text == "total" {
            self = .total
        } else if text == "admin" {
            self = .administrator
        } else if let login = name(after: KeyPrefix.smtp) {
            self = .smtp(login: login)
        } else if let user = name(after: KeyPrefix.local) {
            self = .local(user: user)
        } else if let client = name(after: KeyPrefix.http) {
            self = .http(client: client)
        } else if let form = name(after: KeyPrefix.form) {
            self = .form(form)
        } else if let address = name(after: KeyPrefix.address) {
            self = .address(ClientAddress(grouped: address))
        } else if let owner = name(after: KeyPrefix.recipients).flatMap(LimitKey.init(parsing:)) {
            self = .recipients(of: owner)
        } else {
            return nil
        }
    }

    /// What the state daemon calls `encodedKey`, whatever that is.
    package init(encodedKey: String) {
        let text = WireText.decoded(encodedKey)
        self = LimitKey(parsing: text) ?? .unrecognized(text)
    }

    /// The form it has on the wire and in the database.
    package var encodedKey: String { WireText.encodedKey(description) }

    /// The unit that a key counts.
    public enum Unit: String, Sendable {
        case messages
        case recipients
    }

    /// The unit that it counts.
    public var unit: Unit {
        switch self {
        case .total, .recipients: .recipients
        case .smtp, .local, .http, .form, .address, .administrator, .unrecognized: .messages
        }
    }

    /// Where wrong passwords of the same login or address are counted; nil for what has none.
    package var lockout: LockoutKey? {
        switch self {
        case .smtp(let login): .login(login)
        case .address(let address): .address(address)
        case .local, .http, .form, .administrator, .total, .recipients, .unrecognized: nil
        }
    }
}
