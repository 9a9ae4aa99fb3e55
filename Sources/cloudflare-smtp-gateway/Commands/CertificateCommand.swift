import ArgumentParser
import Connection
import Diagnosis
import JSON
import Settings

/// The certificate, without its key.
struct CertificateCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Show the certificate that clients see, without its key.",
        discussion: """
            With --show the part that clients may have is printed, to be trusted by them, and on standard error where \
            to put it. For instance:
              cloudflare-smtp-gateway certificate --show >/usr/local/share/ca-certificates/cloudflare-smtp-gateway.crt
            """)

    @Flag(help: "Print it in PEM form, and say where to install it.")
    var show = false

    @OptionGroup var options: CommonOptions

    func perform() throws {
        let settings = try Installation(options).settings()
        let findings = CertificateCheck.findings(settings)
        guard show else { return try FindingReport(findings: findings).conclude(options) }
        let files = CertificateCheck.files(settings)
        var text = ""
        do {
            for file in files { text += try PublicCertificates.text(of: file) }
        } catch {
            throw CommandError("\(error)", remedy: "cloudflare-smtp-gateway check says what is wrong with it")
        }
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("files", files)
                    writer.member("self_signed", settings.certificate == nil)
                    writer.member("pem", text)
                }
            }
            return
        }
        Console.output.write(Array(text.utf8))
        Console.errors.print(
            """

            It contains no key: you can give it to any client. For all programs that use the system's store, on Debian:
              cloudflare-smtp-gateway certificate --show >/usr/local/share/ca-certificates/cloudflare-smtp-gateway.crt
              update-ca-certificates
            Node takes it from NODE_EXTRA_CA_CERTS, Python and Ruby from SSL_CERT_FILE, Java from a trust store.
            A client must connect to a name that stands in it: \
            \(settings.certificate == nil ? "localhost, or this host's" : "the certificate's").
            """)
    }
}
