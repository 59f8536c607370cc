package javax.net.ssl;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The name of a host. */
public final class SNIHostName extends SNIServerName {
    private final String hostname;

    public SNIHostName(String hostname) {
        this(ascii(Objects.requireNonNull(hostname, "Server name value of host_name cannot be null")), null);
    }

    public SNIHostName(byte[] encoded) {
        super(StandardConstants.SNI_HOST_NAME, encoded);
        try {
            hostname = ascii(text(encoded));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The encoded server name value is invalid", e);
        }
    }

    private SNIHostName(String ascii, Void unused) {
        super(StandardConstants.SNI_HOST_NAME, ascii.getBytes(StandardCharsets.US_ASCII));
        hostname = ascii;
    }

    private static String text(byte[] encoded) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(encoded)).toString();
    }

    private static String ascii(String name) {
        String ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
        if (ascii.isEmpty()) {
            throw new IllegalArgumentException("Server name value of host_name cannot be empty");
        }
        if (ascii.endsWith(".")) {
            throw new IllegalArgumentException("Server name value of host_name cannot have the trailing dot");
        }
        return ascii;
    }

    public String getAsciiName() {
        return hostname;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SNIHostName && hostname.equalsIgnoreCase(((SNIHostName) other).hostname);
    }

    @Override
    public int hashCode() {
        return 31 * 17 + hostname.toUpperCase(Locale.ENGLISH).hashCode();
    }

    @Override
    public String toString() {
        return "type=host_name (0), value=" + hostname;
    }

    public static SNIMatcher createSNIMatcher(String regex) {
        return new Expression(Objects.requireNonNull(regex, "The regular expression cannot be null"));
    }

    private static final class Expression extends SNIMatcher {
        private final Pattern pattern;

        Expression(String regex) {
            super(StandardConstants.SNI_HOST_NAME);
            pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        }

        @Override
        public boolean matches(SNIServerName name) {
            Objects.requireNonNull(name, "The SNIServerName argument cannot be null");
            if (name.getType() != StandardConstants.SNI_HOST_NAME && !(name instanceof SNIHostName)) {
                throw new IllegalArgumentException("The server name type is not host_name");
            }
            try {
                SNIHostName host = name instanceof SNIHostName ? (SNIHostName) name : new SNIHostName(name.getEncoded());
                return pattern.matcher(host.getAsciiName()).matches();
            } catch (NullPointerException | IllegalArgumentException e) {
                return false;
            }
        }
    }
}
