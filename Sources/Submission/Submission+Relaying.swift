internal import CloudflareAPI
import Settings
import StateClient
import StateProtocol

// What is sent once, and who is told what became of it.
extension Submission {
    func sendOnce(_ prepared: Prepared, id: inout SubmissionID) throws(Refusal) -> Outcome {
        guard let key = prepared.key else { return relay(prepared, id: id) }
        let answer: SendAnswer
        do throws(StateError) {
            answer = try ledger.beginSend(key)
        } catch {
            throw .stateUnavailable("\(error)")
        }
        switch answer {
        case .new:
            guard isClientWaiting() else {
                try? ledger.failed(key)
                throw .clientGone
            }
            return relay(prepared, id: id)
        case .alreadyAccepted(let text):
            cancel()
            if client.speaksSMTP { unacknowledged.append(key) }
            let kept = StoredReceipt(parsing: text, for: prepared.recipients)
            id = kept?.id ?? id
            return .repeated(
                kept?.receipt ?? SendReceipt(delivered: [], queued: [], permanentBounces: [], rayID: nil))
        case .inFlight:
            throw .inFlight
        case .conflict:
            throw .keyReused
        }
    }

    private func relay(_ prepared: Prepared, id: SubmissionID) -> Outcome {
        // Nothing is reserved without credentials, and nothing may leave without a reservation.
        guard let reservation, let credentials = settings.credentials else {
            preconditionFailure("send(_:) without a successful reserve(for:)")
        }
        self.reservation = nil
        do throws(SendFailure) {
            let receipt = try prepared.send(try openRelay(credentials)).restricted(to: prepared.recipients)
            if receipt.reachesNobody(of: prepared.recipients) {
                conclude(prepared.key, reservation, counts: true)
                return .bounced(receipt)
            }
            keep(prepared, receipt, reservation, id: id)
            return .accepted(receipt)
        } catch {
            conclude(prepared.key, reservation, counts: error.mayHaveBeenSent)
            return .failed(error.about(domains: prepared.domains, recipients: prepared.recipients))
        }
    }

    /// Tells the state daemon that the message is out. That is so whether or not it can be told; all that a lost state
    /// daemon costs is that a repeat, should the client never hear the answer, is not recognised.
    private func keep(_ prepared: Prepared, _ receipt: SendReceipt, _ reservation: Reservation, id: SubmissionID) {
        guard let key = prepared.key else {
            try? ledger.commit(reservation)
            return
        }
        let kept = StoredReceipt(id: id, receipt: receipt)
        try? ledger.accepted(key, receipt: kept.text(for: prepared.recipients), reservation)
        // A key of the client's own stands for one message for a day, whoever has heard the answer.
        if client.speaksSMTP { unacknowledged.append(key) }
    }

    /// Tells the state daemon that a submission came to nothing, and whether it counts all the same. A state daemon
    /// that cannot be told forgets both when this process ends.
    private func conclude(_ key: SendKey?, _ reservation: Reservation, counts: Bool) {
        if counts {
            try? ledger.commit(reservation)
        } else {
            try? ledger.release(reservation)
        }
        if let key { try? ledger.failed(key) }
    }

    /// Opens the way to Cloudflare ahead of the message, in the background: to be called whenever one is likely to
    /// come.
    public func preconnect() {
        guard let credentials = settings.credentials, let relay = try? openRelay(credentials) else { return }
        relay.preconnect()
    }

    private func openRelay(_ credentials: APICredentials) throws(SendFailure) -> any MessageRelay {
        if let relay { return relay }
        let opened = try makeRelay(credentials)
        relay = opened
        return opened
    }
}
