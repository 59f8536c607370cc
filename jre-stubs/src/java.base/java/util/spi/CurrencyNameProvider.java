package java.util.spi;

import java.util.Locale;
import java.util.Objects;

public abstract class CurrencyNameProvider extends LocaleServiceProvider {
    protected CurrencyNameProvider() {
    }

    public abstract String getSymbol(String currencyCode, Locale locale);

    public String getDisplayName(String currencyCode, Locale locale) {
        Objects.requireNonNull(currencyCode);
        Objects.requireNonNull(locale);
        return null;
    }
}
