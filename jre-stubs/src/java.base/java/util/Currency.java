package java.util;

import ijen.internal.CurrencyData;
import java.io.Serializable;
import java.util.stream.Stream;

/** A currency of ISO 4217. */
public final class Currency implements Serializable {
    private static final long serialVersionUID = -158308464356906721L;
    private static final HashMap<String, Currency> INSTANCES = new HashMap<>();

    private final String currencyCode;
    private final transient int defaultFractionDigits;
    private final transient int numericCode;

    private Currency(String currencyCode, int defaultFractionDigits, int numericCode) {
        this.currencyCode = currencyCode;
        this.defaultFractionDigits = defaultFractionDigits;
        this.numericCode = numericCode;
    }

    public static Currency getInstance(String currencyCode) {
        synchronized (INSTANCES) {
            Currency c = INSTANCES.get(currencyCode);
            if (c == null) {
                if (currencyCode.length() != 3) {
                    throw new IllegalArgumentException("The input currency code: \"" + currencyCode + "\" must have a length of 3 characters");
                }
                int at = CurrencyData.find(currencyCode);
                if (at < 0) {
                    String country = currencyCode.substring(0, 2);
                    throw new IllegalArgumentException(country.charAt(0) < 'A' || country.charAt(0) > 'Z' || country.charAt(1) < 'A' || country.charAt(1) > 'Z'
                        ? "The country code: \"" + country + "\" is not a valid ISO 3166 code"
                        : "The input currency code: \"" + currencyCode + "\" is not a valid ISO 4217 code");
                }
                c = new Currency(currencyCode, CurrencyData.fractionDigits(at), CurrencyData.number(at));
                INSTANCES.put(currencyCode, c);
            }
            return c;
        }
    }

    public static Currency getInstance(Locale locale) {
        String override = locale.getUnicodeLocaleType("cu");
        if (override != null) {
            try {
                return getInstance(override.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                // No currency of that name: the region decides.
            }
        }
        String country = locale.getCountry();
        String region = locale.getUnicodeLocaleType("rg");
        if (region != null && region.length() == 6 && region.endsWith("zzzz")) {
            country = region.substring(0, 2).toUpperCase(Locale.ROOT);
        }
        if (country == null || country.length() != 2 || !CurrencyData.isRegion(country)) {
            throw new IllegalArgumentException("The country of the input locale: \"" + locale + "\" is not a valid ISO 3166 country code");
        }
        String code = CurrencyData.ofRegion(country);
        return code == null ? null : getInstance(code);
    }

    public static Set<Currency> getAvailableCurrencies() {
        HashSet<Currency> all = new HashSet<>();
        for (String code : CurrencyData.codes()) {
            all.add(getInstance(code));
        }
        return all;
    }

    public static Stream<Currency> availableCurrencies() {
        return getAvailableCurrencies().stream();
    }

    public String getCurrencyCode() {
        return currencyCode;
    }

    public String getSymbol() {
        return getSymbol(Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getSymbol(Locale locale) {
        return CurrencyData.symbol(locale, currencyCode);
    }

    public int getDefaultFractionDigits() {
        return defaultFractionDigits;
    }

    public int getNumericCode() {
        return numericCode;
    }

    public String getNumericCodeAsString() {
        String s = Integer.toString(numericCode);
        return "000".substring(s.length()).concat(s);
    }

    public String getDisplayName() {
        return getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getDisplayName(Locale locale) {
        return CurrencyData.name(locale, currencyCode);
    }

    @Override
    public String toString() {
        return currencyCode;
    }

    private Object readResolve() {
        return getInstance(currencyCode);
    }
}
