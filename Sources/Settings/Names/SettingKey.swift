internal import Glibc
import Text

/// One setting: the gateway's, or one of a login's, a token's or a form's. `variable` is whose it is, as it stands in
/// the middle of the name.
enum SettingKey: Sendable, Equatable {
    case gateway(SettingName)
    case login(variable: String, LoginSetting)
    case localUser(variable: String, LoginSetting)
    case token(variable: String, LoginSetting)
    /// Whether who has the token must pass Turnstile.
    case tokenTurnstile(variable: String)
    case form(variable: String, FormSetting)

    /// Whether `name` begins as the settings do that belong to one login, token or form.
    static func mayBeOwned(_ name: UnsafePointer<CChar>) -> Bool {
        func begins(_ prefix: StaticString) -> Bool {
            strncmp(
                name, UnsafeRawPointer(prefix.utf8Start).assumingMemoryBound(to: CChar.self), prefix.utf8CodeUnitCount)
                == 0
        }
        return begins("SMTP_USER_") || begins("LOCAL_USER_") || begins("HTTP_TOKEN_") || begins("FORM_")
    }

    /// The name in the environment.
    var name: String {
        switch self {
        case .gateway(let name): name.rawValue
        case .login(let variable, let setting): "SMTP_USER_" + variable + "_" + setting.rawValue
        case .localUser(let variable, let setting): "LOCAL_USER_" + variable + "_" + setting.rawValue
        case .token(let variable, let setting): "HTTP_TOKEN_" + variable + "_" + setting.rawValue
        case .tokenTurnstile(let variable): "HTTP_TOKEN_" + variable + "_TURNSTILE"
        case .form(let variable, let setting): "FORM_" + variable + "_" + setting.rawValue
        }
    }

    /// The value in force when nothing is set. Limits of their own default to the gateway's, which the reader sees to.
    var defaultValue: String {
        switch self {
        case .gateway(let name): name.defaultValue
        case .login, .localUser, .token: ""
        case .tokenTurnstile: "required"
        case .form(_, let setting): setting.defaultValue
        }
    }

    /// Whether it may be saved; see ``SettingName/isSaveable``.
    var isSaveable: Bool {
        switch self {
        case .gateway(let name): name.isSaveable
        // They belong beside LOCAL_USERS, which only the settings file has.
        case .localUser: false
        case .login, .token, .tokenTurnstile, .form: true
        }
    }

    /// The setting of this name; nil when there can be none. Those of a login, a token or a form are told by how they
    /// begin and end; whether there is such a login, token or form is another question.
    init?(named name: String) {
        func variable(_ prefix: String, _ ending: String) -> String? {
            guard name.hasPrefix(prefix), name.hasSuffix("_\(ending)"),
                name.utf8.count > prefix.utf8.count + ending.utf8.count + 1
            else { return nil }
            let variable = String(name.dropFirst(prefix.count).dropLast(ending.count + 1))
            return variable == SettingKey.variable(of: variable) ? variable : nil
        }
        if let setting = SettingName(rawValue: name) {
            self = .gateway(setting)
            return
        }
        for setting in LoginSetting.allCases {
            if let owner = variable("SMTP_USER_", setting.rawValue) {
                self = .login(variable: owner, setting)
                return
            }
            if let owner = variable("LOCAL_USER_", setting.rawValue) {
                self = .localUser(variable: owner, setting)
                return
            }
            if let owner = variable("HTTP_TOKEN_", setting.rawValue) {
                self = .token(variable: owner, setting)
                return
            }
        }
        if let owner = variable("HTTP_TOKEN_", "TURNSTILE") {
            self = .tokenTurnstile(variable: owner)
            return
        }
        for setting in FormSetting.allCases {
            if let owner = variable("FORM_", setting.rawValue) {
                self = .form(variable: owner, setting)
                return
            }
        }
        return nil
    }

    /// The name of a login, a token or a form as it stands in the middle of a setting's name.
    static func variable(of name: String) -> String {
        let bytes = name.utf8.map { $0.isASCIIAlphanumeric ? $0.asciiUppercased : UInt8(ascii: "_") }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension SettingName {
    /// Whether a setting of this name would belong to one login, token or form, be there such a one or not.
    public static func isOfOneOwner(_ name: String) -> Bool {
        if case .gateway? = SettingKey(named: name) { return false }
        return SettingKey(named: name) != nil
    }
}
