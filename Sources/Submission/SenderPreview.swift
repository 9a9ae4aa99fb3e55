public import Mail
import Policy
public import Settings

/// The address that a sender would be sent as, without a message.
public struct SenderPreview: Sendable {
    /// The client that sends.
    public enum Client: Sendable, Equatable {
        /// A program of this host, run by a user without rules of its own.
        case host
        case localUser(String)
        case login(String)
        case token(String)
    }

    /// The result for the address.
    public enum Result: Sendable, Equatable {
        /// It is sent as it is: it is permitted, and no rule is asked.
        case unchanged
        /// Another is sent in its place.
        case replaced(by: EmailAddress, setting: String)
        case refused(Refusal)
    }

    /// The address in full; nil when it has no domain, and nothing says which.
    public let sender: EmailAddress?
    public let result: Result
    /// Where answers go, if the message does not say.
    public let replyTo: EmailAddress?

    /// What `address`, with or without a domain, is sent as by `client`; who does not exist is held to the gateway's
    /// rules.
    public init(of address: String, from client: Client, _ settings: Settings) throws(EmailAddress.ParseError) {
        let rules =
            switch client {
            case .host: settings.hostRules
            case .localUser(let name): settings.rules(ofLocalUser: name)
            case .login(let name): settings.rules(ofLogin: name)
            case .token(let name): settings.rules(ofToken: name)
            }
        let name = UnqualifiedName(parsing: address.utf8)
        if let name {
            guard let full = rules.mapping.names?.senderDomain.flatMap(name.at) else {
                sender = nil
                let setting = rules.mapping.names?.domainSetting ?? client.domainSetting
                result = .refused(.unknownName(name, setting: setting))
                replyTo = nil
                return
            }
            sender = full
        } else {
            sender = try EmailAddress(parsing: address.utf8, allowingUTF8: true)
        }
        guard let sender else { throw .syntax }
        do throws(Refusal) {
            let sent = try settings.permitted(sender, by: rules)
            result = sent == sender ? .unchanged : .replaced(by: sent, setting: rules.mapping.senders.setting)
        } catch {
            result = .refused(error)
        }
        guard case .replaced = result, name == nil, sender.domain.isPublic else {
            replyTo = nil
            return
        }
        replyTo = sender
    }

    /// In one sentence.
    public var description: String {
        let who = sender?.description ?? ""
        return switch result {
        case .unchanged: "\(who) would be sent as it is"
        case .replaced(let address, let setting):
            "\(who) would be sent as \(address) (\(setting))"
                + (replyTo.map { ", with answers to \($0)" } ?? "")
        case .refused(.mappedSenderNotAllowed(let address, _, let setting)):
            "\(who) would be refused: \(setting) puts \(address) in its place, which is not allowed (see ALLOWED_FROM)"
        case .refused(.unknownName(let name, let setting)):
            "\(name) would be refused: it has no domain, and \(setting) is not set"
        case .refused:
            "\(who) would be refused: it is not allowed (see ALLOWED_FROM), and no rule of SENDER_MAP matches"
        }
    }
}

extension SenderPreview.Client {
    /// The setting that would say at which domain a name is.
    fileprivate var domainSetting: String {
        switch self {
        case .host, .localUser: SettingName.defaultDomain.rawValue
        case .login(let name): LoginSetting.defaultDomain.name(of: name, .smtp)
        case .token(let name): LoginSetting.defaultDomain.name(of: name, .http)
        }
    }
}
