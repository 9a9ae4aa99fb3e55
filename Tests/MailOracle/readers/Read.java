// What JavaMail makes of a From field.
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

public class Read {
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : (text == null ? "" : text).toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20 || c > 0x7E) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }

    static String read(String text, boolean strict) {
        try {
            StringBuilder out = new StringBuilder("[");
            for (InternetAddress a : InternetAddress.parseHeader(text, strict)) {
                if (out.length() > 1) out.append(',');
                out.append('[').append(quoted(a.getPersonal())).append(',').append(quoted(a.isGroup() ? "(group)" : a.getAddress())).append(']');
            }
            return out.append(']').toString();
        } catch (Exception e) {
            return quoted(e.toString());
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) {
            String text = new String(HexFormat.of().parseHex(line), StandardCharsets.UTF_8).replace("\r\n", "").trim();
            String decoded;
            try {
                decoded = MimeUtility.decodeText(text);
            } catch (Exception e) {
                decoded = text;
            }
            out.println("{\"JavaMail\":" + read(text, false) + ",\"JavaMail, strict\":" + read(text, true)
                + ",\"JavaMail, decoded first\":" + read(decoded, false) + "}");
        }
    }
}
