internal import Mail

// What follows DATA.
extension SMTPSession {
    /// Octets of the message may have come together with DATA already.
    mutating func receivePipelinedData() {
        guard case .data(let envelope, var receiver) = state, !input.pending.isEmpty else { return }
        state = .modifying
        let taken = input.pending.withUnsafeBytes { receiver.receive($0) }
        input.consume(taken ?? input.pending.count)
        dataReceived(envelope, receiver, isComplete: taken != nil)
    }

    mutating func dataReceived(_ envelope: Envelope, _ receiver: DataReceiver, isComplete: Bool) {
        guard isComplete else {
            state = .data(envelope, receiver)
            return
        }
        phase += 1
        guard let defect = receiver.defect else {
            state = .question(.message(envelope, receiver.message))
            return
        }
        let reply: Reply =
            switch defect {
            case .tooBig: .messageTooBig(by: receiver.size - configuration.maximumMessageSize)
            case .bareNewline: .unfitLines(.bareNewline)
            case .null: .unfitLines(.null)
            case .lineTooLong: .unfitLines(.lineTooLong)
            }
        send(reply)
        state = .question(.abandonment(envelope, reply))
    }
}
