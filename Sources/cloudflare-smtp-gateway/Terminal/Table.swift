/// Rows in aligned columns, cut to the terminal's width at the last column.
struct Table {
    /// A cell: what it says, and its colour.
    struct Cell: ExpressibleByStringInterpolation {
        let text: String
        let paint: Console.Paint?

        init(_ text: String, _ paint: Console.Paint? = nil) {
            self.text = TerminalText.text(text)
            self.paint = paint
        }

        init(stringLiteral value: String) { self.init(value) }
    }

    private let headings: [String]
    private let rightAligned: Set<Int>
    private var rows: [[Cell]] = []

    /// A table under these headings; numbers stand at the right of the columns in `right`.
    init(_ headings: [String], right: Set<Int> = []) {
        self.headings = headings
        rightAligned = right
    }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    var isEmpty: Bool { rows.isEmpty }

    /// Writes it; nothing when there are no rows.
    func print(to console: Console) {
        guard !rows.isEmpty else { return }
        let all = [headings.map { Cell($0, .bold) }] + rows
        let widths = headings.indices.map { column in all.map { $0[column].text.count }.max() ?? 0 }
        for row in all {
            var line = ""
            var used = 0
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                var text = cell.text
                if isLast, let width = console.width, used + text.count > width {
                    text = text.prefix(max(1, width - used - 1)) + "…"
                }
                let padding = String(repeating: " ", count: max(0, widths[column] - text.count))
                let painted = cell.paint.map { console.paint(text, $0) } ?? text
                line += rightAligned.contains(column) ? padding + painted : painted + (isLast ? "" : padding)
                if !isLast { line += "  " }
                used += widths[column] + 2
            }
            console.print(line)
        }
    }
}
