package ijen.internal;

import java.io.File;
import java.io.IOException;

/** The name of the zone that the host is in. */
public final class SystemZone {
    private SystemZone() {
    }

    /** From the property user.timezone, the variable TZ, or the system's files; GMT if they do not tell. */
    public static String id() {
        String id = System.getProperty("user.timezone", "");
        if (!id.isEmpty()) {
            return id;
        }
        id = System.getenv("TZ");
        if (id != null && !id.isEmpty()) {
            id = id.startsWith(":") ? id.substring(1) : id;
            int at = id.indexOf("zoneinfo/");
            return at < 0 ? id : id.substring(at + 9);
        }
        try {
            String path = new File("/etc/localtime").getCanonicalPath();
            int at = path.indexOf("zoneinfo/");
            return at < 0 ? "GMT" : path.substring(at + 9);
        } catch (IOException e) {
            return "GMT";
        }
    }
}
