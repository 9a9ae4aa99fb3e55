/// The part of a list that is asked for with `page` and `per_page`.
struct Page: Sendable {
    let number: Int
    let size: Int

    /// Reads the query; what is missing or out of range is the default: the first page of a hundred. A page has
    /// `largest` elements at most.
    init(_ query: FormFields, largest: Int = 5000) {
        number = max(1, query["page"].flatMap { Int($0) } ?? 1)
        size = min(largest, max(1, query["per_page"].flatMap { Int($0) } ?? 100))
    }

    /// The elements of `list` that stand on the page, and where that is.
    func of<Element>(_ list: [Element]) -> ([Element], PageInfo) {
        let (start, overflow) = (number - 1).multipliedReportingOverflow(by: size)
        let elements = overflow ? [] : Array(list.dropFirst(start).prefix(size))
        let info = PageInfo(
            page: number, perPage: size, count: elements.count, totalCount: list.count,
            totalPages: (list.count + size - 1) / size)
        return (elements, info)
    }
}

/// Where in a list an answer is.
struct PageInfo: Encodable, Sendable, Equatable {
    let page: Int
    let perPage: Int
    let count: Int
    let totalCount: Int
    let totalPages: Int

    private enum CodingKeys: String, CodingKey {
        case page
        case perPage = "per_page"
        case count
        case totalCount = "total_count"
        case totalPages = "total_pages"
    }
}
