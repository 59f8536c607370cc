package java.util;

import java.util.Locale.FilteringMode;
import java.util.Locale.LanguageRange;

/** Filtering and lookup of language tags (RFC 4647). */
final class LocaleMatch {
    private LocaleMatch() {
    }

    static List<Locale> filter(List<LanguageRange> ranges, Collection<Locale> locales, FilteringMode mode) {
        LinkedHashMap<String, Locale> byTag = new LinkedHashMap<>();
        for (Locale l : locales) {
            byTag.putIfAbsent(l.toLanguageTag(), l);
        }
        List<Locale> found = new ArrayList<>();
        for (String tag : filterTags(ranges, byTag.keySet(), mode)) {
            found.add(Locale.forLanguageTag(tag));
        }
        return found;
    }

    private static boolean extended(String range) {
        return range.indexOf('*') > 0 || range.startsWith("*") && range.length() > 1;
    }

    static List<String> filterTags(List<LanguageRange> ranges, Collection<String> tags, FilteringMode mode) {
        if (ranges.isEmpty() || tags.isEmpty()) {
            return new ArrayList<>();
        }
        Objects.requireNonNull(mode);
        LinkedHashSet<String> found = new LinkedHashSet<>();
        LinkedHashSet<String> none = new LinkedHashSet<>();
        for (LanguageRange r : ranges) {
            String range = r.getRange();
            if (extended(range)) {
                if (mode == FilteringMode.IGNORE_EXTENDED_RANGES) {
                    continue;
                }
                if (mode == FilteringMode.REJECT_EXTENDED_RANGES) {
                    throw new IllegalArgumentException("An extended range \"" + range
                            + "\" found in REJECT_EXTENDED_RANGES mode.");
                }
                if (mode == FilteringMode.MAP_EXTENDED_RANGES) {
                    range = range.startsWith("*") ? "*" : range.replaceAll("-[*]", "");
                }
            }
            if (r.getWeight() == 0) {
                for (String tag : tags) {
                    if (matches(range, LanguageTag.lower(tag))) {
                        none.add(tag);
                    }
                }
                continue;
            }
            for (String tag : tags) {
                if (!none.contains(tag) && !containsIgnoreCase(found, tag) && matches(range, LanguageTag.lower(tag))) {
                    found.add(tag);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean containsIgnoreCase(Set<String> all, String s) {
        for (String a : all) {
            if (a.equalsIgnoreCase(s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String range, String tag) {
        if (range.equals("*")) {
            return true;
        }
        if (!extended(range)) {
            return tag.startsWith(range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
        }
        String[] want = range.split("-");
        String[] have = tag.split("-");
        if (!want[0].equals(have[0]) && !want[0].equals("*")) {
            return false;
        }
        int i = 1;
        int k = 1;
        while (i < want.length) {
            if (want[i].equals("*")) {
                i++;
            } else if (k >= have.length) {
                return false;
            } else if (want[i].equals(have[k])) {
                i++;
                k++;
            } else if (have[k].length() == 1) {
                return false;
            } else {
                k++;
            }
        }
        return true;
    }

    static Locale lookup(List<LanguageRange> ranges, Collection<Locale> locales) {
        LinkedHashSet<String> tags = new LinkedHashSet<>();
        for (Locale l : locales) {
            tags.add(l.toLanguageTag());
        }
        String tag = lookupTag(ranges, tags);
        return tag == null ? null : Locale.forLanguageTag(tag);
    }

    static String lookupTag(List<LanguageRange> ranges, Collection<String> tags) {
        for (LanguageRange r : ranges) {
            String range = r.getRange();
            if (range.equals("*") || r.getWeight() == 0) {
                continue;
            }
            String pattern = range.replace("*", "\\p{Alnum}*");
            while (!pattern.isEmpty()) {
                for (String tag : tags) {
                    if (LanguageTag.lower(tag).matches(pattern)) {
                        return tag;
                    }
                }
                int dash = pattern.lastIndexOf('-');
                pattern = dash < 0 ? "" : pattern.substring(0, dash);
                if (pattern.lastIndexOf('-') == pattern.length() - 2 && pattern.length() > 1) {
                    pattern = pattern.substring(0, pattern.length() - 2);
                }
            }
        }
        return null;
    }

    static String fold(String tag) {
        LanguageTag t = new LanguageTag(tag);
        if (tag.isEmpty()) {
            throw new IllformedLocaleException("Empty subtag", 0);
        }
        if (t.error != null) {
            throw new IllformedLocaleException(t.error, t.errorIndex);
        }
        StringBuilder sb = new StringBuilder();
        boolean behind = false;
        boolean first = true;
        for (String s : tag.split("-")) {
            sb.append(first ? "" : "-");
            if (first || behind || s.length() == 1) {
                sb.append(LanguageTag.lower(s));
            } else if (LanguageTag.isScript(s)) {
                sb.append(LanguageTag.title(s));
            } else if (s.length() == 2) {
                sb.append(LanguageTag.upper(s));
            } else if (LanguageTag.isVariant(s)) {
                sb.append(s);
            } else {
                sb.append(LanguageTag.lower(s));
            }
            behind |= s.length() == 1;
            first = false;
        }
        return sb.toString();
    }

    static List<LanguageRange> parse(String text) {
        String ranges = LanguageTag.lower(text.replace(" ", ""));
        if (ranges.startsWith("accept-language:")) {
            ranges = ranges.substring(16);
        }
        ArrayList<LanguageRange> list = new ArrayList<>();
        HashSet<String> seen = new HashSet<>();
        for (String part : ranges.split(",")) {
            String range = part;
            double weight = LanguageRange.MAX_WEIGHT;
            int at = part.indexOf(";q=");
            if (at >= 0) {
                range = part.substring(0, at);
                String q = part.substring(at + 3);
                try {
                    weight = Double.parseDouble(q);
                } catch (Exception e) {
                    throw new IllegalArgumentException("weight=\"" + q + "\" for language range \"" + range + "\"");
                }
                if (weight < 0 || weight > 1) {
                    throw new IllegalArgumentException("weight=" + weight + " for language range \"" + range
                            + "\". It must be between 0.0 and 1.0.");
                }
            }
            if (seen.add(range)) {
                LanguageRange r = new LanguageRange(range, weight);
                int i = 0;
                while (i < list.size() && list.get(i).getWeight() >= weight) {
                    i++;
                }
                list.add(i, r);
            }
        }
        return list;
    }

    static List<LanguageRange> mapEquivalents(List<LanguageRange> list, Map<String, List<String>> map) {
        if (list.isEmpty()) {
            return new ArrayList<>();
        }
        if (map == null || map.isEmpty()) {
            return new ArrayList<>(list);
        }
        HashMap<String, String> keys = new HashMap<>();
        for (String key : map.keySet()) {
            keys.put(LanguageTag.lower(key), key);
        }
        ArrayList<LanguageRange> result = new ArrayList<>();
        for (LanguageRange r : list) {
            String prefix = r.getRange();
            boolean mapped = false;
            while (!prefix.isEmpty() && !mapped) {
                if (keys.containsKey(prefix)) {
                    mapped = true;
                    List<String> others = map.get(keys.get(prefix));
                    if (others != null) {
                        for (String o : others) {
                            result.add(new LanguageRange(LanguageTag.lower(o) + r.getRange().substring(prefix.length()), r.getWeight()));
                        }
                    }
                }
                int dash = prefix.lastIndexOf('-');
                prefix = dash < 0 ? "" : prefix.substring(0, dash);
            }
            if (!mapped) {
                result.add(r);
            }
        }
        return result;
    }
}
