package java.text;

import ijen.internal.LocaleData;
import java.io.Serializable;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/** The symbols that numbers are written with. */
public class DecimalFormatSymbols implements Cloneable, Serializable {
    private static final long serialVersionUID = 5772796243397350300L;
    private char zeroDigit;
    private char groupingSeparator;
    private char decimalSeparator;
    private char perMill;
    private char percent;
    private char digit = '#';
    private char patternSeparator = ';';
    private String infinity;
    private String NaN;
    private char minusSign;
    private String currencySymbol;
    private String intlCurrencySymbol;
    private char monetarySeparator;
    private char monetaryGroupingSeparator;
    private String exponentialSeparator;
    private final Locale locale;
    private transient Currency currency;
    private transient boolean currencyKnown;

    public DecimalFormatSymbols() {
        this(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DecimalFormatSymbols(Locale locale) {
        this.locale = locale;
        String[] s = LocaleData.split(locale, "n");
        decimalSeparator = s[0].charAt(0);
        groupingSeparator = s[1].charAt(0);
        percent = s[2].charAt(0);
        perMill = s[3].charAt(0);
        minusSign = s[4].charAt(0);
        exponentialSeparator = s[5];
        infinity = s[6];
        NaN = s[7];
        zeroDigit = s[8].charAt(0);
        monetarySeparator = s[9].charAt(0);
        monetaryGroupingSeparator = s[10].charAt(0);
        String digits = locale.getUnicodeLocaleType("nu");
        char zero = digits == null ? 0 : LocaleData.zeroDigit(digits);
        if (zero != 0) {
            zeroDigit = zero;
        }
    }

    public static Locale[] getAvailableLocales() {
        return LocaleData.available();
    }

    public static final DecimalFormatSymbols getInstance() {
        return new DecimalFormatSymbols();
    }

    public static final DecimalFormatSymbols getInstance(Locale locale) {
        return new DecimalFormatSymbols(locale);
    }

    public Locale getLocale() {
        return locale;
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public void setZeroDigit(char zeroDigit) {
        this.zeroDigit = zeroDigit;
    }

    public char getGroupingSeparator() {
        return groupingSeparator;
    }

    public void setGroupingSeparator(char groupingSeparator) {
        this.groupingSeparator = groupingSeparator;
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public void setDecimalSeparator(char decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
    }

    public char getPerMill() {
        return perMill;
    }

    public void setPerMill(char perMill) {
        this.perMill = perMill;
    }

    public char getPercent() {
        return percent;
    }

    public void setPercent(char percent) {
        this.percent = percent;
    }

    public char getDigit() {
        return digit;
    }

    public void setDigit(char digit) {
        this.digit = digit;
    }

    public char getPatternSeparator() {
        return patternSeparator;
    }

    public void setPatternSeparator(char patternSeparator) {
        this.patternSeparator = patternSeparator;
    }

    public String getInfinity() {
        return infinity;
    }

    public void setInfinity(String infinity) {
        this.infinity = infinity;
    }

    public String getNaN() {
        return NaN;
    }

    public void setNaN(String NaN) {
        this.NaN = NaN;
    }

    public char getMinusSign() {
        return minusSign;
    }

    public void setMinusSign(char minusSign) {
        this.minusSign = minusSign;
    }

    private void findCurrency() {
        if (currencyKnown) {
            return;
        }
        currencyKnown = true;
        if (!locale.getCountry().isEmpty() || locale.getUnicodeLocaleType("cu") != null) {
            try {
                currency = Currency.getInstance(locale);
            } catch (IllegalArgumentException e) {
                currency = null;
            }
        }
        if (currency != null) {
            intlCurrencySymbol = currency.getCurrencyCode();
            currencySymbol = currency.getSymbol(locale);
        } else {
            intlCurrencySymbol = "XXX";
            currency = Currency.getInstance("XXX");
            currencySymbol = "\u00a4";
        }
    }

    public String getCurrencySymbol() {
        findCurrency();
        return currencySymbol;
    }

    public void setCurrencySymbol(String currency) {
        findCurrency();
        currencySymbol = currency;
    }

    public String getInternationalCurrencySymbol() {
        findCurrency();
        return intlCurrencySymbol;
    }

    public void setInternationalCurrencySymbol(String currencyCode) {
        findCurrency();
        intlCurrencySymbol = currencyCode;
        currency = null;
        if (currencyCode != null) {
            try {
                currency = Currency.getInstance(currencyCode);
                currencySymbol = currency.getSymbol();
            } catch (IllegalArgumentException e) {
                // No ISO 4217 code: the symbol alone is used.
            }
        }
    }

    public Currency getCurrency() {
        findCurrency();
        return currency;
    }

    public void setCurrency(Currency currency) {
        if (currency == null) {
            throw new NullPointerException();
        }
        findCurrency();
        this.currency = currency;
        intlCurrencySymbol = currency.getCurrencyCode();
        currencySymbol = currency.getSymbol(locale);
    }

    public char getMonetaryDecimalSeparator() {
        return monetarySeparator;
    }

    public void setMonetaryDecimalSeparator(char sep) {
        monetarySeparator = sep;
    }

    public String getExponentSeparator() {
        return exponentialSeparator;
    }

    public void setExponentSeparator(String exp) {
        if (exp == null) {
            throw new NullPointerException();
        }
        exponentialSeparator = exp;
    }

    public char getMonetaryGroupingSeparator() {
        return monetaryGroupingSeparator;
    }

    public void setMonetaryGroupingSeparator(char monetaryGroupingSeparator) {
        this.monetaryGroupingSeparator = monetaryGroupingSeparator;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        DecimalFormatSymbols that = (DecimalFormatSymbols) obj;
        return zeroDigit == that.zeroDigit && groupingSeparator == that.groupingSeparator
                && decimalSeparator == that.decimalSeparator && percent == that.percent && perMill == that.perMill
                && digit == that.digit && minusSign == that.minusSign && patternSeparator == that.patternSeparator
                && infinity.equals(that.infinity) && NaN.equals(that.NaN)
                && getCurrencySymbol().equals(that.getCurrencySymbol())
                && Objects.equals(intlCurrencySymbol, that.intlCurrencySymbol) && currency == that.currency
                && monetarySeparator == that.monetarySeparator && monetaryGroupingSeparator == that.monetaryGroupingSeparator
                && exponentialSeparator.equals(that.exponentialSeparator) && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        findCurrency();
        return Objects.hash(zeroDigit, groupingSeparator, decimalSeparator, percent, perMill, digit, minusSign,
                patternSeparator, infinity, NaN, currencySymbol, currency, monetarySeparator, exponentialSeparator, locale);
    }
}
