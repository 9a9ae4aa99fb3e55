public import HTTPServer

/// The source of answers to requests. ``HTTPConnection`` reads and writes; a service decides.
public protocol HTTPService: AnyObject {
    /// Decides about a request as soon as its head is known.
    func open(_ head: RequestHead) -> RequestDisposition

    /// The answer to what is not a request, or to one that the connection ends with; nil closes it without one. `head`
    /// is nil when there was none.
    func answer(_ fault: RequestFault, _ head: RequestHead?) -> Response?

    /// The client's host has been handed the answer.
    func answered()
}
