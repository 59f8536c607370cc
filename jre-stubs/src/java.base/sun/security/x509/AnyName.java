package sun.security.x509;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sun.security.util.Der;

/** A name of any kind (GeneralName of RFC 5280, 4.2.1.6), and what names one that constrains covers. */
public final class AnyName {
    private static final String[] KINDS = {"Other-Name: ", "RFC822Name: ", "DNSName: ", "X400Address: ", "", "EDIPartyName: ", "URIName: ", "IPAddress: ",
        "OIDName: "};

    public final int kind;
    private final byte[] content;

    private AnyName(int kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    /** The next element. */
    static AnyName read(Der d) throws IOException {
        int kind = d.tag() & 0x1f;
        return new AnyName(kind, d.inside().rest());
    }

    static List<AnyName> list(Der d) throws IOException {
        List<AnyName> all = new ArrayList<>();
        while (d.more()) {
            all.add(read(d));
        }
        return all;
    }

    /** From a pair as the selectors take them: the kind, and text or an encoded value. */
    public static AnyName of(List<?> pair) throws IOException {
        if (pair.size() != 2) {
            throw new IOException("name list size not 2");
        }
        if (!(pair.get(0) instanceof Integer)) {
            throw new IOException("expected an Integer");
        }
        return of((Integer) pair.get(0), pair.get(1));
    }

    public static AnyName of(int kind, Object value) throws IOException {
        if (kind < 0 || kind > 8) {
            throw new IOException("name type not 0-8");
        }
        if (value instanceof byte[]) {
            byte[] whole = ((byte[]) value).clone();
            return new AnyName(kind, kind == 4 || kind == 0 || kind == 3 || kind == 5 ? whole : new Der(whole).inside().rest());
        }
        if (!(value instanceof String)) {
            throw new IOException("name not byte array or String");
        }
        String text = (String) value;
        switch (kind) {
            case 1:
            case 2:
            case 6:
                return new AnyName(kind, Der.string(Der.IA5, text).length == 0 ? null : new Der(Der.string(Der.IA5, text)).inside().rest());
            case 4:
                return new AnyName(kind, X500Name.parse(text, Map.of()).getEncoded());
            case 7:
                return new AnyName(kind, address(text));
            case 8:
                return new AnyName(kind, new Der(Der.oid(text)).inside().rest());
            default:
                throw new IOException("unable to parse String names of type " + kind);
        }
    }

    /** An address, or with a slash all of a net. */
    private static byte[] address(String text) throws IOException {
        int slash = text.indexOf('/');
        byte[] host = InetAddress.getByName(slash < 0 ? text : text.substring(0, slash)).getAddress();
        if (slash < 0) {
            return host;
        }
        byte[] all = Arrays.copyOf(host, 2 * host.length);
        String mask = text.substring(slash + 1);
        if (mask.indexOf('.') >= 0) {
            System.arraycopy(InetAddress.getByName(mask).getAddress(), 0, all, host.length, host.length);
        } else {
            for (int i = Integer.parseInt(mask) - 1; i >= 0; i--) {
                all[host.length + (i >> 3)] |= 0x80 >> (i & 7);
            }
        }
        return all;
    }

    public String text() throws IOException {
        switch (kind) {
            case 1:
            case 2:
            case 6:
                return Der.text(Der.IA5, content);
            case 4:
                return X500Name.of(content).toString();
            case 7:
                if (content.length == 8 || content.length == 32) {
                    int n = content.length / 2;
                    return InetAddress.getByAddress(Arrays.copyOf(content, n)).getHostAddress() + "/"
                        + InetAddress.getByAddress(Arrays.copyOfRange(content, n, 2 * n)).getHostAddress();
                }
                return content.length == 4 || content.length == 16 ? InetAddress.getByAddress(content).getHostAddress() : HexFormat.of().formatHex(content);
            case 8:
                return Der.oid(content);
            default:
                return HexFormat.of().formatHex(content);
        }
    }

    @Override
    public String toString() {
        try {
            return KINDS[kind] + text();
        } catch (IOException e) {
            return KINDS[kind] + HexFormat.of().formatHex(content);
        }
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof AnyName) || ((AnyName) o).kind != kind) {
            return false;
        }
        AnyName other = (AnyName) o;
        if (Arrays.equals(content, other.content)) {
            return true;
        }
        try {
            return kind == 4 ? X500Name.of(content).equals(X500Name.of(other.content))
                : (kind == 1 || kind == 2 || kind == 6) && text().equalsIgnoreCase(other.text());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        return kind;
    }

    private static boolean ends(String name, String suffix) {
        return name.equals(suffix) || name.endsWith(suffix) && (suffix.startsWith(".") || name.charAt(name.length() - suffix.length() - 1) == '.');
    }

    /** Whether a name of the same kind is below this one (RFC 5280, 4.2.1.10). */
    boolean covers(AnyName name) throws IOException {
        switch (kind) {
            case 1: {
                String mine = text().toLowerCase(Locale.ENGLISH);
                String other = name.text().toLowerCase(Locale.ENGLISH);
                String host = other.substring(other.indexOf('@') + 1);
                return mine.indexOf('@') >= 0 ? mine.equals(other) : mine.startsWith(".") ? host.endsWith(mine) : host.equals(mine);
            }
            case 2: {
                String mine = text().toLowerCase(Locale.ENGLISH);
                return mine.isEmpty() || ends(name.text().toLowerCase(Locale.ENGLISH), mine);
            }
            case 4: {
                Der mine = new Der(content).sequence();
                Der other = new Der(name.content).sequence();
                while (mine.more()) {
                    if (!other.more() || !X500Name.of(Der.sequence(mine.whole())).equals(X500Name.of(Der.sequence(other.whole())))) {
                        return false;
                    }
                }
                return true;
            }
            case 6: {
                String mine = text().toLowerCase(Locale.ENGLISH);
                String host;
                try {
                    host = new URI(name.text()).getHost();
                } catch (java.net.URISyntaxException e) {
                    return false;
                }
                host = host == null ? "" : host.toLowerCase(Locale.ENGLISH);
                return mine.startsWith(".") ? host.endsWith(mine) : host.equals(mine);
            }
            case 7: {
                int n = name.content.length;
                if (content.length != 2 * n) {
                    return Arrays.equals(content, name.content);
                }
                for (int i = 0; i < n; i++) {
                    if (((content[i] ^ name.content[i]) & content[n + i]) != 0) {
                        return false;
                    }
                }
                return true;
            }
            default:
                return equals(name);
        }
    }
}
