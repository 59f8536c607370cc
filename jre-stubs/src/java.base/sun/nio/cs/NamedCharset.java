package sun.nio.cs;

import java.nio.charset.Charset;

/** A charset whose names and rates are a line of {@link CharsetNames}. */
abstract class NamedCharset extends Charset implements StandardCharset {
    final String historicalName;
    final String[] rates;
    final char family;
    private final String contained;
    /** Whether the Unicode charsets are said to contain it. */
    final boolean inUnicode;

    NamedCharset(String line) {
        this(line.split("\\|", -1));
    }

    private NamedCharset(String[] parts) {
        super(name(parts[0]), aliases(parts[0]));
        historicalName = parts[1];
        family = parts[2].length() > 1 ? parts[2].charAt(1) : 0;
        rates = parts[3].split(" ");
        contained = parts[4];
        inUnicode = parts.length > 5;
    }

    private static String name(String names) {
        return names.substring(1, names.indexOf(',', 1));
    }

    private static String[] aliases(String names) {
        String rest = names.substring(names.indexOf(',', 1) + 1);
        return rest.isEmpty() ? null : rest.split(",");
    }

    final float rate(int i) {
        return Float.parseFloat(rates[i]);
    }

    final byte[] replacement() {
        byte[] r = new byte[rates[2].length() / 2];
        for (int i = 0; i < r.length; i++) {
            r[i] = (byte) Integer.parseInt(rates[2].substring(2 * i, 2 * i + 2), 16);
        }
        return r;
    }

    @Override
    public final boolean contains(Charset cs) {
        if (cs.equals(this) || contained.equals("*")) {
            return true;
        }
        String name = cs.name();
        int at = contained.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if ((at == 0 || contained.charAt(at - 1) == ',') && (end == contained.length() || contained.charAt(end) == ',')) {
                return true;
            }
            at = contained.indexOf(name, end);
        }
        return false;
    }
}
