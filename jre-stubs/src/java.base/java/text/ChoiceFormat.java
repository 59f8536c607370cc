package java.text;

import java.util.Arrays;

/** Chooses a text by the interval that a number lies in. */
public class ChoiceFormat extends NumberFormat {
    private static final long serialVersionUID = 1795184449645032964L;
    private double[] choiceLimits;
    private String[] choiceFormats;

    public ChoiceFormat(String newPattern) {
        applyPattern(newPattern);
    }

    public ChoiceFormat(double[] limits, String[] formats) {
        setChoices(limits, formats);
    }

    public void applyPattern(String newPattern) {
        double[] limits = new double[4];
        String[] formats = new String[4];
        int count = 0;
        StringBuilder number = new StringBuilder();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean quoted = false;
        double start = 0;
        double old = Double.NaN;
        for (int i = 0; i < newPattern.length(); i++) {
            char c = newPattern.charAt(i);
            StringBuilder part = inText ? text : number;
            if (c == '\'') {
                if (i + 1 < newPattern.length() && newPattern.charAt(i + 1) == '\'') {
                    part.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                part.append(c);
            } else if (!inText && (c == '<' || c == '#' || c == '\u2264')) {
                start = limit(number.toString());
                if (c == '<' && !Double.isInfinite(start)) {
                    start = nextDouble(start);
                }
                if (start <= old) {
                    throw new IllegalArgumentException("Incorrect order of intervals, must be in ascending order");
                }
                number.setLength(0);
                inText = true;
            } else if (inText && c == '|') {
                if (count == limits.length) {
                    limits = Arrays.copyOf(limits, count * 2);
                    formats = Arrays.copyOf(formats, count * 2);
                }
                limits[count] = start;
                formats[count++] = text.toString();
                old = start;
                text.setLength(0);
                inText = false;
            } else if (c != '|') {
                part.append(c);
            }
        }
        if (inText) {
            limits = Arrays.copyOf(limits, count + 1);
            formats = Arrays.copyOf(formats, count + 1);
            limits[count] = start;
            formats[count++] = text.toString();
        }
        choiceLimits = Arrays.copyOf(limits, count);
        choiceFormats = Arrays.copyOf(formats, count);
    }

    private static double limit(String s) {
        if (s.isEmpty()) {
            throw new IllegalArgumentException("Each interval must contain a number before a format");
        }
        return s.equals("\u221e") ? Double.POSITIVE_INFINITY : s.equals("-\u221e") ? Double.NEGATIVE_INFINITY : Double.parseDouble(s);
    }

    public String toPattern() {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < choiceLimits.length; i++) {
            if (i > 0) {
                sb.append('|');
            }
            double limit = choiceLimits[i];
            double below = previousDouble(limit);
            if (Math.abs(Math.IEEEremainder(limit, 1)) < Math.abs(Math.IEEEremainder(below, 1))) {
                sb.append(limit).append('#');
            } else {
                if (Double.isInfinite(limit)) {
                    sb.append(limit < 0 ? "-\u221e" : "\u221e");
                } else {
                    sb.append(below);
                }
                sb.append('<');
            }
            String text = choiceFormats[i];
            boolean quote = text.indexOf('<') >= 0 || text.indexOf('#') >= 0 || text.indexOf('\u2264') >= 0 || text.indexOf('|') >= 0;
            if (quote) {
                sb.append('\'');
            }
            sb.append(text.replace("'", "''"));
            if (quote) {
                sb.append('\'');
            }
        }
        return sb.toString();
    }

    public void setChoices(double[] limits, String[] formats) {
        if (limits.length != formats.length) {
            throw new IllegalArgumentException("Input arrays must be of the same length.");
        }
        choiceLimits = Arrays.copyOf(limits, limits.length);
        choiceFormats = Arrays.copyOf(formats, formats.length);
    }

    public double[] getLimits() {
        return choiceLimits.clone();
    }

    public Object[] getFormats() {
        return Arrays.copyOf(choiceFormats, choiceFormats.length);
    }

    @Override
    public StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition status) {
        return format((double) number, toAppendTo, status);
    }

    @Override
    public StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition status) {
        int i = 0;
        while (i < choiceLimits.length && number >= choiceLimits[i]) {
            i++;
        }
        return toAppendTo.append(choiceFormats[i == 0 ? 0 : i - 1]);
    }

    @Override
    public Number parse(String text, ParsePosition status) {
        int start = status.index;
        int furthest = start;
        double best = Double.NaN;
        for (int i = 0; i < choiceFormats.length; i++) {
            String s = choiceFormats[i];
            if (text.regionMatches(start, s, 0, s.length()) && start + s.length() > furthest) {
                furthest = start + s.length();
                best = choiceLimits[i];
                if (furthest == text.length()) {
                    break;
                }
            }
        }
        status.index = furthest;
        if (furthest == start) {
            status.errorIndex = furthest;
        }
        return best;
    }

    @Override
    public boolean isStrict() {
        throw new UnsupportedOperationException("ChoiceFormat does not utilize leniency when parsing");
    }

    @Override
    public void setStrict(boolean strict) {
        throw new UnsupportedOperationException("ChoiceFormat does not utilize leniency when parsing");
    }

    public static final double nextDouble(double d) {
        return Math.nextUp(d);
    }

    public static final double previousDouble(double d) {
        return Math.nextDown(d);
    }

    public static double nextDouble(double d, boolean positive) {
        return positive ? Math.nextUp(d) : Math.nextDown(d);
    }

    @Override
    public Object clone() {
        ChoiceFormat other = (ChoiceFormat) super.clone();
        other.choiceLimits = choiceLimits.clone();
        other.choiceFormats = choiceFormats.clone();
        return other;
    }

    @Override
    public int hashCode() {
        int result = choiceLimits.length;
        if (choiceFormats.length > 0) {
            result ^= choiceFormats[choiceFormats.length - 1].hashCode();
        }
        return result;
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        ChoiceFormat that = (ChoiceFormat) obj;
        return Arrays.equals(choiceLimits, that.choiceLimits) && Arrays.equals(choiceFormats, that.choiceFormats);
    }

    @Override
    public String toString() {
        return "ChoiceFormat [pattern: \"" + toPattern() + "\"]\n";
    }
}
