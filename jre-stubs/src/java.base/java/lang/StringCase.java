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
        boolean special = isTurkic(language) || "lt".equals(language);
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
            } else if (isTurkic(language) && c == '\u0307' && i > 0 && text.charAt(i - 1) == 'I') {
                // The dot has gone into the i.
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

    private static boolean isBeforeDot(String text, int at) {
        return at < text.length() && text.charAt(at) == '\u0307';
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
