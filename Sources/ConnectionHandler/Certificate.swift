public import Connection
public import Journal
public import Settings

/// The certificate this host shows its clients.
public enum Certificate {
    /// The operator's certificate, or the self-signed one, which is made if it is missing.
    public static func context(_ settings: Settings) throws(TLSError) -> TLSServerContext {
        if let certificate = settings.certificate {
            return try TLSServerContext(certificateFile: certificate.certificate, keyFile: certificate.key)
        }
        let directory = settings.dataDirectory
        let files = try SelfSignedCertificate.loadOrMake(in: directory, hostName: HostName.current)
        return try TLSServerContext(
            certificateFile: files.certificateFile, keyFile: files.keyFile,
            rsaFile: "\(directory)/\(SelfSignedCertificate.rsaFileName)")
    }

    /// Makes sure that there is a certificate that can be used; 0, or 1 with the reason in the journal.
    ///
    /// With `rsa` another one with RSA comes after it, while nobody waits: the service manager is told before that
    /// there is what is needed.
    public static func make(_ settings: Settings, rsa: Bool, _ journal: Journal) -> Int32 {
        do throws(TLSError) {
            _ = try context(settings)
            guard rsa else { return 0 }
            ServiceManager.ready()
            if settings.certificate == nil {
                try SelfSignedCertificate.makeRSA(in: settings.dataDirectory, hostName: HostName.current)
            }
            return 0
        } catch {
            journal.log(Event.certificateUnusable("\(error)"))
            return 1
        }
    }
}
