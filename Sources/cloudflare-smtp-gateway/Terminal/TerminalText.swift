import Text

/// Text from outside (subjects, addresses, other programs' words) for a terminal: what would move the cursor, change
/// colours or turn the direction of writing around is shown as a sign of its own.
enum TerminalText {
    /// The text in one line of harmless characters.
    static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value)!)
            case 0x7F: result.append("\u{2421}")
            default:
                let isHarmful = scalar.isControlOrSeparator || scalar.isDirectionOverride || scalar.isInvisibleMark
                result.append(isHarmful ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }
}
