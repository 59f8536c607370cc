package java.time;

import java.io.File;
import java.io.IOException;

/** The zone of this machine: the property user.timezone, the variable TZ, or what /etc/localtime links to. */
final class SystemZone {
    private static String lastName;
    private static ZoneId lastZone;

    private SystemZone() {
    }

    static synchronized ZoneId get() {
        String name = System.getProperty("user.timezone");
        if (lastZone == null || name != null && !name.isEmpty() && !name.equals(lastName)) {
            if (name == null || name.isEmpty()) {
                name = fromSystem();
            }
            lastName = name;
            lastZone = zone(name);
        }
        return lastZone;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            return ZoneId.of("GMT");
        }
    }

    private static String fromSystem() {
        String tz = System.getenv("TZ");
        if (tz != null && !tz.isEmpty()) {
            if (tz.startsWith(":")) {
                tz = tz.substring(1);
            }
            int at = tz.indexOf("zoneinfo/");
            return at < 0 ? tz : tz.substring(at + 9);
        }
        try {
            String path = new File("/etc/localtime").getCanonicalPath();
            int at = path.indexOf("zoneinfo/");
            if (at >= 0) {
                return path.substring(at + 9);
            }
        } catch (IOException e) {
            // no such file: as when nothing is set
        }
        return "GMT";
    }
}
