package sun.nio.cs;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The charsets of {@link CharsetNames}, each made when it is asked for. */
final class NamedCharsets {
    private static final NamedCharset[] MADE = new NamedCharset[CharsetNames.ALL.length];
    private static String lower;

    private NamedCharsets() {
    }

    /** By a name or alias in lower case, or null. */
    static synchronized Charset find(String name) {
        if (lower == null) {
            StringBuilder all = new StringBuilder();
            for (String line : CharsetNames.ALL) {
                all.append(line, 0, line.indexOf('|') + 1);
            }
            lower = StandardCoders.lower(all.toString());
        }
        int at = name.indexOf('|') >= 0 || name.indexOf(',') >= 0 ? -1 : lower.indexOf("," + name + ",");
        if (at < 0) {
            return null;
        }
        int number = 0;
        for (int bar = lower.indexOf('|'); bar < at; bar = lower.indexOf('|', bar + 1)) {
            number++;
        }
        return get(number);
    }

    static synchronized List<Charset> all() {
        List<Charset> all = new ArrayList<>();
        for (int i = 0; i < MADE.length; i++) {
            all.add(get(i));
        }
        return all;
    }

    private static NamedCharset get(int number) {
        if (MADE[number] == null) {
            String line = CharsetNames.ALL[number];
            char kind = line.charAt(line.indexOf('|', line.indexOf('|') + 1) + 1);
            switch (kind) {
                case '|':
                    int before = 0;
                    for (int i = 0; i < number; i++) {
                        if (CharsetNames.ALL[i].indexOf("|||") > 0) {
                            before++;
                        }
                    }
                    MADE[number] = new CodePage(line, before);
                    break;
                case 'H':
                    MADE[number] = line.startsWith(",ISO-2022-KR") ? new ISO2022KR(line) : new ISO2022JP(line);
                    break;
                default:
                    MADE[number] = new MultiByte(line, kind);
                    break;
            }
        }
        return MADE[number];
    }
}
