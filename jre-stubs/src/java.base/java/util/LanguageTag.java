package java.util;

/** The parts of a language tag (RFC 5646), read from one or put together. */
final class LanguageTag {
    private static final String[] GRANDFATHERED = {"art-lojban", "jbo", "cel-gaulish", "xtg-x-cel-gaulish", "en-gb-oed",
        "en-GB-x-oed", "i-ami", "ami", "i-bnn", "bnn", "i-default", "en-x-i-default", "i-enochian", "und-x-i-enochian", "i-hak", "hak",
        "i-klingon", "tlh", "i-lux", "lb", "i-mingo", "see-x-i-mingo", "i-navajo", "nv", "i-pwn", "pwn", "i-tao", "tao", "i-tay", "tay",
        "i-tsu", "tsu", "no-bok", "nb", "no-nyn", "nn", "sgn-be-fr", "sfb", "sgn-be-nl", "vgt", "sgn-ch-de", "sgg", "zh-guoyu", "cmn",
        "zh-hakka", "hak", "zh-min", "nan-x-zh-min", "zh-min-nan", "nan", "zh-xiang", "hsn"};

    String language = "";
    String script = "";
    String region = "";
    String variant = "";
    /** By singleton: the subtags behind it, in lower case; null for none. */
    TreeMap<Character, String> extensions;
    /** What is wrong and where; null: nothing. */
    String error;
    int errorIndex;

    private String[] parts;
    private int at;
    private int offset;

    LanguageTag() {
    }

    /** Reads as much of the tag as is well-formed. */
    LanguageTag(String tag) {
        String lower = lower(tag);
        for (int i = 0; i < GRANDFATHERED.length; i += 2) {
            if (GRANDFATHERED[i].equals(lower)) {
                tag = GRANDFATHERED[i + 1];
                break;
            }
        }
        parts = tag.isEmpty() ? new String[0] : tag.split("-", -1);
        read();
        if (error == null && at < parts.length) {
            error = parts[at].isEmpty() ? "Empty subtag" : "Invalid subtag: " + parts[at];
            errorIndex = offset;
        }
    }

    private String part() {
        return at < parts.length ? parts[at] : "";
    }

    private String take() {
        String s = parts[at++];
        offset += s.length() + 1;
        return s;
    }

    private void read() {
        if (isLanguage(part())) {
            language = lower(take());
            if (language.length() <= 3) {
                for (int i = 0; i < 3 && part().length() == 3 && alpha(part()); i++) {
                    String ext = lower(take());
                    language = i == 0 ? ext : language;
                }
            }
            if (language.equals("und")) {
                language = "";
            }
            if (isScript(part())) {
                script = title(take());
            }
            if (isRegion(part())) {
                region = upper(take());
            }
            StringBuilder variants = new StringBuilder();
            while (isVariant(part())) {
                variants.append(variants.length() == 0 ? "" : "_").append(take());
            }
            variant = variants.toString();
            while (part().length() == 1 && !part().equalsIgnoreCase("x") && alpha(part())) {
                int start = offset;
                int mark = at;
                char key = Character.toLowerCase(part().charAt(0));
                take();
                StringBuilder value = new StringBuilder();
                while (part().length() >= 2 && part().length() <= 8 && alnum(part())) {
                    value.append(value.length() == 0 ? "" : "-").append(lower(take()));
                }
                if (value.length() == 0) {
                    error = "Incomplete extension '" + parts[mark] + "'";
                    errorIndex = start;
                    return;
                }
                // the first of several counts
                if (extensions == null || !extensions.containsKey(key)) {
                    extension(key, value.toString());
                }
            }
        }
        if (part().equalsIgnoreCase("x")) {
            int start = offset;
            take();
            StringBuilder value = new StringBuilder();
            StringBuilder extra = null;
            while (part().length() >= 1 && part().length() <= 8 && alnum(part())) {
                String s = take();
                if (extra == null && s.equalsIgnoreCase("lvariant") && at < parts.length) {
                    extra = new StringBuilder();
                } else if (extra != null) {
                    extra.append(extra.length() == 0 ? "" : "_").append(s);
                } else {
                    value.append(value.length() == 0 ? "" : "-").append(lower(s));
                }
            }
            if (value.length() == 0 && extra == null) {
                error = "Incomplete privateuse";
                errorIndex = start;
                return;
            }
            if (value.length() > 0) {
                extension('x', value.toString());
            }
            if (extra != null) {
                variant = variant.isEmpty() ? extra.toString() : variant + "_" + extra;
            }
        }
    }

    void extension(char key, String value) {
        if (extensions == null) {
            extensions = new TreeMap<>();
        }
        extensions.put(key, value);
    }

    /** The extensions as in a tag, private use last. */
    static String id(TreeMap<Character, String> extensions) {
        StringBuilder sb = new StringBuilder();
        String last = null;
        for (Map.Entry<Character, String> e : extensions.entrySet()) {
            if (e.getKey() == 'x') {
                last = e.getValue();
                continue;
            }
            sb.append(sb.length() == 0 ? "" : "-").append(e.getKey().charValue()).append(e.getValue().isEmpty() ? "" : "-").append(e.getValue());
        }
        if (last != null) {
            sb.append(sb.length() == 0 ? "" : "-").append("x-").append(last);
        }
        return sb.toString();
    }

    /** The Unicode extension in its order: attributes, then keywords, each sorted; later duplicates are left out. */
    static String unicode(String value) {
        TreeSet<String> attributes = new TreeSet<>();
        TreeMap<String, String> keywords = new TreeMap<>();
        split(value, attributes, keywords);
        return unicode(attributes, keywords);
    }

    static String unicode(Set<String> attributes, TreeMap<String, String> keywords) {
        StringBuilder sb = new StringBuilder();
        for (String a : attributes) {
            sb.append(sb.length() == 0 ? "" : "-").append(a);
        }
        for (Map.Entry<String, String> e : keywords.entrySet()) {
            sb.append(sb.length() == 0 ? "" : "-").append(e.getKey());
            if (!e.getValue().isEmpty()) {
                sb.append('-').append(e.getValue());
            }
        }
        return sb.toString();
    }

    static void split(String value, Set<String> attributes, Map<String, String> keywords) {
        String key = null;
        StringBuilder type = new StringBuilder();
        for (String s : value.isEmpty() ? new String[0] : value.split("-")) {
            if (s.length() == 2) {
                if (key != null) {
                    keywords.putIfAbsent(key, type.toString());
                }
                key = s;
                type.setLength(0);
            } else if (key == null) {
                attributes.add(s);
            } else {
                type.append(type.length() == 0 ? "" : "-").append(s);
            }
        }
        if (key != null) {
            keywords.putIfAbsent(key, type.toString());
        }
    }

    static boolean alpha(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = (char) (s.charAt(i) | 32);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    static boolean digits(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean alnum(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    static boolean isLanguage(String s) {
        return s.length() >= 2 && s.length() <= 8 && alpha(s);
    }

    static boolean isScript(String s) {
        return s.length() == 4 && alpha(s);
    }

    static boolean isRegion(String s) {
        return s.length() == 2 && alpha(s) || s.length() == 3 && digits(s);
    }

    static boolean isVariant(String s) {
        return s.length() >= 5 && s.length() <= 8 && alnum(s) || s.length() == 4 && digits(s.substring(0, 1)) && alnum(s);
    }

    static String lower(String s) {
        return ascii(s, false);
    }

    static String upper(String s) {
        return ascii(s, true);
    }

    static String title(String s) {
        return s.isEmpty() ? s : upper(s.substring(0, 1)).concat(lower(s.substring(1)));
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
}
