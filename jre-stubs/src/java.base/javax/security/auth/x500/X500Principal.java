package javax.security.auth.x500;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.security.Principal;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import sun.security.x509.X500Name;

/** A distinguished name (X.500). */
public final class X500Principal implements Principal, Serializable {
    private static final long serialVersionUID = -500463348111345721L;

    public static final String RFC1779 = "RFC1779";
    public static final String RFC2253 = "RFC2253";
    public static final String CANONICAL = "CANONICAL";

    private transient X500Name thisX500Name;

    public X500Principal(String name) {
        this(name, Collections.emptyMap());
    }

    public X500Principal(String name, Map<String, String> keywordMap) {
        if (name == null) {
            throw new NullPointerException("provided null name");
        }
        if (keywordMap == null) {
            throw new NullPointerException("provided null keyword map");
        }
        try {
            thisX500Name = X500Name.parse(name, keywordMap);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("improperly specified input name: " + name, e);
        }
    }

    public X500Principal(byte[] name) {
        try {
            thisX500Name = X500Name.of(name);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("improperly specified input name", e);
        }
    }

    public X500Principal(InputStream is) {
        if (is == null) {
            throw new NullPointerException("provided null input stream");
        }
        try {
            if (is.markSupported()) {
                is.mark(is.available() + 1);
            }
            thisX500Name = X500Name.of(one(is));
        } catch (IOException | RuntimeException e) {
            if (is.markSupported()) {
                try {
                    is.reset();
                } catch (IOException again) {
                    throw new IllegalArgumentException("improperly specified input stream and unable to reset input stream", e);
                }
            }
            throw new IllegalArgumentException("improperly specified input stream", e);
        }
    }

    /** The bytes of one element. */
    private static byte[] one(InputStream is) throws IOException {
        byte[] head = is.readNBytes(2);
        if (head.length < 2) {
            throw new IOException("short read of name");
        }
        int n = head[1] & 0xff;
        byte[] wide = new byte[0];
        if (n > 0x80) {
            wide = is.readNBytes(n & 0x7f);
            n = 0;
            for (byte b : wide) {
                n = n << 8 | b & 0xff;
            }
        }
        byte[] rest = is.readNBytes(n);
        byte[] all = new byte[2 + wide.length + rest.length];
        System.arraycopy(head, 0, all, 0, 2);
        System.arraycopy(wide, 0, all, 2, wide.length);
        System.arraycopy(rest, 0, all, 2 + wide.length, rest.length);
        return all;
    }

    @Override
    public String getName() {
        return getName(RFC2253);
    }

    public String getName(String format) {
        if (format != null) {
            if (format.equalsIgnoreCase(RFC1779)) {
                return thisX500Name.rfc1779(Collections.emptyMap());
            }
            if (format.equalsIgnoreCase(RFC2253)) {
                return thisX500Name.rfc2253(Collections.emptyMap());
            }
            if (format.equalsIgnoreCase(CANONICAL)) {
                return thisX500Name.canonical();
            }
        }
        throw new IllegalArgumentException("invalid format specified");
    }

    public String getName(String format, Map<String, String> oidMap) {
        if (oidMap == null) {
            throw new NullPointerException("provided null OID map");
        }
        if (format != null) {
            if (format.toUpperCase(Locale.ENGLISH).equals(RFC1779)) {
                return thisX500Name.rfc1779(oidMap);
            }
            if (format.toUpperCase(Locale.ENGLISH).equals(RFC2253)) {
                return thisX500Name.rfc2253(oidMap);
            }
        }
        throw new IllegalArgumentException("invalid format specified");
    }

    public byte[] getEncoded() {
        return thisX500Name.getEncoded();
    }

    @Override
    public String toString() {
        return thisX500Name.toString();
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof X500Principal && thisX500Name.equals(((X500Principal) o).thisX500Name);
    }

    @Override
    public int hashCode() {
        return thisX500Name.hashCode();
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.writeObject(thisX500Name.getEncoded());
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        thisX500Name = X500Name.of((byte[]) s.readObject());
    }
}
