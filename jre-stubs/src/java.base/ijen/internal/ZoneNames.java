package ijen.internal;

import java.time.ZoneOffset;
import java.util.Locale;

/** English names of zones; the rest is shown as its difference from GMT. */
public final class ZoneNames {
    // zones; short standard, summer, generic; full standard, summer, generic
    private static final String[][] NAMES = {
        {"UTC Etc/UTC Etc/UCT Zulu Etc/Zulu UCT Universal Etc/Universal", "UTC", "UTC", "UTC", "Coordinated Universal Time",
            "Coordinated Universal Time", "Coordinated Universal Time"},
        {"GMT Etc/GMT Greenwich Etc/Greenwich GMT0", "GMT", "GMT", "GMT", "Greenwich Mean Time", "Greenwich Mean Time", "Greenwich Mean Time"},
        {"Europe/London", "GMT", "BST", "GMT", "Greenwich Mean Time", "British Summer Time", "London Time"},
        {"Europe/Dublin", "GMT", "IST", "GMT", "Greenwich Mean Time", "Irish Standard Time", "Dublin Time"},
        {"Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich Europe/Brussels Europe/Amsterdam Europe/Stockholm "
            + "Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Warsaw Europe/Budapest Europe/Belgrade Europe/Luxembourg Europe/Monaco "
            + "Europe/Zagreb Europe/Ljubljana Europe/Bratislava Europe/Sarajevo Europe/Malta", "CET", "CEST", "CET",
            "Central European Standard Time", "Central European Summer Time", "Central European Time"},
        {"Europe/Athens Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Sofia Europe/Bucharest Europe/Riga Europe/Vilnius Europe/Tallinn "
            + "Africa/Cairo Asia/Beirut", "EET", "EEST", "EET", "Eastern European Standard Time", "Eastern European Summer Time",
            "Eastern European Time"},
        {"Europe/Lisbon", "WET", "WEST", "WET", "Western European Standard Time", "Western European Summer Time", "Western European Time"},
        {"Europe/Moscow", "MSK", "MSD", "MSK", "Moscow Standard Time", "Moscow Summer Time", "Moscow Time"},
        {"America/New_York America/Detroit America/Toronto US/Eastern", "EST", "EDT", "ET", "Eastern Standard Time", "Eastern Daylight Time",
            "Eastern Time"},
        {"America/Chicago America/Winnipeg US/Central", "CST", "CDT", "CT", "Central Standard Time", "Central Daylight Time", "Central Time"},
        {"America/Denver America/Edmonton US/Mountain", "MST", "MDT", "MT", "Mountain Standard Time", "Mountain Daylight Time", "Mountain Time"},
        {"America/Los_Angeles America/Vancouver US/Pacific", "PST", "PDT", "PT", "Pacific Standard Time", "Pacific Daylight Time", "Pacific Time"},
        {"America/Anchorage", "AKST", "AKDT", "AKT", "Alaska Standard Time", "Alaska Daylight Time", "Alaska Time"},
        {"America/Halifax", "AST", "ADT", "AT", "Atlantic Standard Time", "Atlantic Daylight Time", "Atlantic Time"},
        {"America/Sao_Paulo", null, null, null, "Brasilia Standard Time", "Brasilia Summer Time", "Brasilia Time"},
        {"Asia/Tokyo Japan", "JST", "JDT", "JT", "Japan Standard Time", "Japan Daylight Time", "Japan Time"},
        {"Asia/Seoul", "KST", "KDT", "KT", "Korean Standard Time", "Korean Daylight Time", "Korean Time"},
        {"Asia/Shanghai PRC", "CST", "CDT", "CT", "China Standard Time", "China Daylight Time", "China Time"},
        {"Asia/Kolkata Asia/Calcutta", "IST", "IST", "IST", "India Standard Time", "India Standard Time", "Kolkata Time"},
        {"Asia/Dubai", null, null, null, "Gulf Standard Time", "Gulf Standard Time", "Dubai Time"},
        {"Australia/Sydney Australia/Melbourne Australia/Brisbane", "AEST", "AEDT", "AET", "Australian Eastern Standard Time",
            "Australian Eastern Daylight Time", "Australian Eastern Time"},
        {"Pacific/Auckland", "NZST", "NZDT", "NZT", "New Zealand Standard Time", "New Zealand Daylight Time", "New Zealand Time"},
    };

    private ZoneNames() {
    }

    private static String[] row(String id) {
        if (id.isEmpty()) {
            return null;
        }
        for (String[] row : NAMES) {
            int at = row[0].indexOf(id);
            while (at >= 0) {
                int end = at + id.length();
                if ((at == 0 || row[0].charAt(at - 1) == ' ') && (end == row[0].length() || row[0].charAt(end) == ' ')) {
                    return row;
                }
                at = row[0].indexOf(id, end);
            }
        }
        return null;
    }

    /** {@code kind}: 0 standard, 1 summer, 2 generic. Null: no name is known. */
    public static String name(String id, int kind, boolean full, Locale locale) {
        String[] row = row(id);
        if (row != null && locale.getLanguage().isEmpty() && !row[1 + kind].equals("UTC") && !row[1 + kind].equals("GMT")) {
            return null;
        }
        return row == null ? null : row[(full ? 4 : 1) + kind];
    }

    public static String gmt(ZoneOffset offset) {
        int total = offset.getTotalSeconds();
        return total == 0 ? "GMT" : "GMT" + offset.getId();
    }

    /** Parsing: the zone whose name stands at that place, longest first, as id, NUL, name. */
    public static String match(CharSequence text, int position, boolean ignoreCase) {
        String best = null;
        int length = 0;
        String rest = text.subSequence(position, text.length()).toString();
        for (String[] row : NAMES) {
            for (int i = 1; i < 7; i++) {
                String name = row[i];
                if (name != null && name.length() > length && rest.regionMatches(ignoreCase, 0, name, 0, name.length())) {
                    int space = row[0].indexOf(' ');
                    best = (space < 0 ? row[0] : row[0].substring(0, space)) + '\0' + name;
                    length = name.length();
                }
            }
        }
        return best;
    }

    /** For what {@link #match} gave: whether it names the standard time (0), the summer time (1) or, as any equal name, the zone in general (2). */
    public static int kind(String match) {
        int nul = match.indexOf('\0');
        String name = match.substring(nul + 1);
        for (String[] row : NAMES) {
            if (!row[0].startsWith(match.substring(0, nul))) {
                continue;
            }
            for (int kind = 2; kind >= 0; kind--) {
                if (name.equalsIgnoreCase(row[1 + kind]) || name.equalsIgnoreCase(row[4 + kind])) {
                    return kind;
                }
            }
        }
        return 2;
    }

    /** For each zone with names: id, long and short standard, long and short summer name, long and short general name. */
    public static String[][] strings(Locale locale) {
        java.util.ArrayList<String[]> all = new java.util.ArrayList<>();
        for (String[] row : NAMES) {
            for (String id : row[0].split(" ")) {
                String shorts = row[1] == null ? "" : row[1];
                all.add(new String[] {id, row[4], shorts, row[5], row[2] == null ? "" : row[2], row[6], row[3] == null ? "" : row[3]});
            }
        }
        return all.toArray(new String[0][]);
    }
}
