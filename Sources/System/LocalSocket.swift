/// The socket of this host's own programs.
public enum LocalSocket {
    /// It has a folder to itself, which a container can be given: a socket that is made again does not appear in a
    /// container that was given the old one.
    public static let path = "/run/cloudflare-smtp-gateway-local/smtp.sock"
}
