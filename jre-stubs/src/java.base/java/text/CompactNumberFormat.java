package java.text;

/** Formats numbers in short forms such as 1K. */
public final class CompactNumberFormat extends NumberFormat {
    private static final long serialVersionUID = 7128367218649234678L;
    private final DecimalFormat decimalFormat;
    private final String decimalPattern;
    private final String[] compactPatterns;
    private final String pluralRules;

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns) {
        this(decimalPattern, symbols, compactPatterns, "");
    }

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns, String pluralRules) {
        decimalFormat = new DecimalFormat(decimalPattern, symbols);
        this.decimalPattern = decimalPattern;
        this.compactPatterns = compactPatterns.clone();
        this.pluralRules = pluralRules;
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        return decimalFormat.format(number, result, fieldPosition);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        return decimalFormat.format(number, result, fieldPosition);
    }

    @Override
    public Number parse(String text, ParsePosition pos) {
        return decimalFormat.parse(text, pos);
    }
}
