public import Journal
public import Settings

extension Entry.Priority {
    /// The least urgent priority that is still logged at `level`.
    public init(_ level: Settings.LogLevel) {
        switch level {
        case .error: self = .error
        case .warning: self = .warning
        case .notice: self = .notice
        case .info: self = .info
        case .debug: self = .debug
        }
    }
}
