package java.util;

import java.io.Serializable;

/** A language, region and variant; texts and formats are those of the root locale for all. */
public final class Locale implements Cloneable, Serializable {
    public static final Locale ENGLISH = new Locale("en", "");
    public static final Locale FRENCH = new Locale("fr", "");
    public static final Locale GERMAN = new Locale("de", "");
    public static final Locale ITALIAN = new Locale("it", "");
    public static final Locale JAPANESE = new Locale("ja", "");
    public static final Locale KOREAN = new Locale("ko", "");
    public static final Locale CHINESE = new Locale("zh", "");
    public static final Locale SIMPLIFIED_CHINESE = new Locale("zh", "CN");
    public static final Locale TRADITIONAL_CHINESE = new Locale("zh", "TW");
    public static final Locale FRANCE = new Locale("fr", "FR");
    public static final Locale GERMANY = new Locale("de", "DE");
    public static final Locale ITALY = new Locale("it", "IT");
    public static final Locale JAPAN = new Locale("ja", "JP");
    public static final Locale KOREA = new Locale("ko", "KR");
    public static final Locale UK = new Locale("en", "GB");
    public static final Locale US = new Locale("en", "US");
    public static final Locale CANADA = new Locale("en", "CA");
    public static final Locale CANADA_FRENCH = new Locale("fr", "CA");
    public static final Locale CHINA = SIMPLIFIED_CHINESE;
    public static final Locale PRC = SIMPLIFIED_CHINESE;
    public static final Locale TAIWAN = TRADITIONAL_CHINESE;
    public static final Locale ROOT = new Locale("", "");
    public static final char PRIVATE_USE_EXTENSION = 'x';
    public static final char UNICODE_LOCALE_EXTENSION = 'u';

    private static volatile Locale defaultLocale;
    private static volatile Locale displayLocale;
    private static volatile Locale formatLocale;

    private final String language;
    private final String country;
    private final String variant;

    /** Which of the default locales. */
    public enum Category {
        DISPLAY, FORMAT
    }

    public Locale(String language, String country, String variant) {
        if (language == null || country == null || variant == null) {
            throw new NullPointerException();
        }
        this.language = ascii(language, false);
        this.country = ascii(country, true);
        this.variant = variant;
    }

    public Locale(String language, String country) {
        this(language, country, "");
    }

    public Locale(String language) {
        this(language, "", "");
    }

    public static Locale of(String language, String country, String variant) {
        return new Locale(language, country, variant);
    }

    public static Locale of(String language, String country) {
        return new Locale(language, country, "");
    }

    public static Locale of(String language) {
        return new Locale(language, "", "");
    }

    private static String ascii(String s, boolean upper) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z') {
                char[] all = s.toCharArray();
                for (int k = i; k < all.length; k++) {
                    char x = all[k];
                    if (upper ? x >= 'a' && x <= 'z' : x >= 'A' && x <= 'Z') {
                        all[k] = (char) (x ^ 32);
                    }
                }
                return new String(all);
            }
        }
        return s;
    }

    public static Locale getDefault() {
        Locale l = defaultLocale;
        if (l == null) {
            String language = System.getProperty("user.language", "en");
            String country = System.getProperty("user.country", "");
            l = language.equals("en") && country.isEmpty() ? ENGLISH
                : language.equals("en") && country.equals("US") ? US : new Locale(language, country, "");
            defaultLocale = l;
        }
        return l;
    }

    public static Locale getDefault(Category category) {
        Locale l = category == Category.FORMAT ? formatLocale : category == Category.DISPLAY ? displayLocale : null;
        if (category == null) {
            throw new NullPointerException();
        }
        return l != null ? l : getDefault();
    }

    public static synchronized void setDefault(Locale newLocale) {
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        defaultLocale = newLocale;
        formatLocale = null;
        displayLocale = null;
    }

    public static synchronized void setDefault(Category category, Locale newLocale) {
        if (category == null) {
            throw new NullPointerException("Category cannot be NULL");
        }
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        if (category == Category.FORMAT) {
            formatLocale = newLocale;
        } else {
            displayLocale = newLocale;
        }
    }

    public static Locale[] getAvailableLocales() {
        return new Locale[] {ROOT, ENGLISH, US};
    }

    public static Locale forLanguageTag(String languageTag) {
        String language = "";
        String country = "";
        String variant = "";
        int at = 0;
        int part = 0;
        while (at <= languageTag.length()) {
            int end = languageTag.indexOf('-', at);
            if (end < 0) {
                end = languageTag.length();
            }
            String s = languageTag.substring(at, end);
            if (part == 0) {
                language = s.equals("und") ? "" : s;
            } else if (s.length() == 2 || s.length() == 3 && Character.isDigit(s.charAt(0))) {
                country = s;
            } else if (s.length() > 4) {
                variant = s;
            }
            part++;
            at = end + 1;
        }
        return new Locale(language, country, variant);
    }

    public String getLanguage() {
        return language;
    }

    public String getScript() {
        return "";
    }

    public String getCountry() {
        return country;
    }

    public String getVariant() {
        return variant;
    }

    public boolean hasExtensions() {
        return false;
    }

    public Locale stripExtensions() {
        return this;
    }

    public String getExtension(char key) {
        return null;
    }

    public String getUnicodeLocaleType(String key) {
        if (key == null) {
            throw new NullPointerException();
        }
        return null;
    }

    public String toLanguageTag() {
        StringBuilder sb = new StringBuilder(language.isEmpty() ? "und" : language);
        if (!country.isEmpty()) {
            sb.append('-').append(country);
        }
        if (!variant.isEmpty()) {
            sb.append('-').append(variant.replace('_', '-'));
        }
        return sb.toString();
    }

    public final String getDisplayLanguage() {
        switch (language) {
            case "en":
                return "English";
            case "fr":
                return "French";
            case "de":
                return "German";
            case "it":
                return "Italian";
            case "ja":
                return "Japanese";
            case "ko":
                return "Korean";
            case "zh":
                return "Chinese";
            default:
                return language;
        }
    }

    public final String getDisplayCountry() {
        switch (country) {
            case "US":
                return "United States";
            case "GB":
                return "United Kingdom";
            case "CA":
                return "Canada";
            case "FR":
                return "France";
            case "DE":
                return "Germany";
            case "IT":
                return "Italy";
            case "JP":
                return "Japan";
            case "KR":
                return "South Korea";
            case "CN":
                return "China";
            case "TW":
                return "Taiwan";
            default:
                return country;
        }
    }

    public final String getDisplayName() {
        String l = getDisplayLanguage();
        String c = getDisplayCountry();
        return c.isEmpty() ? l : l.isEmpty() ? c : l + " (" + c + ")";
    }

    @Override
    public final String toString() {
        if (language.isEmpty() && country.isEmpty()) {
            return "";
        }
        StringBuilder sb = new StringBuilder(language);
        if (!country.isEmpty() || !variant.isEmpty()) {
            sb.append('_').append(country);
        }
        if (!variant.isEmpty()) {
            sb.append('_').append(variant);
        }
        return sb.toString();
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
    public int hashCode() {
        return (language.hashCode() * 31 + country.hashCode()) * 31 + variant.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (!(obj instanceof Locale)) {
            return false;
        }
        Locale that = (Locale) obj;
        return language.equals(that.language) && country.equals(that.country) && variant.equals(that.variant);
    }
}
