package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A named mapping between characters and bytes. */
public abstract class Charset implements Comparable<Charset> {
    private final String name;
    private final String[] aliases;
    private Set<String> aliasSet;

    protected Charset(String canonicalName, String[] aliases) {
        String[] as = aliases == null ? new String[0] : aliases.clone();
        if (!(this instanceof sun.nio.cs.StandardCharset)) {
            checkName(canonicalName);
            for (int i = 0; i < as.length; i++) {
                checkName(as[i]);
            }
        }
        this.name = canonicalName;
        this.aliases = as;
    }

    private static void checkName(String s) {
        int n = s.length();
        if (n == 0) {
            throw new IllegalCharsetNameException(s);
        }
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
                    || i != 0 && (c == '-' || c == ':' || c == '_' || c == '.' || c == '+')) {
                continue;
            }
            throw new IllegalCharsetNameException(s);
        }
    }

    private static Charset lookup(String charsetName) {
        if (charsetName == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        Charset cs = sun.nio.cs.StandardCoders.find(charsetName);
        if (cs == null) {
            checkName(charsetName);
            cs = Brought.lookup(charsetName);
        }
        return cs;
    }

    /** What providers bring along, with the last one that was asked for by name. */
    private static final class Brought {
        private static Object[] last = {null, null};

        static java.util.List<java.nio.charset.spi.CharsetProvider> providers() {
            return ijen.internal.Providers.of(java.nio.charset.spi.CharsetProvider.class);
        }

        static Charset lookup(String name) {
            Object[] known = last;
            if (name.equals(known[0])) {
                return (Charset) known[1];
            }
            for (java.nio.charset.spi.CharsetProvider each : providers()) {
                Charset cs = each.charsetForName(name);
                if (cs != null) {
                    last = new Object[] {name, cs};
                    return cs;
                }
            }
            return null;
        }
    }

    public static boolean isSupported(String charsetName) {
        return lookup(charsetName) != null;
    }

    public static Charset forName(String charsetName) {
        Charset cs = lookup(charsetName);
        if (cs == null) {
            throw new UnsupportedCharsetException(charsetName);
        }
        return cs;
    }

    public static Charset forName(String charsetName, Charset fallback) {
        try {
            Charset cs = lookup(charsetName);
            return cs != null ? cs : fallback;
        } catch (IllegalCharsetNameException e) {
            return fallback;
        }
    }

    public static SortedMap<String, Charset> availableCharsets() {
        TreeMap<String, Charset> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Charset cs : sun.nio.cs.StandardCoders.all()) {
            all.put(cs.name(), cs);
        }
        for (java.nio.charset.spi.CharsetProvider each : Brought.providers()) {
            each.charsets().forEachRemaining(cs -> all.putIfAbsent(cs.name(), cs));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    public static Charset defaultCharset() {
        return sun.nio.cs.UTF_8.INSTANCE;
    }

    public final String name() {
        return name;
    }

    public final Set<String> aliases() {
        if (aliasSet == null) {
            HashSet<String> set = new HashSet<>();
            for (String a : aliases) {
                set.add(a);
            }
            aliasSet = Collections.unmodifiableSet(set);
        }
        return aliasSet;
    }

    public String displayName() {
        return name;
    }

    public String displayName(Locale locale) {
        return name;
    }

    public final boolean isRegistered() {
        return !name.startsWith("X-") && !name.startsWith("x-");
    }

    public abstract boolean contains(Charset cs);

    public abstract CharsetDecoder newDecoder();

    public abstract CharsetEncoder newEncoder();

    public boolean canEncode() {
        return true;
    }

    public final CharBuffer decode(ByteBuffer bb) {
        try {
            return newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(bb);
        } catch (CharacterCodingException x) {
            throw new Error(x);
        }
    }

    public final ByteBuffer encode(CharBuffer cb) {
        try {
            return newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).encode(cb);
        } catch (CharacterCodingException x) {
            throw new Error(x);
        }
    }

    public final ByteBuffer encode(String str) {
        return encode(CharBuffer.wrap(str));
    }

    @Override
    public final int compareTo(Charset that) {
        return name().compareToIgnoreCase(that.name());
    }

    @Override
    public final int hashCode() {
        return name().hashCode();
    }

    @Override
    public final boolean equals(Object ob) {
        return this == ob || ob instanceof Charset && name.equals(((Charset) ob).name());
    }

    @Override
    public final String toString() {
        return name();
    }
}
