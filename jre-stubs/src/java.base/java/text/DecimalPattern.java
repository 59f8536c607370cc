package java.text;

/** A pattern of {@link DecimalFormat}, taken apart. */
final class DecimalPattern {
    private static final char QUOTE = '\'';
    private static final char CURRENCY_SIGN = '\u00a4';

    String posPrefix = "";
    String posSuffix = "";
    String negPrefix;
    String negSuffix;
    boolean currency;
    int exponentDigits;
    int minInt;
    int maxFraction;
    int minFraction;
    /** The optional digits before the first that is always written. */
    int hashes;
    int grouping;
    int multiplier = 1;
    boolean pointShown;

    /** The characters with a meaning: those of the symbols, or the standard ones for null. */
    static final class Signs {
        char zero = '0';
        char grouping = ',';
        char decimal = '.';
        char percent = '%';
        char perMill = '\u2030';
        char digit = '#';
        char separator = ';';
        char minus = '-';
        String exponent = "E";

        Signs(DecimalFormatSymbols s) {
            if (s != null) {
                zero = s.getZeroDigit();
                grouping = s.getGroupingSeparator();
                decimal = s.getDecimalSeparator();
                percent = s.getPercent();
                perMill = s.getPerMill();
                digit = s.getDigit();
                separator = s.getPatternSeparator();
                minus = s.getMinusSign();
                exponent = s.getExponentSeparator();
            }
        }

        /** Appends an affix so that it can be read back: from its pattern, or quoted where that is null. */
        void affix(StringBuilder sb, String pattern, String text) {
            if (pattern == null) {
                literal(sb, text);
                return;
            }
            int from = 0;
            for (int at; (at = pattern.indexOf(QUOTE, from)) >= 0;) {
                literal(sb, pattern.substring(from, at));
                char c = pattern.charAt(at + 1);
                from = at + 2;
                if (c == QUOTE) {
                    sb.append(QUOTE).append(QUOTE);
                    continue;
                }
                if (c == CURRENCY_SIGN && from < pattern.length() && pattern.charAt(from) == CURRENCY_SIGN) {
                    from++;
                    sb.append(c);
                }
                sb.append(c == '%' ? percent : c == '\u2030' ? perMill : c == '-' ? minus : c);
            }
            literal(sb, pattern.substring(from));
        }

        private void literal(StringBuilder sb, String text) {
            boolean quote = false;
            for (int i = 0; i < text.length() && !quote; i++) {
                char c = text.charAt(i);
                quote = c == zero || c == grouping || c == decimal || c == percent || c == perMill || c == digit
                        || c == separator || c == minus || c == CURRENCY_SIGN;
            }
            if (quote) {
                sb.append(QUOTE);
            }
            sb.append(text.indexOf(QUOTE) < 0 ? text : text.replace("'", "''"));
            if (quote) {
                sb.append(QUOTE);
            }
        }
    }

    DecimalPattern(String pattern, Signs s) {
        int start = 0;
        for (int half = 0; half < 2 && start < pattern.length(); half++) {
            start = half(pattern, start, half == 1, s);
        }
        if (pattern.isEmpty()) {
            posPrefix = "";
            posSuffix = "";
        }
        if (negPrefix == null || negPrefix.equals(posPrefix) && negSuffix.equals(posSuffix)) {
            negSuffix = posSuffix;
            negPrefix = "'-".concat(posPrefix);
        }
    }

    private static IllegalArgumentException bad(String what, String pattern) {
        return new IllegalArgumentException(what + " pattern \"" + pattern + '"');
    }

