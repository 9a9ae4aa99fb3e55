/// A defect that makes a text a danger to whoever reads it on a screen or takes it apart.
enum UnfitText: Equatable {
    /// Not UTF-8 (RFC 3629): overlong, surrogate, cut off, above U+10FFFF.
    case invalidUTF8
    /// A control character (C0 other than tab, DEL, C1), or a line or paragraph separator.
    case control
    /// A character that overrides the direction of writing, by which text can be made to look like other text
    /// (Unicode Standard Annex 9, section 2: embeddings, overrides and isolates).
    case directionOverride
}

/// What is wrong with `bytes` as one line of displayable UTF-8; nil if nothing. What is not UTF-8 can be overlooked.
func unfitness(of bytes: some Sequence<UInt8>, toleratingInvalidUTF8: Bool = false) -> UnfitText? {
    var decoder = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    while true {
        switch decoder.parseScalar(from: &input) {
        case .emptyInput:
            return nil
        case .error:
            guard toleratingInvalidUTF8 else { return .invalidUTF8 }
        case .valid(let encoded):
            switch Unicode.UTF8.decode(encoded).value {
            case 0x09:
                break
            case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
                return .control
            case 0x202A...0x202E, 0x2066...0x2069:
                return .directionOverride
            default:
                break
            }
        }
    }
}
