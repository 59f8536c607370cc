package java.text;

import java.math.BigDecimal;

/** Which form of a word goes with a number (Unicode's plural rules, such as {@code one:i = 1 and v = 0}). */
final class PluralRules {
    private PluralRules() {
    }

    /** The name of the first rule that holds for the magnitude, written with its scale's places; "other" if none does. */
    static String select(String rules, BigDecimal value) {
        for (String rule : rules.isEmpty() ? new String[0] : rules.split(";")) {
            int colon = rule.indexOf(':');
            for (String either : rule.substring(colon + 1).split(" or ")) {
                boolean all = true;
                for (String relation : either.split(" and ")) {
                    all &= holds(relation.trim(), value);
                }
                if (all) {
                    return rule.substring(0, colon).trim();
                }
            }
        }
        return "other";
    }

    private static BigDecimal operand(char c, BigDecimal value) {
        BigDecimal whole = new BigDecimal(value.toBigInteger());
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        switch (c) {
            case 'n':
                return value;
            case 'i':
                return whole;
            case 'v':
                return BigDecimal.valueOf(Math.max(0, value.scale()));
            case 'w':
                return BigDecimal.valueOf(Math.max(0, bare.scale()));
            case 'f':
                return value.subtract(whole).movePointRight(Math.max(0, value.scale()));
            case 't':
                return bare.subtract(whole).movePointRight(Math.max(0, bare.scale()));
            default:
                return BigDecimal.ZERO;
        }
    }

    private static boolean holds(String relation, BigDecimal value) {
        boolean not = relation.contains("!=");
        int eq = relation.indexOf(not ? "!=" : "=");
        String left = relation.substring(0, eq).trim();
        BigDecimal v = operand(left.charAt(0), value);
        int mod = left.indexOf('%');
        if (mod > 0) {
            v = v.remainder(new BigDecimal(left.substring(mod + 1).trim()));
        }
        boolean in = false;
        for (String range : relation.substring(eq + (not ? 2 : 1)).trim().split(",")) {
            int dots = range.indexOf("..");
            BigDecimal low = new BigDecimal((dots < 0 ? range : range.substring(0, dots)).trim());
            BigDecimal high = dots < 0 ? low : new BigDecimal(range.substring(dots + 2).trim());
            in |= v.compareTo(low) >= 0 && v.compareTo(high) <= 0 && (dots < 0 || v.stripTrailingZeros().scale() <= 0);
        }
        return in != not;
    }
}
