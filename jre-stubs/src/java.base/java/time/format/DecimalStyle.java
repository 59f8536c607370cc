package java.time.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The digits and signs of numbers. */
public final class DecimalStyle {
    public static final DecimalStyle STANDARD = new DecimalStyle('0', '+', '-', '.');

    private final char zeroDigit;
    private final char positiveSign;
    private final char negativeSign;
    private final char decimalSeparator;

    private DecimalStyle(char zeroDigit, char positiveSign, char negativeSign, char decimalSeparator) {
        this.zeroDigit = zeroDigit;
        this.positiveSign = positiveSign;
        this.negativeSign = negativeSign;
        this.decimalSeparator = decimalSeparator;
    }

    public static Set<Locale> getAvailableLocales() {
        Set<Locale> locales = new HashSet<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            locales.add(locale);
        }
        return locales;
    }

    public static DecimalStyle ofDefaultLocale() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    public static DecimalStyle of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        java.text.DecimalFormatSymbols symbols = java.text.DecimalFormatSymbols.getInstance(locale);
        return STANDARD.withZeroDigit(symbols.getZeroDigit()).withNegativeSign(symbols.getMinusSign())
                .withDecimalSeparator(symbols.getDecimalSeparator());
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public DecimalStyle withZeroDigit(char zeroDigit) {
        return zeroDigit == this.zeroDigit ? this : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getPositiveSign() {
        return positiveSign;
    }

    public DecimalStyle withPositiveSign(char positiveSign) {
        return positiveSign == this.positiveSign ? this : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getNegativeSign() {
        return negativeSign;
    }

    public DecimalStyle withNegativeSign(char negativeSign) {
        return negativeSign == this.negativeSign ? this : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public DecimalStyle withDecimalSeparator(char decimalSeparator) {
        return decimalSeparator == this.decimalSeparator ? this : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    int convertToDigit(char ch) {
        int val = ch - zeroDigit;
        return val >= 0 && val <= 9 ? val : -1;
    }

    String convertNumberToI18N(String numericText) {
        if (zeroDigit == '0') {
            return numericText;
        }
        char[] array = numericText.toCharArray();
        for (int i = 0; i < array.length; i++) {
            array[i] = (char) (array[i] + zeroDigit - '0');
        }
        return new String(array);
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof DecimalStyle)) {
            return false;
        }
        DecimalStyle o = (DecimalStyle) obj;
        return zeroDigit == o.zeroDigit && positiveSign == o.positiveSign && negativeSign == o.negativeSign && decimalSeparator == o.decimalSeparator;
    }

    @Override
    public int hashCode() {
        return zeroDigit + positiveSign + negativeSign + decimalSeparator;
    }

    @Override
    public String toString() {
        return "DecimalStyle[" + zeroDigit + positiveSign + negativeSign + decimalSeparator + "]";
    }
}
