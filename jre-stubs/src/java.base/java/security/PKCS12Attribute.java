package java.security;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import sun.security.util.Der;

/** An attribute of an entry in a PKCS #12 store (RFC 7292). */
public final class PKCS12Attribute implements KeyStore.Entry.Attribute {
    private static final Pattern BYTES = Pattern.compile("[0-9a-fA-F]+(:[0-9a-fA-F]+)+");

    private final String name;
    private final String value;
    private final byte[] encoded;

    public PKCS12Attribute(String name, String value) {
        if (name == null || value == null) {
            throw new NullPointerException();
        }
        try {
            for (String part : name.split("\\.", -1)) {
                new BigInteger(part);
            }
            if (name.indexOf('.') < 0) {
                throw new IOException("ObjectIdentifier() -- Must be at least two oid components ");
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Incorrect format: name", new IOException("ObjectIdentifier() -- Invalid format: " + e, e));
        } catch (IOException e) {
            throw new IllegalArgumentException("Incorrect format: name", e);
        }
        boolean many = value.length() > 1 && value.charAt(0) == '[' && value.endsWith("]");
        String[] values = many ? value.substring(1, value.length() - 1).split(", ") : new String[] {value};
        byte[][] all = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            all[i] = BYTES.matcher(values[i]).matches() ? Der.octets(new BigInteger(values[i].replace(":", ""), 16).toByteArray())
                : Der.string(Der.UTF8, values[i]);
            if (all[i][0] == Der.OCTETS && all[i][2] == 0 && all[i].length > 3) {
                all[i] = Der.octets(Arrays.copyOfRange(all[i], 3, all[i].length));
            }
        }
        this.name = name;
        this.value = value;
        this.encoded = Der.sequence(Der.oid(name), Der.set(all));
    }

    public PKCS12Attribute(byte[] encoded) {
        if (encoded == null) {
            throw new NullPointerException();
        }
        this.encoded = encoded.clone();
        try {
            Der d = new Der(encoded).sequence();
            name = d.oid();
            Der set = d.set();
            String all = "";
            int n = 0;
            while (set.more()) {
                all += (n++ == 0 ? "" : ", ") + text(set);
            }
            value = n == 1 ? all : "[" + all + "]";
        } catch (IOException e) {
            throw new IllegalArgumentException("Incorrect format: encoded", e);
        }
    }

    private static String text(Der d) throws IOException {
        int tag = d.tag();
        switch (tag) {
            case Der.OCTETS:
                return HexFormat.ofDelimiter(":").withUpperCase().formatHex(d.octets());
            case Der.OID:
                return d.oid();
            case Der.INTEGER:
                return d.integer().toString();
            case Der.BOOLEAN:
                return String.valueOf(d.bool());
            case Der.UTC_TIME:
            case Der.GENERAL_TIME:
                return d.time().toString();
            case Der.UTF8:
            case Der.PRINTABLE:
            case Der.TELETEX:
            case Der.IA5:
            case Der.BMP:
            case Der.UNIVERSAL:
                return d.string();
            default:
                return HexFormat.ofDelimiter(":").withUpperCase().formatHex(d.inside().rest());
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getValue() {
        return value;
    }

    public byte[] getEncoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof PKCS12Attribute && Arrays.equals(encoded, ((PKCS12Attribute) obj).encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
