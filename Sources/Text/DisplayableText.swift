/// The characters that make a text show as something other than what it says: the one table of them. Which of them a
/// text may hold depends on where it is shown; tab, CR and LF are the caller's business.
extension Unicode.Scalar {
    /// A control (C0, DEL, C1), or a separator of lines or paragraphs (U+2028, U+2029): it ends a line, or is not
    /// shown.
    @inlinable public var isControlOrSeparator: Bool {
        switch value {
        case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// An embedding, override or isolate of the direction of writing (Unicode Standard Annex 9): it reorders what
    /// others have written.
    @inlinable public var isDirectionOverride: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Not shown, and of use only within a word: marks of direction (U+200E, U+200F), anchors of annotations (U+FFF9…).
    @inlinable public var isInvisibleMark: Bool {
        switch value {
        case 0x200E, 0x200F, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Whether this is one line that shows as it reads: no controls but tab, no separators, no overrides of direction.
    public var isOneDisplayableLine: Bool {
        unicodeScalars.allSatisfy { $0 == "\t" || !$0.isControlOrSeparator && !$0.isDirectionOverride }
    }
}
