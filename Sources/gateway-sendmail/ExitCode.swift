/// What a caller of sendmail(8) goes by: the numbers of sysexits.h.
enum ExitCode: Int32 {
    case ok = 0
    /// The command line cannot be understood.
    case usage = 64
    /// The message, or an address in it, cannot be sent as it is.
    case dataError = 65
    /// A recipient is not there, or has no address.
    case noUser = 67
    /// Nobody can do what is asked for.
    case unavailable = 69
    /// It may work later; nothing was sent.
    case temporaryFailure = 75
    /// The settings do not permit it.
    case noPermission = 77

    /// What the gateway's refusal means to the caller: by the class and subject of its enhanced code (RFC 3463).
    init(_ reply: Reply) {
        switch reply.code {
        case 200..<400: self = .ok
        case 400..<500: self = .temporaryFailure
        default:
            switch (reply.subject, reply.detail) {
            // The sender's address.
            case (1, 7), (1, 8): self = .dataError
            case (1, _): self = .noUser
            // The message is too big, has too many recipients, or holds what cannot be passed on.
            case (3, 4), (5, 3), (6, _): self = .dataError
            case (7, _): self = .noPermission
            default: self = .unavailable
            }
        }
    }
}
