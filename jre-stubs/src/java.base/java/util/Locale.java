package java.util;

import ijen.internal.LocaleData;
import java.io.Serializable;
import java.util.stream.Stream;

/** A language, script, region and variant, with extensions (RFC 5646). */
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

    private static final long serialVersionUID = 9149081749638150636L;
    private static volatile Locale defaultLocale;
    private static volatile Locale displayLocale;
    private static volatile Locale formatLocale;

    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("language", String.class), new java.io.ObjectStreamField("country", String.class), new java.io.ObjectStreamField("variant", String.class),
        new java.io.ObjectStreamField("hashcode", Integer.TYPE), new java.io.ObjectStreamField("script", String.class), new java.io.ObjectStreamField("extensions", String.class)
    };

    private String language;
    private String script;
    private String country;
    private String variant;
    /** The extensions, by singleton; null for none. */
    private transient TreeMap<Character, String> extensions;
    private transient int hash;

    /** Which of the default locales. */
    public enum Category {
        DISPLAY, FORMAT
    }

    /** The kinds of region codes of ISO 3166. */
    public enum IsoCountryCode {
        PART1_ALPHA2 {
            @Override
            String code(String country) {
                return country;
            }
        },
        PART1_ALPHA3 {
            @Override
            String code(String country) {
                return LocaleData.iso3Country(country);
            }
        },
        PART3 {
            @Override
            String code(String country) {
                return null;
            }
        };

        /** This kind of code for a country's two letters; null where there is none. */
        abstract String code(String country);
    }

    private Locale(String language, String script, String country, String variant, TreeMap<Character, String> extensions) {
        this.language = language;
        this.script = script;
        this.country = country;
        this.variant = variant;
        this.extensions = extensions == null || extensions.isEmpty() ? null : extensions;
    }

    @Deprecated(since = "19")
    public Locale(String language, String country, String variant) {
        if (language == null || country == null || variant == null) {
            throw new NullPointerException();
        }
        this.language = renamed(LanguageTag.lower(language));
        this.script = "";
        this.country = LanguageTag.upper(country);
        this.variant = variant;
        TreeMap<Character, String> ext = null;
        if (variant.length() == 2) {
            String all = this.language + this.country + variant;
            if (all.equals("jaJPJP") || all.equals("thTHTH")) {
                ext = new TreeMap<>();
                ext.put('u', variant.equals("JP") ? "ca-japanese" : "nu-thai");
            }
        }
        extensions = ext;
    }

    @Deprecated(since = "19")
    public Locale(String language, String country) {
        this(language, country, "");
    }

    @Deprecated(since = "19")
    public Locale(String language) {
        this(language, "", "");
    }

    public static Locale of(String language, String country, String variant) {
        return known(new Locale(language, country, variant));
    }

    public static Locale of(String language, String country) {
        return known(new Locale(language, country, ""));
    }

    public static Locale of(String language) {
        return known(new Locale(language, "", ""));
    }

    /** The constant that equals the locale, if there is one. */
    private static Locale known(Locale l) {
        if (l.language.isEmpty()) {
            return l.equals(ROOT) ? ROOT : l;
        }
        if (l.extensions == null && l.variant.isEmpty() && l.script.isEmpty()) {
            for (Locale k : constants()) {
                if (k.language.equals(l.language) && k.country.equals(l.country)) {
                    return k;
                }
            }
        }
        return l;
    }

    private static Locale[] constants() {
        return new Locale[] {ENGLISH, US, FRENCH, GERMAN, ITALIAN, JAPANESE, KOREAN, CHINESE, SIMPLIFIED_CHINESE,
            TRADITIONAL_CHINESE, FRANCE, GERMANY, ITALY, JAPAN, KOREA, UK, CANADA, CANADA_FRENCH};
    }

    /** Codes of ISO 639 that were changed. */
    private static String renamed(String language) {
        if (language.length() == 2) {
            switch (language) {
                case "iw":
                    return "he";
                case "in":
                    return "id";
                case "ji":
                    return "yi";
                default:
            }
        }
        return language;
    }

    public static Locale getDefault() {
        Locale l = defaultLocale;
        if (l == null) {
            String language = System.getProperty("user.language", "en");
            String country = System.getProperty("user.country", "");
            l = language.equals("en") && country.isEmpty() ? ENGLISH
                : language.equals("en") && country.equals("US") ? US : of(language, country);
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
        return LocaleData.available();
    }

    public static Stream<Locale> availableLocales() {
        return Arrays.stream(getAvailableLocales());
    }

    public static String[] getISOCountries() {
        return LocaleData.isoCountries();
    }

    public static Set<String> getISOCountries(IsoCountryCode type) {
        Objects.requireNonNull(type);
        Set<String> all = new HashSet<>();
        if (type == IsoCountryCode.PART3) {
            Collections.addAll(all, ("AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM NHVU NQAQ "
                    + "NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD").split(" "));
            return all;
        }
        for (String code : getISOCountries()) {
            all.add(type.code(code));
        }
        return Collections.unmodifiableSet(all);
    }

    public static String[] getISOLanguages() {
        return LocaleData.isoLanguages();
    }

    public static Locale forLanguageTag(String languageTag) {
        return of(new LanguageTag(languageTag));
    }

    private static Locale of(LanguageTag t) {
        if (t.extensions != null && t.extensions.containsKey('u')) {
            t.extensions.put('u', LanguageTag.unicode(t.extensions.get('u')));
        }
        return known(new Locale(renamed(t.language), t.script, t.region, t.variant, t.extensions));
    }

    public String getLanguage() {
        return language;
    }

    public String getScript() {
        return script;
    }

    public String getCountry() {
        return country;
    }

    public String getVariant() {
        return variant;
    }

    public boolean hasExtensions() {
        return extensions != null;
    }

    public Locale stripExtensions() {
        return extensions == null ? this : known(new Locale(language, script, country, variant, null));
    }

    public String getExtension(char key) {
        if (!LanguageTag.alnum(String.valueOf(key))) {
            throw new IllegalArgumentException("Ill-formed extension key: " + key);
        }
        return extensions == null ? null : extensions.get(Character.toLowerCase(key));
    }

    public Set<Character> getExtensionKeys() {
        return extensions == null ? Collections.emptySet() : Collections.unmodifiableSet(extensions.keySet());
    }

    private void unicode(Set<String> attributes, Map<String, String> keywords) {
        String u = extensions == null ? null : extensions.get('u');
        if (u != null) {
            LanguageTag.split(u, attributes, keywords);
        }
    }

    public Set<String> getUnicodeLocaleAttributes() {
        Set<String> attributes = new TreeSet<>();
        unicode(attributes, new TreeMap<>());
        return attributes.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(attributes);
    }

    public String getUnicodeLocaleType(String key) {
        if (key.length() != 2 || !LanguageTag.alnum(key)) {
            throw new IllegalArgumentException("Ill-formed Unicode locale key: " + key);
        }
        if (extensions == null) {
            return null;
        }
        Map<String, String> keywords = new TreeMap<>();
        unicode(new TreeSet<>(), keywords);
        return keywords.get(LanguageTag.lower(key));
    }

    public Set<String> getUnicodeLocaleKeys() {
        Map<String, String> keywords = new TreeMap<>();
        unicode(new TreeSet<>(), keywords);
        return keywords.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(keywords.keySet());
    }

    public String toLanguageTag() {
        String l = language;
        String v = variant;
        if (l.equals("no") && country.equals("NO") && v.equals("NY")) {
            l = "nn";
            v = "";
        }
        StringBuilder sb = new StringBuilder();
        if (LanguageTag.isScript(script)) {
            sb.append('-').append(script);
        }
        if (LanguageTag.isRegion(country)) {
            sb.append('-').append(country);
        }
        StringBuilder more = new StringBuilder();
        boolean fit = true;
        for (String part : v.isEmpty() ? new String[0] : v.split("_", -1)) {
            fit &= LanguageTag.isVariant(part);
            if (fit) {
                sb.append('-').append(part);
            } else if (part.isEmpty() || part.length() > 8 || !LanguageTag.alnum(part)) {
                break;
            } else {
                more.append('-').append(part);
            }
        }
        String last = null;
        if (extensions != null) {
            TreeMap<Character, String> rest = new TreeMap<>(extensions);
            last = rest.remove('x');
            if (!rest.isEmpty()) {
                sb.append('-').append(LanguageTag.id(rest));
            }
        }
        String head = LanguageTag.isLanguage(l) ? l : "";
        if (more.length() > 0) {
            last = (last == null ? "" : last + "-") + "lvariant" + more;
        }
        if (head.isEmpty() && (sb.length() > 0 || last == null)) {
            head = "und";
        }
        sb.insert(0, head);
        if (last != null) {
            sb.append(sb.length() == 0 ? "x-" : "-x-").append(last);
        }
        return sb.toString();
    }

    public String getISO3Language() throws MissingResourceException {
        if (language.length() == 3) {
            return language;
        }
        if (language.isEmpty()) {
            return "";
        }
        String code = LocaleData.iso3Language(language);
        if (code == null) {
            throw new MissingResourceException("Couldn't find 3-letter language code for " + language,
                    "FormatData_" + toString(), "ShortLanguage");
        }
        return code;
    }

    public String getISO3Country() throws MissingResourceException {
        if (country.isEmpty()) {
            return "";
        }
        String code = LocaleData.iso3Country(country);
        if (code == null) {
            throw new MissingResourceException("Couldn't find 3-letter country code for " + country,
                    "FormatData_" + toString(), "ShortCountry");
        }
        return code;
    }

    private static Locale display() {
        return getDefault(Category.DISPLAY);
    }

    public final String getDisplayLanguage() {
        return getDisplayLanguage(display());
    }

    public String getDisplayLanguage(Locale inLocale) {
        return language.isEmpty() ? "" : LocaleData.name(Objects.requireNonNull(inLocale), "languages", language, "=");
    }

    public String getDisplayScript() {
        return getDisplayScript(display());
    }

    public String getDisplayScript(Locale inLocale) {
        return script.isEmpty() ? "" : LocaleData.name(Objects.requireNonNull(inLocale), "scripts", script, "");
    }

    public final String getDisplayCountry() {
        return getDisplayCountry(display());
    }

    public String getDisplayCountry(Locale inLocale) {
        return country.isEmpty() ? "" : LocaleData.name(Objects.requireNonNull(inLocale), "countries", country, "");
    }

    public final String getDisplayVariant() {
        return getDisplayVariant(display());
    }

    public String getDisplayVariant(Locale inLocale) {
        if (variant.isEmpty()) {
            return "";
        }
        StringJoiner names = new StringJoiner(", ");
        for (String v : variant.split("_")) {
            names.add(LocaleData.name(Objects.requireNonNull(inLocale), "variants", v, "="));
        }
        return names.toString();
    }

    public final String getDisplayName() {
        return getDisplayName(display());
    }

    public String getDisplayName(Locale inLocale) {
        ArrayList<String> parts = new ArrayList<>();
        if (!script.isEmpty()) {
            parts.add(getDisplayScript(inLocale));
        }
        if (!country.isEmpty()) {
            parts.add(getDisplayCountry(inLocale));
        }
        if (!variant.isEmpty()) {
            parts.add(getDisplayVariant(inLocale));
        }
        if (extensions != null) {
            parts.addAll(getUnicodeLocaleAttributes());
            for (String key : getUnicodeLocaleKeys()) {
                parts.add(LocaleData.keyword(inLocale, key, getUnicodeLocaleType(key)));
            }
        }
        String l = getDisplayLanguage(inLocale);
        if (l.isEmpty()) {
            return String.join(", ", parts);
        }
        return parts.isEmpty() ? l : l + " (" + String.join(", ", parts) + ")";
    }

    @Override
    public final String toString() {
        boolean l = !language.isEmpty();
        boolean s = !script.isEmpty();
        boolean r = !country.isEmpty();
        boolean v = !variant.isEmpty();
        boolean e = extensions != null;
        StringBuilder sb = new StringBuilder(language);
        if (r || l && (v || s || e)) {
            sb.append('_').append(country);
        }
        if (l || r) {
            if (v) {
                sb.append('_').append(variant);
            }
            if (s) {
                sb.append("_#").append(script);
            }
            if (e) {
                sb.append(s ? "_" : "_#").append(LanguageTag.id(extensions));
            }
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

    private static int hash(int h, String s) {
        for (int i = 0; i < s.length(); i++) {
            h = 31 * h + s.charAt(i);
        }
        return h;
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = hash(hash(language.hashCode(), LanguageTag.lower(script)), LanguageTag.lower(country));
            h = hash(h, variant);
            if (extensions != null) {
                h ^= LanguageTag.id(extensions).hashCode();
            }
            hash = h;
        }
        return h;
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
        return language.equals(that.language) && country.equals(that.country) && script.equals(that.script)
                && variant.equals(that.variant) && Objects.equals(extensions, that.extensions);
    }

    /** Puts a locale together from well-formed parts. */
    public static final class Builder {
        private LanguageTag t = new LanguageTag();

        public Builder() {
        }

        private static IllformedLocaleException ill(String what, Object value) {
            return new IllformedLocaleException("Ill-formed " + what + ": " + value, 0);
        }

        public Builder setLocale(Locale locale) {
            LanguageTag n = new LanguageTag();
            n.language = locale.language;
            n.script = locale.script;
            n.region = locale.country;
            n.variant = locale.variant;
            String special = locale.language + locale.country + locale.variant;
            if (special.equals("jaJPJP") || special.equals("thTHTH")) {
                n.variant = "";
            } else if (special.equals("noNONY")) {
                n.language = "nn";
                n.variant = "";
            }
            if (!n.language.isEmpty() && !LanguageTag.isLanguage(n.language)) {
                throw new IllformedLocaleException("Ill-formed language: " + n.language);
            }
            if (!n.region.isEmpty() && !LanguageTag.isRegion(n.region)) {
                throw new IllformedLocaleException("Ill-formed region: " + n.region);
            }
            checkVariant(n.variant);
            n.extensions = locale.extensions == null ? null : new TreeMap<>(locale.extensions);
            t = n;
            return this;
        }

        private static void checkVariant(String variant) {
            int at = 0;
            for (String v : variant.isEmpty() ? new String[0] : variant.split("[_-]", -1)) {
                if (!LanguageTag.isVariant(v)) {
                    throw new IllformedLocaleException("Ill-formed variant: " + variant, at);
                }
                at += v.length() + 1;
            }
        }

        public Builder setLanguageTag(String languageTag) {
            if (languageTag.isEmpty()) {
                throw new IllformedLocaleException("Empty subtag", 0);
            }
            LanguageTag n = new LanguageTag(languageTag);
            if (n.error != null) {
                throw new IllformedLocaleException(n.error, n.errorIndex);
            }
            n.language = renamed(n.language);
            if (n.extensions != null && n.extensions.containsKey('u')) {
                n.extensions.put('u', LanguageTag.unicode(n.extensions.get('u')));
            }
            t = n;
            return this;
        }

        public Builder setLanguage(String language) {
            if (language != null && !language.isEmpty() && !LanguageTag.isLanguage(language)) {
                throw ill("language", language);
            }
            t.language = language == null ? "" : renamed(LanguageTag.lower(language));
            return this;
        }

        public Builder setScript(String script) {
            if (script != null && !script.isEmpty() && !LanguageTag.isScript(script)) {
                throw ill("script", script);
            }
            t.script = script == null ? "" : LanguageTag.title(script);
            return this;
        }

        public Builder setRegion(String region) {
            if (region != null && !region.isEmpty() && !LanguageTag.isRegion(region)) {
                throw ill("region", region);
            }
            t.region = region == null ? "" : LanguageTag.upper(region);
            return this;
        }

        public Builder setVariant(String variant) {
            String v = variant == null ? "" : variant;
            checkVariant(v);
            t.variant = v.replace('-', '_');
            return this;
        }

        public Builder setExtension(char key, String value) {
            char k = Character.toLowerCase(key);
            if (!LanguageTag.alpha(String.valueOf(key))) {
                throw ill("extension key", key);
            }
            if (value == null || value.isEmpty()) {
                if (t.extensions != null) {
                    t.extensions.remove(k);
                }
                return this;
            }
            String v = LanguageTag.lower(value.replace('_', '-'));
            int at = 0;
            for (String s : value.replace('_', '-').split("-", -1)) {
                if (s.length() < (k == 'x' ? 1 : 2) || s.length() > 8 || !LanguageTag.alnum(s)) {
                    throw new IllformedLocaleException("Ill-formed extension value: " + s, at);
                }
                at += s.length() + 1;
            }
            t.extension(k, k == 'u' ? LanguageTag.unicode(v) : v);
            return this;
        }

        public Builder setUnicodeLocaleKeyword(String key, String type) {
            if (key.length() != 2 || !LanguageTag.alnum(key)) {
                throw ill("Unicode locale keyword key", key);
            }
            String v = type == null ? null : LanguageTag.lower(type.replace('_', '-'));
            if (v != null && !v.isEmpty()) {
                int at = 0;
                for (String s : v.split("-", -1)) {
                    if (s.length() < 3 || s.length() > 8 || !LanguageTag.alnum(s)) {
                        throw new IllformedLocaleException("Ill-formed Unicode locale keyword type: " + type, at);
                    }
                    at += s.length() + 1;
                }
            }
            change(LanguageTag.lower(key), v, null, true);
            return this;
        }

        public Builder addUnicodeLocaleAttribute(String attribute) {
            change(null, null, attribute(attribute), true);
            return this;
        }

        public Builder removeUnicodeLocaleAttribute(String attribute) {
            change(null, null, attribute(attribute), false);
            return this;
        }

        private static String attribute(String s) {
            if (s.length() < 3 || s.length() > 8 || !LanguageTag.alnum(s)) {
                throw ill("Unicode locale attribute", s);
            }
            return LanguageTag.lower(s);
        }

        private void change(String key, String type, String attribute, boolean add) {
            TreeSet<String> attributes = new TreeSet<>();
            TreeMap<String, String> keywords = new TreeMap<>();
            String u = t.extensions == null ? null : t.extensions.get('u');
            if (u != null) {
                LanguageTag.split(u, attributes, keywords);
            }
            if (key != null && type == null) {
                keywords.remove(key);
            } else if (key != null) {
                keywords.put(key, type);
            } else if (add) {
                attributes.add(attribute);
            } else {
                attributes.remove(attribute);
            }
            String v = LanguageTag.unicode(attributes, keywords);
            if (!v.isEmpty()) {
                t.extension('u', v);
            } else if (t.extensions != null) {
                t.extensions.remove('u');
            }
        }

        public Builder clear() {
            t = new LanguageTag();
            return this;
        }

        public Builder clearExtensions() {
            t.extensions = null;
            return this;
        }

        public Locale build() {
            return known(new Locale(t.language, t.script, t.region, t.variant,
                    t.extensions == null ? null : new TreeMap<>(t.extensions)));
        }
    }

    /** How the extended ranges of a priority list are matched. */
    public enum FilteringMode {
        AUTOSELECT_FILTERING, EXTENDED_FILTERING, IGNORE_EXTENDED_RANGES, MAP_EXTENDED_RANGES, REJECT_EXTENDED_RANGES
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales, FilteringMode mode) {
        return LocaleMatch.filter(priorityList, locales, mode);
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales) {
        return filter(priorityList, locales, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags, FilteringMode mode) {
        return LocaleMatch.filterTags(priorityList, tags, mode);
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags) {
        return filterTags(priorityList, tags, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static Locale lookup(List<LanguageRange> priorityList, Collection<Locale> locales) {
        return LocaleMatch.lookup(priorityList, locales);
    }

    public static String lookupTag(List<LanguageRange> priorityList, Collection<String> tags) {
        return LocaleMatch.lookupTag(priorityList, tags);
    }

    public static String caseFoldLanguageTag(String languageTag) {
        return LocaleMatch.fold(languageTag);
    }

    /** A range of language tags with a weight (RFC 4647). */
    public static final class LanguageRange {
        public static final double MAX_WEIGHT = 1.0;
        public static final double MIN_WEIGHT = 0.0;
        private final String range;
        private final double weight;

        public LanguageRange(String range) {
            this(range, MAX_WEIGHT);
        }

        public LanguageRange(String range, double weight) {
            if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException("weight=" + weight);
            }
            this.range = LanguageTag.lower(range);
            this.weight = weight;
            boolean first = true;
            for (String s : this.range.split("-", -1)) {
                if (!(s.equals("*") || !s.isEmpty() && s.length() <= 8 && (first ? LanguageTag.alpha(s) : LanguageTag.alnum(s)))) {
                    throw new IllegalArgumentException("range=" + this.range);
                }
                first = false;
            }
        }

        public String getRange() {
            return range;
        }

        public double getWeight() {
            return weight;
        }

        public static List<LanguageRange> parse(String ranges) {
            return LocaleMatch.parse(ranges);
        }

        public static List<LanguageRange> parse(String ranges, Map<String, List<String>> map) {
            return mapEquivalents(parse(ranges), map);
        }

        public static List<LanguageRange> mapEquivalents(List<LanguageRange> priorityList, Map<String, List<String>> map) {
            return LocaleMatch.mapEquivalents(priorityList, map);
        }

        @Override
        public int hashCode() {
            long bits = Double.doubleToLongBits(weight);
            return 37 * (37 * 17 + range.hashCode()) + (int) (bits ^ bits >>> 32);
        }

        @Override
        public boolean equals(Object obj) {
            return this == obj || obj instanceof LanguageRange && range.equals(((LanguageRange) obj).range)
                    && weight == ((LanguageRange) obj).weight;
        }

        @Override
        public String toString() {
            return weight == MAX_WEIGHT ? range : range + ";q=" + weight;
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("language", language);
        fields.put("script", script);
        fields.put("country", country);
        fields.put("variant", variant);
        fields.put("extensions", extensions == null ? "" : LanguageTag.id(extensions));
        fields.put("hashcode", -1);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        language = renamed(LanguageTag.lower((String) fields.get("language", "")));
        script = (String) fields.get("script", "");
        country = (String) fields.get("country", "");
        variant = (String) fields.get("variant", "");
        String id = (String) fields.get("extensions", "");
        extensions = id == null || id.isEmpty() ? null : forLanguageTag("und-" + id).extensions;
    }

    private Object readResolve() {
        return known(this);
    }
}
