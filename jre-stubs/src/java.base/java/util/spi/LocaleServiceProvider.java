package java.util.spi;

import java.util.Locale;
import java.util.Objects;

public abstract class LocaleServiceProvider {
    protected LocaleServiceProvider() {
    }

    public abstract Locale[] getAvailableLocales();

    public boolean isSupportedLocale(Locale locale) {
        Locale plain = Objects.requireNonNull(locale).stripExtensions();
        for (Locale available : getAvailableLocales()) {
            if (plain.equals(available.stripExtensions())) {
                return true;
            }
        }
        return false;
    }
}
