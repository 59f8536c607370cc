package sun.security.x509;

import java.io.IOException;
import java.security.Principal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;

/** A distinguished name: sets of attributes, as encoded, the most significant first. */
public final class X500Name implements Principal {
    /** Keyword, object identifier, and whether RFC 1779 (1) and RFC 2253 (2) know it. The first of an identifier's is written. */
    private static final String[][] KEYWORDS = {{"CN", "2.5.4.3", "12"}, {"C", "2.5.4.6", "12"}, {"L", "2.5.4.7", "12"}, {"ST", "2.5.4.8", "12"},
        {"S", "2.5.4.8", ""}, {"O", "2.5.4.10", "12"}, {"OU", "2.5.4.11", "12"}, {"T", "2.5.4.12", ""}, {"IP", "1.3.6.1.4.1.42.2.11.2.1", ""},
        {"STREET", "2.5.4.9", "12"}, {"DC", "0.9.2342.19200300.100.1.25", "2"}, {"DNQ", "2.5.4.46", ""}, {"DNQUALIFIER", "2.5.4.46", ""},
        {"SURNAME", "2.5.4.4", ""}, {"GIVENNAME", "2.5.4.42", ""}, {"INITIALS", "2.5.4.43", ""}, {"GENERATION", "2.5.4.44", ""},
        {"EMAILADDRESS", "1.2.840.113549.1.9.1", ""}, {"EMAIL", "1.2.840.113549.1.9.1", ""}, {"UID", "0.9.2342.19200300.100.1.1", "2"},
        {"SERIALNUMBER", "2.5.4.5", ""}};

    /** An attribute. */
    private static final class Attribute {
        final String oid;
        /** The whole value, with its tag. */
        final byte[] value;

        Attribute(String oid, byte[] value) {
            this.oid = oid;
            this.value = value;
        }

        int tag() {
            return value[0] & 0xff;
        }

        /** Null if it is no string. */
        String text() {
            switch (tag()) {
                case Der.UTF8:
                case Der.PRINTABLE:
                case Der.TELETEX:
                case Der.IA5:
                case Der.BMP:
                case Der.UNIVERSAL:
                case 27:
                    try {
                        return new Der(value).string();
                    } catch (IOException e) {
                        return null;
                    }
                default:
                    return null;
            }
        }
    }

    private final List<List<Attribute>> sets = new ArrayList<>();
    private byte[] encoded;

    private X500Name() {
    }

    public static X500Name of(byte[] encoded) throws IOException {
        X500Name name = new X500Name();
        Der all = new Der(encoded).sequence();
        while (all.more()) {
            Der set = all.set();
            List<Attribute> attributes = new ArrayList<>();
            while (set.more()) {
                Der pair = set.sequence();
                attributes.add(new Attribute(pair.oid(), pair.whole()));
            }
            name.sets.add(attributes);
        }
        name.encoded = encoded.clone();
        return name;
    }

