/// The kinds of event that are written into the journal, by their fixed identifiers (sd-id128(3)): `journalctl
/// MESSAGE_ID=…` finds every entry of a kind, whatever its words are.
///
/// This table and `systemd/cloudflare-smtp-gateway.catalog`, which explains each kind to the operator, are held
/// together by a test. An identifier is never given to another kind.
public enum EventKind: String, Sendable, CaseIterable {
    // What became of a message.
    case sent = "6d9134fca77b449ea6697ae9506bf3a3"
    case sentInPart = "579e5debe86840238332d4efd345300a"
    case repeated = "ac1014574b8d4b978794502b4b7f3169"
    case bounced = "382ee05e43d24c2c8179e87f886b19c8"
    case throttledByCloudflare = "3c7c14ef061b4d4cb4c5307ab5e9546a"
    case cloudflareUnavailable = "ebe908429bf6495db6b40f1124cdbf19"
    case credentialsRefused = "9c3ee23078294fefb0b52eac043cb04e"
    case domainNotReady = "77090b3fd302488c93c0062d9f06044f"
    case recipientNotVerified = "1599d41913044abbb4eb8c2bd811d90f"
    case refusedByCloudflare = "6dd3f4ef69b948eba62499bb7be5622e"

    // What the gateway turned down.
    case senderRefused = "19109a57d4be495d91f78c51fc652f43"
    case recipientRefused = "f8a668f3c21a44419a4037ef97ca8b33"
    case messageMalformed = "7ce89f299aaf47e89c8a34fa9886d60b"
    case rateLimited = "c1ee9c549a3e43e7b6f2be5dc0042428"
    case alreadyInFlight = "28707947731d46d0916b72b63eb404fe"
    case clientGone = "b70ff9237b254600b1594c6f8f7f518b"
    case requestRefused = "1335aeba091741ea8f186a84ead281d8"
    case nothingSent = "9ab1445bc20c4f6cae04c033ca0a2917"
    case honeypotFilledIn = "1621265db7264b33836abea94d4c0ef6"

    // Who comes.
    case loginFailed = "afb2a15cd8994ec6a740ed802b8b7ed1"
    case loginLocked = "4afcff1d2b9f4e10beb41c8a1cc0750c"
    case loggedIn = "5fa3261a0c3e4eeaac215b53913d62bb"
    case settingsChanged = "c0d53c1f6d7a4a0c8b8b3d0f4e3cf3a9"
    case connectionClosed = "c9c45cc780b1446596b218f1e801634a"
    case tlsFailed = "aed1ebf6c6ed4e0e8213fca02d0542e8"
    case certificateNotTrusted = "1e3a333c3fbf4d88b14783105cb156b4"

    // What is wrong with the gateway itself.
    case settingsUnusable = "773c20b6fd8740afad19b1be0b2ac5a0"
    case settingsNotSaved = "392ec6800e98441eb515c74278c170c2"
    case notConfigured = "6e19606a4d8e4460b8429e1e59d4f3d9"
    case certificateUnusable = "6af23d107d72422ba90b88f6a036dc69"
    case helperUnavailable = "4af6fd5ec5b740d9866f91d6f05a1230"
    case turnstileUnavailable = "7d94638668c44890af85d0482317a513"

    // The state daemon.
    case helperFailed = "6874652cb95e4d4a9408beb1ee6ffbf2"
    case stateNotKept = "310c0930f83149cfbc7f1d73da2f558c"
    case stateDamaged = "12dea17009a743babac8c6623f9c3039"
    case stateReserveUsed = "e90bf50c635f47658c71b93c51be89e6"
    case stateReserveMissing = "5078eff7f12f4836a98d1130c76d9eea"
    case stateNotWritten = "632421e25df544e98f3431615e330009"
    case stateWrittenAgain = "f97ff21f3f224356b99d3d9c63cdb8b3"
    case strangerAtHelper = "bb628e06b26b4132a4c5e023b8d360eb"
}
