package java.util.regex;

/** A set of code points. */
abstract class CharSet {
    abstract boolean has(int c);

    static CharSet not(CharSet s) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return !s.has(c);
            }
        };
    }

    static CharSet or(CharSet a, CharSet b) {
        if (a == null) {
            return b;
        }
        return new CharSet() {
            @Override
            boolean has(int c) {
                return a.has(c) || b.has(c);
            }
        };
    }

    static CharSet and(CharSet a, CharSet b) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return a.has(c) && b.has(c);
            }
        };
    }

    static CharSet single(int x) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return c == x;
            }
        };
    }

    static CharSet range(int lo, int hi) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return c >= lo && c <= hi;
            }
        };
    }

    static CharSet any(String chars) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return chars.indexOf(c) >= 0;
            }
        };
    }

    /** Members that differ only by case are members too. */
    static CharSet ignoreCase(CharSet s, boolean unicode) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                if (s.has(c)) {
                    return true;
                }
                if (c < 128) {
                    return (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && s.has(c ^ 32)
                        || unicode && (c == 'k' || c == 'K') && s.has(0x212a)
                        || unicode && (c == 's' || c == 'S') && s.has(0x17f);
                }
                if (!unicode) {
                    return false;
                }
                int up = Character.toUpperCase(c);
                return s.has(up) || s.has(Character.toLowerCase(up)) || s.has(Character.toLowerCase(c));
            }
        };
    }

    /** The members below 256 as a table, for sets that are built of many parts. */
    static CharSet table(CharSet s) {
        boolean[] low = new boolean[256];
        for (int i = 0; i < 256; i++) {
            low[i] = s.has(i);
        }
        return new CharSet() {
            @Override
            boolean has(int c) {
                return c < 256 ? low[c] : s.has(c);
            }
        };
    }

    static final int DIGIT = 1;
    static final int WORD = 2;
    static final int SPACE = 3;
    static final int HSPACE = 4;
    static final int VSPACE = 5;

    static boolean ascii(int kind, int c) {
        switch (kind) {
            case DIGIT:
                return c >= '0' && c <= '9';
            case WORD:
                return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            case SPACE:
                return c == ' ' || c >= 9 && c <= 13;
            case HSPACE:
                return c == ' ' || c == 9 || c == 0xa0 || c == 0x1680 || c == 0x180e || c >= 0x2000 && c <= 0x200a
                    || c == 0x202f || c == 0x205f || c == 0x3000;
            default:
                return c >= 10 && c <= 13 || c == 0x85 || c == 0x2028 || c == 0x2029;
        }
    }

    static boolean unicode(int kind, int c) {
        switch (kind) {
            case DIGIT:
                return Character.isDigit(c);
            case WORD:
                return Character.isAlphabetic(c) || mask(c, 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.CONNECTOR_PUNCTUATION) || c == 0x200c || c == 0x200d;
            case SPACE:
                return Character.isSpaceChar(c) || c >= 9 && c <= 13 || c == 0x85;
            default:
                return ascii(kind, c);
        }
    }

    static CharSet kind(int kind, boolean unicode) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                return unicode ? unicode(kind, c) : ascii(kind, c);
            }
        };
    }

    static boolean mask(int c, int types) {
        return (types >> Character.getType(c) & 1) != 0;
    }

    private static final String CATEGORIES = "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf  CoCsPdPsPePcPoSmScSkSoPiPf";

    /** Null for an unknown name. */
    static CharSet category(String name) {
        int types = 0;
        for (int i = 0; i < CATEGORIES.length(); i += 2) {
            if (name.length() == 1 && CATEGORIES.charAt(i) == name.charAt(0) || CATEGORIES.startsWith(name, i) && name.length() == 2) {
                types |= 1 << i / 2;
            }
        }
        if (name.equals("LC")) {
            types = 1 << 1 | 1 << 2 | 1 << 3;
        }
        if (name.equals("LD")) {
            types = 0x3e | 1 << 9;
        }
        if (types == 0) {
            return null;
        }
        int mask = types;
        return new CharSet() {
            @Override
            boolean has(int c) {
                return mask(c, mask);
            }
        };
    }

    /** A named property; null for an unknown name. */
    static CharSet property(String name, boolean unicode) {
        switch (name) {
            case "ASCII":
                return range(0, 127);
            case "ALL":
                return range(0, 0x10ffff);
            case "L1":
                return range(0, 255);
            case "Lower":
            case "Upper":
            case "Alpha":
            case "Digit":
            case "Alnum":
            case "Punct":
            case "Graph":
            case "Print":
            case "Blank":
            case "Cntrl":
            case "XDigit":
            case "Space":
                return posix(name, unicode);
            default:
        }
        if (name.startsWith("java") || name.startsWith("Is")) {
            String key = name.startsWith("java") ? name : name.substring(2).toLowerCase(java.util.Locale.ROOT);
            CharSet s = javaProperty(key);
            if (s != null || name.startsWith("java")) {
                return s;
            }
            for (String posix : POSIX) {
                if (posix.equalsIgnoreCase(key)) {
                    return posix(posix, true);
                }
            }
            s = category(name.substring(2));
            return s != null ? s : script(key);
        }
        if (name.startsWith("In")) {
            return block(name.substring(2));
        }
        return category(name);
    }

    private static CharSet posix(String name, boolean unicode) {
        return new CharSet() {
            @Override
            boolean has(int c) {
                if (c > 127) {
                    return unicode && wide(c);
                }
                boolean alpha = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                boolean digit = c >= '0' && c <= '9';
                switch (name) {
                    case "Lower":
                        return c >= 'a' && c <= 'z';
                    case "Upper":
                        return c >= 'A' && c <= 'Z';
                    case "Alpha":
                        return alpha;
                    case "Digit":
                        return digit;
                    case "Alnum":
                        return alpha || digit;
                    case "Punct":
                        return c > 32 && c < 127 && !alpha && !digit;
                    case "Graph":
                        return c > 32 && c < 127;
                    case "Print":
                        return c >= 32 && c < 127;
                    case "Blank":
                        return c == ' ' || c == '\t';
                    case "Cntrl":
                        return c < 32 || c == 127;
                    case "XDigit":
                        return digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
                    default:
                        return ascii(SPACE, c);
                }
            }

            private boolean wide(int c) {
                switch (name) {
                    case "Lower":
                        return Character.isLowerCase(c);
                    case "Upper":
                        return Character.isUpperCase(c);
                    case "Alpha":
                        return Character.isAlphabetic(c);
                    case "Digit":
                    case "XDigit":
                        return Character.isDigit(c);
                    case "Alnum":
                        return Character.isAlphabetic(c) || Character.isDigit(c);
                    case "Punct":
                        return mask(c, 1 << 20 | 1 << 21 | 1 << 22 | 1 << 23 | 1 << 24 | 1 << 29 | 1 << 30);
                    case "Space":
                        return unicode(SPACE, c);
                    case "Cntrl":
                        return Character.getType(c) == Character.CONTROL;
                    case "Blank":
                        return Character.getType(c) == Character.SPACE_SEPARATOR;
                    default:
                        return !mask(c, 1 << 12 | 1 << 13 | 1 << 14 | 1 << 15 | 1 << 19 | 1)
                            || name.equals("Print") && Character.getType(c) == Character.SPACE_SEPARATOR;
                }
            }
        };
    }

    private static final String[] POSIX = {"Lower", "Upper", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank", "Cntrl", "XDigit", "Space"};

    private static CharSet javaProperty(String name) {
        int code;
        switch (name) {
            case "javaLowerCase": case "lowercase": code = 0; break;
            case "javaUpperCase": case "uppercase": code = 1; break;
            case "javaAlphabetic": case "alphabetic": code = 2; break;
            case "javaDigit": case "digit": code = 3; break;
            case "javaLetter": case "letter": code = 4; break;
            case "javaLetterOrDigit": code = 5; break;
            case "javaWhitespace": code = 6; break;
            case "javaSpaceChar": code = 7; break;
            case "javaTitleCase": case "titlecase": code = 8; break;
            case "javaJavaIdentifierStart": code = 9; break;
            case "javaJavaIdentifierPart": code = 10; break;
            case "javaISOControl": case "control": code = 11; break;
            case "javaDefined": case "assigned": code = 12; break;
            case "javaIdeographic": case "ideographic": code = 13; break;
            case "white_space": case "whitespace": code = 14; break;
            case "punctuation": code = 15; break;
            case "javaMirrored": code = 16; break;
            case "emoji": code = 17; break;
            case "emoji_presentation": code = 18; break;
            case "emoji_modifier": code = 19; break;
            case "emoji_modifier_base": code = 20; break;
            case "emoji_component": code = 21; break;
            case "extended_pictographic": code = 22; break;
            case "hex_digit": case "hexdigit": code = 23; break;
            case "join_control": case "joincontrol": code = 24; break;
            case "noncharacter_code_point": case "noncharactercodepoint": code = 25; break;
            case "javaUnicodeIdentifierStart": code = 26; break;
            case "javaUnicodeIdentifierPart": code = 27; break;
            case "javaIdentifierIgnorable": code = 28; break;
            default: return null;
        }
        return new CharSet() {
            @Override
            boolean has(int c) {
                switch (code) {
                    case 0: return Character.isLowerCase(c);
                    case 1: return Character.isUpperCase(c);
                    case 2: return Character.isAlphabetic(c);
                    case 3: return Character.isDigit(c);
                    case 4: return Character.isLetter(c);
                    case 5: return Character.isLetterOrDigit(c);
                    case 6: return Character.isWhitespace(c);
                    case 7: return Character.isSpaceChar(c);
                    case 8: return Character.isTitleCase(c);
                    case 9: return Character.isJavaIdentifierStart(c);
                    case 10: return Character.isJavaIdentifierPart(c);
                    case 11: return Character.isISOControl(c);
                    case 12: return Character.isDefined(c);
                    case 13: return Character.isIdeographic(c);
                    case 14: return unicode(SPACE, c);
                    case 15: return mask(c, 1 << 20 | 1 << 21 | 1 << 22 | 1 << 23 | 1 << 24 | 1 << 29 | 1 << 30);
                    case 17: return Character.isEmoji(c);
                    case 18: return Character.isEmojiPresentation(c);
                    case 19: return Character.isEmojiModifier(c);
                    case 20: return Character.isEmojiModifierBase(c);
                    case 21: return Character.isEmojiComponent(c);
                    case 22: return Character.isExtendedPictographic(c);
                    case 23: return Character.isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
                            || c >= 0xff10 && c <= 0xff19 || c >= 0xff21 && c <= 0xff26 || c >= 0xff41 && c <= 0xff46;
                    case 24: return c == 0x200c || c == 0x200d;
                    case 25: return (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
                    case 26: return Character.isUnicodeIdentifierStart(c);
                    case 27: return Character.isUnicodeIdentifierPart(c);
                    case 28: return Character.isIdentifierIgnorable(c);
                    default: return Character.isMirrored(c);
                }
            }
        };
    }

    static CharSet script(String name) {
        Character.UnicodeScript script;
        try {
            script = Character.UnicodeScript.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return new CharSet() {
            @Override
            boolean has(int c) {
                return Character.UnicodeScript.of(c) == script;
            }
        };
    }

    static CharSet block(String name) {
        Character.UnicodeBlock block;
        try {
            block = Character.UnicodeBlock.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return new CharSet() {
            @Override
            boolean has(int c) {
                return Character.UnicodeBlock.of(c) == block;
            }
        };
    }
}
