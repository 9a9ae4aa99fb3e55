public import Connection
public import Gateway
public import Journal

/// The certificate this host shows its clients.
public enum Certificate {
    /// The operator's certificate, or the self-signed one, which is made if it is missing.
    public static func files(_ settings: Settings) throws(TLSError) -> (certificateFile: String, keyFile: String) {
        if let certificate = settings.certificate { return (certificate.certificate, certificate.key) }
        return try SelfSignedCertificate.loadOrMake(in: settings.dataDirectory, hostName: HostName.current)
    }

    /// Makes sure that there is a certificate that can be used; 0, or 1 with the reason in the journal.
    public static func make(_ settings: Settings, _ journal: Journal) -> Int32 {
        do throws(TLSError) {
            let files = try files(settings)
            _ = try TLSServerContext(certificateFile: files.certificateFile, keyFile: files.keyFile)
            return 0
        } catch {
            journal.log(Event.certificateUnusable("\(error)"))
            return 1
        }
    }
}
