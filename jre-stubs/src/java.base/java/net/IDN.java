package java.net;

import java.text.Normalizer;
import java.text.ParseException;

/** Names of hosts in any script: RFC 3490, with RFC 3491's preparation (but for the check of unassigned code points) and Punycode, RFC 3492. */
public final class IDN {
    public static final int ALLOW_UNASSIGNED = 0x01;
    public static final int USE_STD3_ASCII_RULES = 0x02;

    private static final String PREFIX = "xn--";
    private static final int LONGEST = 63;
    private static final String DOTS = ".\u3002\uFF0E\uFF61";

    private IDN() {
    }

    /** What is done with a label. */
    private interface Step {
        String apply(String label);
    }

    private static boolean isRoot(String s) {
        return s.length() == 1 && DOTS.indexOf(s.charAt(0)) >= 0;
    }

    private static String labels(String input, Step step) {
        if (isRoot(input)) {
            return ".";
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < input.length()) {
            int end = start;
            while (end < input.length() && DOTS.indexOf(input.charAt(end)) < 0) {
                end++;
            }
            out.append(step.apply(input.substring(start, end)));
            if (end < input.length()) {
                out.append('.');
            }
            start = end + 1;
        }
        return out.toString();
    }

    public static String toASCII(String input, int flag) {
        return labels(input, label -> ascii(label, flag));
    }

    public static String toASCII(String input) {
        return toASCII(input, 0);
    }

    public static String toUnicode(String input, int flag) {
        return labels(input, label -> unicode(label, flag));
    }

    public static String toUnicode(String input) {
        return toUnicode(input, 0);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String ascii(String label, int flag) {
        if (label.isEmpty()) {
            throw new IllegalArgumentException("Empty label is not a legal name");
        }
        boolean plain = isAscii(label);
        String text = plain ? label : prepared(label);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Empty label is not a legal name");
        }
        if ((flag & USE_STD3_ASCII_RULES) != 0) {
            if (text.chars().anyMatch(c -> c < 128 && !Character.isLetterOrDigit(c) && c != '-')) {
                throw new IllegalArgumentException("Contains non-LDH ASCII characters");
            }
            if (text.startsWith("-") || text.endsWith("-")) {
                throw new IllegalArgumentException("Has leading or trailing hyphen");
            }
        }
        if (!isAscii(text)) {
            if (text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
                throw new IllegalArgumentException("The input starts with the ACE Prefix");
            }
            text = PREFIX + lower(encoded(text));
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("The label in the input is too long");
        }
        return text;
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    private static String unicode(String label, int flag) {
        String text = label;
        try {
            text = isAscii(label) ? label : prepared(label);
            if (!text.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) || !isAscii(text)) {
                return label;
            }
            String result = decoded(text.substring(PREFIX.length()));
            return ascii(result, flag).equalsIgnoreCase(text) ? result : label;
        } catch (IllegalArgumentException e) {
            return label;
        }
    }

    private static String prepared(String label) {
        StringBuilder mapped = new StringBuilder();
        label.codePoints().forEach(c -> {
            if (isDropped(c)) {
                return;
            }
            switch (c) {
                case 0xDF:
                    mapped.append("ss");
                    break;
                case 0x130:
                    mapped.append("i\u0307");
                    break;
                case 0x3C2:
                    mapped.append('\u03C3');
                    break;
                default:
                    mapped.appendCodePoint(Character.toLowerCase(c));
                    break;
            }
        });
        String text = Normalizer.normalize(mapped, Normalizer.Form.NFKC);
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c >= 128 && (type == Character.CONTROL || type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.PRIVATE_USE || type == Character.SURROGATE)) {
                throw new IllegalArgumentException(new ParseException("A prohibited code point was found in the input" + label, 0));
            }
        });
        return text;
    }

    private static boolean isDropped(int c) {
        return c == 0xAD || c == 0x34F || c == 0x1806 || c >= 0x180B && c <= 0x180D || c >= 0x200B && c <= 0x200D || c == 0x2060 || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF;
    }

    private static int adapted(int delta, int count, boolean first) {
        int d = first ? delta / 700 : delta / 2;
        d += d / count;
        int k = 0;
        for (; d > 455; k += 36) {
            d /= 35;
        }
        return k + 36 * d / (d + 38);
    }

    private static int threshold(int k, int bias) {
        return Math.max(1, Math.min(26, k - bias));
    }

    private static char digit(int d) {
        return (char) (d < 26 ? 'a' + d : '0' + d - 26);
    }

    private static String encoded(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int c : points) {
            if (c < 128) {
                out.append((char) c);
            }
        }
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int bias = 72;
        int delta = 0;
        int next = 128;
        for (int done = basic; done < points.length; next++) {
            int least = Integer.MAX_VALUE;
            for (int c : points) {
                least = c >= next ? Math.min(least, c) : least;
            }
            delta += (least - next) * (done + 1);
            next = least;
            for (int c : points) {
                if (c < next) {
                    delta++;
                } else if (c == next) {
                    int q = delta;
                    for (int k = 36; ; k += 36) {
                        int t = threshold(k, bias);
                        if (q < t) {
                            break;
                        }
                        out.append(digit(t + (q - t) % (36 - t)));
                        q = (q - t) / (36 - t);
                    }
                    out.append(digit(q));
                    bias = adapted(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static String decoded(String text) {
        int basic = Math.max(text.lastIndexOf('-'), 0);
        StringBuilder out = new StringBuilder(text.substring(0, basic));
        int count = out.length();
        int at = basic > 0 ? basic + 1 : 0;
        long code = 128;
        long index = 0;
        int bias = 72;
        boolean first = true;
        while (at < text.length()) {
            long before = index;
            long weight = 1;
            for (int k = 36; ; k += 36) {
                int d = at < text.length() ? value(text.charAt(at++)) : -1;
                if (d < 0) {
                    throw new IllegalArgumentException("Illegal char found");
                }
                index += d * weight;
                int t = threshold(k, bias);
                if (d < t) {
                    break;
                }
                weight *= 36 - t;
                if (index > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
                    throw new IllegalArgumentException("Illegal char found");
                }
            }
            count++;
            bias = adapted((int) (index - before), count, first);
            first = false;
            code += index / count;
            index %= count;
            if (!Character.isValidCodePoint((int) code) || code > Character.MAX_CODE_POINT) {
                throw new IllegalArgumentException("Illegal char found");
            }
            out.insert(out.offsetByCodePoints(0, (int) index), Character.toChars((int) code));
            index++;
        }
        return out.toString();
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 26;
        }
        char lower = Character.toLowerCase(c);
        return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
    }
}
