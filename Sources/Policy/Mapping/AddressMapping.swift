public import Mail

/// The changes to addresses that are not sent as they come: senders that are replaced, names without a domain, and
/// recipients of a host that is only being tried out. By default nothing is changed.
public struct AddressMapping: Sendable, Equatable {
    /// Nothing is changed, and names without a domain are refused.
    public static let none = AddressMapping()

    /// By what a sender that is not permitted is replaced.
    public var senders = SenderMap.empty
    /// Where all mail goes, whomever it is for; nil for where it is meant to go.
    public var redirect: Redirect?
    /// The addresses that names without a domain stand for; nil where such names are refused.
    public var names: NameCompletion?

    public init() {}
}

/// The one address that all mail goes to (`REDIRECT_TO`).
public struct Redirect: Sendable, Equatable {
    public let address: EmailAddress
    /// The setting that says so.
    public let setting: String

    public init(address: EmailAddress, setting: String) {
        self.address = address
        self.setting = setting
    }
}

/// The addresses that names without a domain stand for, as recipients and as senders.
public struct NameCompletion: Sendable, Equatable {
    /// The recipients of their mail, before anything else is asked (`ALIASES`).
    public var aliases: Aliases
    /// The domain that they are at (`DEFAULT_DOMAIN`).
    public var domain: Domain?
    /// The setting with the domain, set or not.
    public let domainSetting: String
    /// Whether they are names of this host's: `/etc/aliases` holds for recipients, and a sender is at this host where
    /// there is no domain.
    public let isOfThisHost: Bool

    public init(aliases: Aliases, domain: Domain?, domainSetting: String, isOfThisHost: Bool) {
        self.aliases = aliases
        self.domain = domain
        self.domainSetting = domainSetting
        self.isOfThisHost = isOfThisHost
    }
}
