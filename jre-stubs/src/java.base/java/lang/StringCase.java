package java.lang;

/** Upper and lower case of whole strings: characters that become several, the final sigma, Turkish and Lithuanian. */
final class StringCase {
    private StringCase() {
    }

    private static boolean isTurkic(String language) {
        return "tr".equals(language) || "az".equals(language);
    }

    /** A null language has no rules of its own. */
    static String toLowerCase(String text, String language) {
        int length = text.length();
        int first = 0;
        boolean lithuanian = "lt".equals(language);
        boolean special = isTurkic(language) || lithuanian;
        while (first < length) {
            char c = text.charAt(first);
            if (Character.isSurrogate(c) || Character.toLowerCase(c) != c || special && c >= 'I') {
                break;
            }
            first++;
        }
        if (first == length) {
            return text;
        }
        StringBuilder result = new StringBuilder(length);
        result.append(text, 0, first);
        for (int i = first; i < length;) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\u03a3') {
                result.append(isFinal(text, i) ? '\u03c2' : '\u03c3');
            } else if (isTurkic(language) && c == 'I') {
                result.append(isBeforeDot(text, next) ? 'i' : '\u0131');
            } else if (isTurkic(language) && c == '\u0307' && isAfter(text, i, "I")) {
                // The dot has gone into the i.
            } else if (lithuanian && (c == 'I' || c == 'J' || c == '\u012e') && isBelowMark(text, next)) {
                result.append((char) Character.toLowerCase(c)).append('\u0307');
            } else if (lithuanian && (c == '\u00cc' || c == '\u00cd' || c == '\u0128')) {
                result.append("i\u0307").append(c == '\u00cc' ? '\u0300' : c == '\u00cd' ? '\u0301' : '\u0303');
            } else if (c == '\u0130') {
                result.append(isTurkic(language) ? "i" : "i\u0307");
            } else {
                result.appendCodePoint(Character.toLowerCase(c));
            }
            i = next;
        }
        String lower = result.toString();
        return lower.equals(text) ? text : lower;
    }

    /** Letters whose dot gives way to a mark above. */
    private static final String SOFT_DOTTED = "ij\u012f\u0249\u0268\u029d\u02b2\u03f3\u0456\u0458\u1d62\u1d96\u1da4\u1da8\u1e2d\u1ecb\u2071\u2148\u2149\u2c7c";

    private static boolean isBeforeDot(String text, int at) {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int place = c == '\u0307' ? ABOVE : place(c);
            if (place != ELSEWHERE) {
                return c == '\u0307';
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** Does a mark that stands above follow, before another letter? */
    private static boolean isBelowMark(String text, int at) {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int place = place(c);
            if (place != ELSEWHERE) {
                return place == ABOVE;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** Does that follow one of the letters, with no other mark above between? */
    private static boolean isAfter(String text, int at, String letters) {
        while (at > 0) {
            int c = text.codePointBefore(at);
            if (letters.indexOf(c) >= 0) {
                return true;
            }
            if (place(c) != ELSEWHERE) {
                return false;
            }
            at -= Character.charCount(c);
        }
        return false;
    }

    private static final int LETTER = 0;
    private static final int ABOVE = 1;
    private static final int ELSEWHERE = 2;

    /** Where a mark stands, found out by what it changes places with in normal order: the combining classes 228, 232, 240 and 1. */
    private static int place(int c) {
        if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
            return LETTER;
        }
        String mark = Character.toString(c);
        if (swaps(mark, "\u302b") && swaps("\u0315", mark)) {
            return ABOVE;
        }
        return c == 0x345 || swaps("\u0345", mark) || swaps(mark, "\u0334") ? ELSEWHERE : LETTER;
    }

    private static boolean swaps(String a, String b) {
        return !java.text.Normalizer.isNormalized(a.concat(b), java.text.Normalizer.Form.NFD);
    }

    /** Is the sigma preceded by a cased letter and not followed by one? */
    private static boolean isFinal(String text, int at) {
        boolean before = false;
        for (int i = at; i > 0;) {
            int c = text.codePointBefore(i);
            i -= Character.charCount(c);
            if (!isIgnorable(c)) {
                before = isCased(c);
                break;
            }
        }
        if (!before) {
            return false;
        }
        for (int i = at + 1; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isIgnorable(c)) {
                return !isCased(c);
            }
        }
        return true;
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isIgnorable(int c) {
        if (c == '\'' || c == '.' || c == ':' || c == 0xb7 || c == 0x2019) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER || type == Character.MODIFIER_SYMBOL;
    }

    static String toUpperCase(String text, String language) {
        int length = text.length();
        int first = 0;
        while (first < length) {
            char c = text.charAt(first);
            if (c >= 0x80 || c >= 'a' && c <= 'z') {
                break;
            }
            first++;
        }
        if (first == length) {
            return text;
        }
        StringBuilder result = new StringBuilder(length);
        result.append(text, 0, first);
        for (int i = first; i < length;) {
            int c = text.codePointAt(i);
            if (c == '\u0307' && "lt".equals(language) && isAfter(text, i, SOFT_DOTTED)) {
                i++;
                continue;
            }
            i += Character.charCount(c);
            if (c < 0x80) {
                result.append(c == 'i' && isTurkic(language) ? '\u0130' : (char) Character.toUpperCase(c));
                continue;
            }
            String several = severalUpper(c);
            if (several != null) {
                result.append(several);
            } else {
                result.appendCodePoint(Character.toUpperCase(c));
            }
        }
        String upper = result.toString();
        return upper.equals(text) ? text : upper;
    }

    private static String severalUpper(int c) {
        if (c == 0xdf) {
            return "SS";
        }
        if (c < 0x149 || c > 0xfb17) {
            return null;
        }
        CharacterData.Reader reader = new CharacterData.Reader(CharacterTables.SPECIAL_UPPER);
        while (reader.hasNext()) {
            int from = reader.next();
            char[] to = new char[reader.next()];
            for (int i = 0; i < to.length; i++) {
                to[i] = (char) reader.next();
            }
            if (from == c) {
                return new String(to);
            }
            if (from > c) {
                return null;
            }
        }
        return null;
    }
}
