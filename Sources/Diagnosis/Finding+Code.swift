extension Finding {
    /// The kind of a finding. The raw value, `token-invalid`, is for programs: it never changes its meaning.
    public enum Code: String, Sendable, CaseIterable {
        // MARK: Settings
        case settingsValid = "settings-valid"
        case invalidSetting = "invalid-setting"
        case unknownSetting = "unknown-setting"
        case leftoverSetting = "leftover-setting"
        case sharedSetting = "shared-setting"
        case formClosed = "form-closed"
        case oddLine = "odd-line"
        case noSender = "no-sender"
        case nobodyMaySend = "nobody-may-send"
        case noDailyLimit = "no-daily-limit"
        case startTLSStillOffered = "starttls-still-offered"
        case tokenShort = "token-short"
        case credentialUnreadable = "credential-unreadable"
        case mappedSenderNotAllowed = "mapped-sender-not-allowed"
        case redirectNotAllowed = "redirect-not-allowed"
        case aliasUnusable = "alias-unusable"

        // MARK: The account and its token
        case credentialsMissing = "credentials-missing"
        case tokenValid = "token-valid"
        case tokenInvalid = "token-invalid"
        case tokenInactive = "token-inactive"
        case permissionMissing = "permission-missing"
        case zonePermissionMissing = "zone-permission-missing"
        case accountWrong = "account-wrong"
        case notEntitled = "not-entitled"
        case sendingAllowed = "sending-allowed"
        case throttled
        case unreachable
        case misconfigured
        case unexpectedAnswer = "unexpected-answer"

        // MARK: Domains
        case domainReady = "domain-ready"
        case zoneNotFound = "zone-not-found"
        case zoneNotActive = "zone-not-active"
        case sendingEnabled = "sending-enabled"
        case sendingNotEnabled = "sending-not-enabled"
        case recordOk = "record-ok"
        case recordMissing = "record-missing"
        case recordDifferent = "record-different"
        case recordConflicting = "record-conflicting"
        case recordUnknown = "record-unknown"
        case recordsNotSeen = "records-not-seen"
        case dmarcOwnPolicy = "dmarc-own-policy"
        case dnsUnknown = "dns-unknown"

        // MARK: Recent sends and connections
        case domainDisabledLately = "domain-disabled-lately"
        case domainNotSetUpLately = "domain-not-set-up-lately"
        case recipientNotVerifiedLately = "recipient-not-verified-lately"
        case certificateNotTrusted = "certificate-not-trusted"

        // MARK: Files and certificates
        case filePrivate = "file-private"
        case fileMissing = "file-missing"
        case fileUnreadable = "file-unreadable"
        case fileIrregular = "file-irregular"
        case fileOpen = "file-open"
        case fileOwner = "file-owner"
        case fileOutOfSight = "file-out-of-sight"
        case certificateValid = "certificate-valid"
        case certificateNotMade = "certificate-not-made"
        case certificateUnusable = "certificate-unusable"
        case certificateExpired = "certificate-expired"
        case certificateEndsSoon = "certificate-ends-soon"

        // MARK: The state daemon
        case helperReachable = "helper-reachable"
        case helperUnreachable = "helper-unreachable"
        case helperDiskFull = "helper-disk-full"
        case helperCannotWrite = "helper-cannot-write"

        // MARK: Listeners and the network
        case listening
        case noListener = "no-door"
        case gatewayStopped = "gateway-stopped"
        case listenerServes = "door-serves"
        case listenerClosed = "door-closed"
        case listenerRefuses = "door-refuses"
        case listenerNotReady = "door-not-ready"
        case listenerSilent = "door-silent"
        case listenerDead = "door-dead"
        case listenerStrange = "door-strange"
        case listenerWithoutTLS = "door-without-tls"
        case egressOpen = "egress-open"
        case egressClosed = "egress-closed"
    }
}
