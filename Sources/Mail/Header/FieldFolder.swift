/// Divides the lines of a header field that are too long to travel (RFC 5322 section 2.1.1), so that whoever unfolds
/// them reads the same.
struct FieldFolder {
    private let syntax: FieldSyntax
    private var output: [UInt8] = []
    /// The quotes and comments that the text written so far has opened.
    private var structure = Structure()

    /// `field`, with its name and its line end, in lines of at most ``LineLength/maximum`` octets; nil if that cannot
    /// be.
    ///
    /// Lines are folded at white space (section 2.2.3), else, where white space counts for nothing, behind a comma or
    /// semicolon, between two identifiers and behind the field's name. A word of a text that is too long by itself
    /// becomes encoded words.
    static func fold(_ field: ArraySlice<UInt8>, syntax: FieldSyntax) -> [UInt8]? {
        var folder = FieldFolder(syntax: syntax)
        for line in field.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let hasReturn = line.last == UInt8(ascii: "\r")
            guard folder.append(hasReturn ? line.dropLast() : line) else { return nil }
            if hasReturn { folder.output.append(UInt8(ascii: "\r")) }
            if line.endIndex < field.endIndex { folder.output.append(UInt8(ascii: "\n")) }
        }
        return folder.output
    }

    private init(syntax: FieldSyntax) { self.syntax = syntax }

    private mutating func append(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        // White space at a line's end says nothing, and a line of nothing else ends a header for some.
        if rest.count > LineLength.maximum, let last = rest.lastIndex(where: { !isWhiteSpace($0) }) {
            rest = rest[...last]
        }
        while rest.count > LineLength.maximum {
            if let space = lastSpace(of: rest) {
                take(rest[..<space])
                output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                rest = rest[space...]
            } else if syntax != .unstructured, let place = lastPlace(of: rest) {
                take(rest[..<place])
                output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                rest = [UInt8(ascii: " ")] + rest[place...]
            } else if syntax == .unstructured, let end = appendEncodedWord(from: rest) {
                rest = rest[end...]
            } else if output.isEmpty, syntax != .unstructured {
                let end = FieldFolder.endOfName(rest)
                take(rest[..<end])
                output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                rest = [UInt8(ascii: " ")] + rest[end...].drop(while: isWhiteSpace)
            } else {
                return false
            }
        }
        take(rest)
        return true
    }

    private mutating func take(_ text: ArraySlice<UInt8>) {
        for byte in text { structure.read(byte) }
        output += text
    }

    /// The last white space at which the first of two lines is short enough, and says more than the field's name.
    private func lastSpace(of line: ArraySlice<UInt8>) -> Int? {
        let start = output.isEmpty ? FieldFolder.endOfName(line) : line.startIndex
        guard let first = line[start...].firstIndex(where: { !isWhiteSpace($0) }),
            let last = line.lastIndex(where: { !isWhiteSpace($0) })
        else { return nil }
        let end = min(line.startIndex + LineLength.maximum, last)
        guard first < end, var space = line[first...end].lastIndex(where: isWhiteSpace) else { return nil }
        // A run of white space stays together on the next line.
        while isWhiteSpace(line[space - 1]) { space -= 1 }
        return space
    }

    /// The place behind the colon of a field's first line.
    private static func endOfName(_ line: ArraySlice<UInt8>) -> Int {
        line.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? line.startIndex
    }

    /// The last place where white space may be added: outside of quotes, comments and angle brackets.
    private func lastPlace(of line: ArraySlice<UInt8>) -> Int? {
        var structure = structure
        var place: Int?
        for index in line.startIndex..<(line.startIndex + LineLength.maximum) {
            structure.read(line[index])
            guard index + 1 < line.startIndex + LineLength.maximum else { continue }
            // In front of what a comment says white space does not matter.
            if structure.isInComment, line[index] == UInt8(ascii: "(") { place = index + 1 }
            guard structure.isOutside else { continue }
            let isBetween = line[index] == UInt8(ascii: ">") && line[index + 1] == UInt8(ascii: "<")
            if isBetween || line[index] == UInt8(ascii: ",") || line[index] == UInt8(ascii: ";") { place = index + 1 }
        }
        return place
    }

    /// Where in a structured field one is.
    private struct Structure {
        private var isQuoted = false
        private var isBracketed = false
        private var depth = 0
        private var isEscaped = false

        var isOutside: Bool { !isQuoted && !isBracketed && depth == 0 }

        var isInComment: Bool { depth > 0 && !isEscaped }

        mutating func read(_ byte: UInt8) {
            guard !isEscaped else {
                isEscaped = false
                return
            }
            switch byte {
            case UInt8(ascii: "\\") where isQuoted || depth > 0: isEscaped = true
            case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: "<") where depth == 0 && !isQuoted: isBracketed = true
            case UInt8(ascii: ">") where depth == 0 && !isQuoted: isBracketed = false
            default: break
            }
        }
    }

    /// Writes the word that `rest` begins with, and the name and white space in front of it, as encoded words; gives
    /// the place behind it, or nil if it is one already, whose charset cannot be divided.
    private mutating func appendEncodedWord(from rest: ArraySlice<UInt8>) -> Int? {
        let name = output.isEmpty ? rest[..<FieldFolder.endOfName(rest)] : []
        let head = rest.dropFirst(name.count).prefix(while: isWhiteSpace)
        let word = rest[head.endIndex...].prefix { !isWhiteSpace($0) }
        let gap = rest[word.endIndex...].prefix(while: isWhiteSpace)
        // White space between encoded words is not shown (RFC 2047 section 6.2): it must go inside.
        let followsEncodedWord = EncodedWord.ends(output.suffix(1000).filter { $0 > 0x20 }[...])
        let precedesEncodedWord = EncodedWord.begins(rest[gap.endIndex...])
        guard !word.isEmpty, head.count < LineLength.maximum / 2,
            let content = EncodedWord.divided(
                word, after: followsEncodedWord ? head : [], before: precedesEncodedWord ? gap : [])
        else { return nil }
        if !name.isEmpty { output += name + [UInt8(ascii: "\r"), UInt8(ascii: "\n")] }
        output += head.isEmpty ? [UInt8(ascii: " ")] : head
        output += content
        // What follows begins a line of its own.
        if gap.endIndex < rest.endIndex { output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")] }
        return word.endIndex
    }
}