    /** Reads one of the two patterns; where the next begins: without a separator, that of what is negative is the whole once more. */
    private int half(String pattern, int start, boolean negative, Signs s) {
        StringBuilder prefix = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        StringBuilder affix = prefix;
        boolean quoted = false;
        boolean inNumber = false;
        boolean afterNumber = false;
        int point = -1;
        int left = 0;
        int zeros = 0;
        int right = 0;
        int groups = -1;
        int factor = 1;
        boolean exponential = false;
        int next = start;
        for (int i = start; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!inNumber) {
                if (quoted) {
                    if (c == QUOTE) {
                        if (i + 1 < pattern.length() && pattern.charAt(i + 1) == QUOTE) {
                            i++;
                            affix.append("''");
                        } else {
                            quoted = false;
                        }
                        continue;
                    }
                } else if (c == s.digit || c == s.zero || c == s.grouping || c == s.decimal) {
                    inNumber = true;
                    i--;
                    continue;
                } else if (c == CURRENCY_SIGN) {
                    boolean twice = i + 1 < pattern.length() && pattern.charAt(i + 1) == CURRENCY_SIGN;
                    if (twice) {
                        i++;
                    }
                    currency = true;
                    affix.append(twice ? "'\u00a4\u00a4" : "'\u00a4");
                    continue;
                } else if (c == QUOTE) {
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == QUOTE) {
                        i++;
                        affix.append("''");
                    } else {
                        quoted = true;
                    }
                    continue;
                } else if (c == s.separator) {
                    if (!afterNumber || negative) {
                        throw new IllegalArgumentException("Unquoted special character '" + c + "' in pattern \"" + pattern + '"');
                    }
                    next = i + 1;
                    break;
                } else if (c == s.percent || c == s.perMill) {
                    if (factor != 1) {
                        throw bad("Too many percent/per mille characters in", pattern);
                    }
                    factor = c == s.percent ? 100 : 1000;
                    affix.append(c == s.percent ? "'%" : "'\u2030");
                    continue;
                } else if (c == s.minus) {
                    affix.append("'-");
                    continue;
                }
                affix.append(c);
                continue;
            }
            if (negative) {
                while (i < pattern.length()) {
                    c = pattern.charAt(i);
                    if (c == s.digit || c == s.zero || c == s.grouping || c == s.decimal) {
                        i++;
                    } else if (pattern.startsWith(s.exponent, i)) {
                        i += s.exponent.length();
                    } else {
                        break;
                    }
                }
                i--;
                inNumber = false;
                afterNumber = true;
                affix = suffix;
                continue;
            }
            if (c == s.digit) {
                if (zeros > 0) {
                    right++;
                } else {
                    left++;
                }
                if (groups >= 0 && point < 0) {
                    groups++;
                }
            } else if (c == s.zero) {
                if (right > 0) {
                    throw bad("Unexpected '0' in", pattern);
                }
                zeros++;
                if (groups >= 0 && point < 0) {
                    groups++;
                }
            } else if (c == s.grouping) {
                groups = 0;
            } else if (c == s.decimal) {
                if (point >= 0) {
                    throw bad("Multiple decimal separators in", pattern);
                }
                point = left + zeros + right;
            } else {
                if (pattern.startsWith(s.exponent, i)) {
                    if (exponential) {
                        throw bad("Multiple exponential symbols in", pattern);
                    }
                    exponential = true;
                    i += s.exponent.length();
                    while (i < pattern.length() && pattern.charAt(i) == s.zero) {
                        exponentDigits++;
                        i++;
                    }
                    if (left + zeros < 1 || exponentDigits < 1) {
                        throw bad("Malformed exponential", pattern);
                    }
                }
                i--;
                inNumber = false;
                afterNumber = true;
                affix = suffix;
            }
        }
        if (zeros == 0 && left > 0 && point >= 0) {
            int n = point == 0 ? 1 : point;
            right = left - n;
            left = n - 1;
            zeros = 1;
        }
        if (point < 0 && right > 0 || point >= 0 && (point < left || point > left + zeros) || groups == 0 || quoted) {
            throw bad("Malformed", pattern);
        }
        if (negative) {
            negPrefix = prefix.toString();
            negSuffix = suffix.toString();
            return next;
        }
        posPrefix = prefix.toString();
        posSuffix = suffix.toString();
        int total = left + zeros + right;
        minInt = (point >= 0 ? point : total) - left;
        hashes = left;
        maxFraction = point >= 0 ? total - point : 0;
        minFraction = point >= 0 ? left + zeros - point : 0;
        grouping = groups;
        multiplier = factor;
        pointShown = point == 0 || point == total;
        return next;
    }
}
