/// Classes of ASCII characters, whatever the locale.
extension UInt8 {
    /// `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// `A` to `Z`, `a` to `z`.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A letter or a digit.
    @inlinable public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// A C0 control or DEL.
    @inlinable public var isASCIIControl: Bool { self < 0x20 || self == 0x7F }

    /// `A` to `Z` in lower case; anything else as it is.
    @inlinable public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// `a` to `z` in upper case; anything else as it is.
    @inlinable public var asciiUppercased: UInt8 { self &- 0x61 < 26 ? self & ~0x20 : self }

    /// Space, tab, CR or LF.
    @inlinable public var isASCIISpace: Bool { isListSpace || self == 0x0D }

    /// White space between the entries of a list: space, tab or LF.
    @inlinable public var isListSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
}

extension Collection<UInt8> where Self: BidirectionalCollection, SubSequence == ArraySlice<UInt8> {
    /// Without ASCII white space at either end.
    public func trimmingSpaces() -> ArraySlice<UInt8> {
        var slice = self[...]
        while let first = slice.first, first.isASCIISpace { slice.removeFirst() }
        while let last = slice.last, last.isASCIISpace { slice.removeLast() }
        return slice
    }
}