    public static X500Name of(X500Principal principal) {
        try {
            return of(principal.getEncoded());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Parses what RFC 1779 and RFC 2253 allow. */
    public static X500Name parse(String text, Map<String, String> keywords) throws IOException {
        X500Name name = new X500Name();
        Reader in = new Reader(text, keywords);
        while (in.more()) {
            name.sets.add(in.set());
        }
        Collections.reverse(name.sets);
        return name;
    }

    /** The parser's place in a text. */
    private static final class Reader {
        private final String s;
        private final Map<String, String> keywords;
        private int at;

        Reader(String s, Map<String, String> keywords) {
            this.s = s;
            this.keywords = keywords;
            skip();
        }

        private void skip() {
            while (at < s.length() && (s.charAt(at) == ' ' || s.charAt(at) == '\n')) {
                at++;
            }
        }

        boolean more() {
            return at < s.length();
        }

        List<Attribute> set() throws IOException {
            List<Attribute> all = new ArrayList<>();
            while (true) {
                all.add(attribute());
                if (at < s.length()) {
                    char c = s.charAt(at++);
                    skip();
                    if (c != '+') {
                        if (at == s.length()) {
                            throw new IOException("empty RDN");
                        }
                        return all;
                    }
                } else {
                    return all;
                }
            }
        }

        private Attribute attribute() throws IOException {
            int eq = s.indexOf('=', at);
            if (eq < 0) {
                throw new IOException("Incorrect AVA format");
            }
            String keyword = s.substring(at, eq).trim();
            at = eq + 1;
            skip();
            String oid = oid(keyword);
            if (more() && s.charAt(at) == '#') {
                return new Attribute(oid, hex());
            }
            String value = more() && s.charAt(at) == '"' ? quoted() : plain();
            int tag = oid.equals("1.2.840.113549.1.9.1") || oid.equals("0.9.2342.19200300.100.1.25") ? Der.IA5
                : printable(value) ? Der.PRINTABLE : Der.UTF8;
            return new Attribute(oid, Der.string(tag, value));
        }

        private String oid(String keyword) throws IOException {
            String upper = keyword.toUpperCase(Locale.ENGLISH);
            String given = keywords.get(upper);
            if (given != null) {
                return given;
            }
            for (String[] k : KEYWORDS) {
                if (k[0].equals(upper)) {
                    return k[1];
                }
            }
            String digits = upper.startsWith("OID.") ? keyword.substring(4) : keyword;
            if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
                return digits;
            }
            throw new IOException("Invalid keyword \"" + keyword + "\"");
        }

        private byte[] hex() throws IOException {
            int from = ++at;
            while (more() && Character.digit(s.charAt(at), 16) >= 0) {
                at++;
            }
            if (at == from || (at - from) % 2 != 0) {
                throw new IOException("AVA parse, " + (at == from ? "zero" : "odd number of") + " hex digits");
            }
            byte[] b = new byte[(at - from) / 2];
            for (int i = 0; i < b.length; i++) {
                b[i] = (byte) Integer.parseInt(s.substring(from + 2 * i, from + 2 * i + 2), 16);
            }
            skip();
            return b;
        }

        private String quoted() throws IOException {
            StringBuilder sb = new StringBuilder();
            for (at++; more() && s.charAt(at) != '"'; at++) {
                if (s.charAt(at) == '\\') {
                    escape(sb);
                } else {
                    sb.append(s.charAt(at));
                }
            }
            if (!more()) {
                throw new IOException("Unexpected end of quoted string");
            }
            at++;
            skip();
            if (more() && ",;+".indexOf(s.charAt(at)) < 0) {
                throw new IOException("AVA had characters other than whitespace after terminating quote");
            }
            return sb.toString();
        }

        private String plain() throws IOException {
            StringBuilder sb = new StringBuilder();
            int keep = 0;
            for (; more() && ",;+".indexOf(s.charAt(at)) < 0; at++) {
                char c = s.charAt(at);
                if (c == '\\') {
                    escape(sb);
                    keep = sb.length();
                    continue;
                }
                if (c == '"') {
                    throw new IOException("Character '\"' in AVA appears without escaping");
                }
                sb.append(c);
                if (c != ' ' && c != '\n') {
                    keep = sb.length();
                }
            }
            sb.setLength(keep);
            return sb.toString();
        }

        /** A pair of hex digits, or many for characters beyond ASCII, or the character itself. */
        private void escape(StringBuilder sb) throws IOException {
            if (at + 1 >= s.length()) {
                throw new IOException("Invalid escaped character at the end");
            }
            byte[] bytes = new byte[0];
            while (at + 2 < s.length() && s.charAt(at) == '\\' && Character.digit(s.charAt(at + 1), 16) >= 0
                && Character.digit(s.charAt(at + 2), 16) >= 0) {
                bytes = Arrays.copyOf(bytes, bytes.length + 1);
                bytes[bytes.length - 1] = (byte) Integer.parseInt(s.substring(at + 1, at + 3), 16);
                at += 3;
            }
            if (bytes.length > 0) {
                at--;
                sb.append(Der.text(Der.UTF8, bytes));
                return;
            }
            at++;
            if (",=+<>#;\\\" \n".indexOf(s.charAt(at)) < 0) {
                throw new IOException("Invalid escaped character in AVA: '" + s.charAt(at) + "'");
            }
            sb.append(s.charAt(at));
        }
    }

    private static boolean printable(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') && " '()+,-./:=?".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    public synchronized byte[] getEncoded() {
        if (encoded == null) {
            byte[][] all = new byte[sets.size()][];
            for (int i = 0; i < all.length; i++) {
                List<Attribute> set = sets.get(i);
                byte[][] some = new byte[set.size()][];
                for (int k = 0; k < some.length; k++) {
                    some[k] = Der.sequence(Der.oid(set.get(k).oid), set.get(k).value);
                }
                Arrays.sort(some, Arrays::compareUnsigned);
                all[i] = Der.set(some);
            }
            encoded = Der.sequence(all);
        }
        return encoded.clone();
    }

    public boolean isEmpty() {
        return sets.isEmpty();
    }

    private static String keyword(String oid, char standard, Map<String, String> given) {
        String name = given.get(oid);
        if (name != null) {
            return name;
        }
        for (String[] k : KEYWORDS) {
            if (k[1].equals(oid) && (standard == 0 || k[2].indexOf(standard) >= 0)) {
                return k[0];
            }
        }
        return standard == '2' ? oid : "OID." + oid;
    }

    private static void hex(StringBuilder sb, byte[] b) {
        sb.append('#');
        for (byte x : b) {
            sb.append(Character.forDigit(x >> 4 & 15, 16)).append(Character.forDigit(x & 15, 16));
        }
    }

    /** As RFC 1779 has it, or with every keyword there is. */
    private String quoted(char standard, Map<String, String> given, String between) {
        StringBuilder sb = new StringBuilder();
        for (int i = sets.size() - 1; i >= 0; i--) {
            String plus = "";
            for (Attribute a : sets.get(i)) {
                sb.append(plus).append(keyword(a.oid, standard, given)).append('=');
                plus = " + ";
                String text = a.text();
                if (text == null) {
                    hex(sb, a.value);
                    continue;
                }
                boolean quote = text.isEmpty() || text.charAt(0) == ' ' || text.charAt(0) == '\n' || text.endsWith(" ") || text.endsWith("\n");
                StringBuilder inside = new StringBuilder();
                boolean space = false;
                for (int k = 0; k < text.length(); k++) {
                    char c = text.charAt(k);
                    if (c == '"' || c == '\\') {
                        inside.append('\\');
                        quote |= true;
                    } else if (",+=\n<>#;".indexOf(c) >= 0 || c == ' ' && space) {
                        quote = true;
                    }
                    space = c == ' ' || c == '\n';
                    inside.append(c);
                }
                if (quote && !text.isEmpty()) {
                    sb.append('"').append(inside).append('"');
                } else {
                    sb.append(inside);
                }
            }
            if (i > 0) {
                sb.append(between);
            }
        }
        return sb.toString();
    }

    public String rfc1779(Map<String, String> given) {
        return quoted('1', given, ", ");
    }

    @Override
    public String toString() {
        return quoted((char) 0, Map.of(), ", ");
    }

    public String toString(Map<String, String> given) {
        return quoted((char) 0, given, ", ");
    }

    public String rfc2253(Map<String, String> given) {
        StringBuilder sb = new StringBuilder();
        for (int i = sets.size() - 1; i >= 0; i--) {
            String plus = "";
            for (Attribute a : sets.get(i)) {
                String keyword = keyword(a.oid, '2', given);
                sb.append(plus).append(keyword).append('=');
                plus = "+";
                String text = a.text();
                if (text == null || Character.isDigit(keyword.charAt(0))) {
                    hex(sb, a.value);
                } else {
                    escaped(sb, text);
                }
            }
            if (i > 0) {
                sb.append(',');
            }
        }
        return sb.toString();
    }

    private static void escaped(StringBuilder sb, String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\r')) {
            from++;
        }
        int to = text.length();
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (",=+<>#;\"\\".indexOf(c) >= 0 || (k < from || k >= to) && c == ' ') {
                sb.append('\\').append(c);
            } else if (c == 0) {
                sb.append("\\00");
            } else {
                sb.append(c);
            }
        }
    }

    /** What equal names have in common. */
    public String canonical() {
        StringBuilder sb = new StringBuilder();
        for (int i = sets.size() - 1; i >= 0; i--) {
            List<String> some = new ArrayList<>();
            for (Attribute a : sets.get(i)) {
                StringBuilder one = new StringBuilder(keyword(a.oid, '2', Map.of()).toLowerCase(Locale.ENGLISH)).append('=');
                String text = a.text();
                if (text == null || Character.isDigit(one.charAt(0)) || a.tag() != Der.UTF8 && a.tag() != Der.PRINTABLE) {
                    hex(one, a.value);
                } else {
                    StringBuilder clean = new StringBuilder();
                    String trimmed = text.trim();
                    for (int k = 0; k < trimmed.length(); k++) {
                        char c = trimmed.charAt(k);
                        if (!Character.isWhitespace(c)) {
                            if (",+<>;\"\\".indexOf(c) >= 0 || c == '#' && k == 0) {
                                clean.append('\\');
                            }
                            clean.append(c);
                        } else if (!Character.isWhitespace(trimmed.charAt(k - 1))) {
                            clean.append(c);
                        }
                    }
                    one.append(clean);
                }
                some.add(Normalizer.normalize(one.toString().toUpperCase(Locale.US).toLowerCase(Locale.US), Normalizer.Form.NFKD));
            }
            Collections.sort(some);
            sb.append(String.join("+", some));
            if (i > 0) {
                sb.append(',');
            }
        }
        return sb.toString();
    }

    @Override
    public String getName() {
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof X500Name && canonical().equals(((X500Name) other).canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    public X500Principal principal() {
        return new X500Principal(getEncoded());
    }
}
