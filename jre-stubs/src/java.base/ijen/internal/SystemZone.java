package ijen.internal;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;

/** The name of the zone that the host is in. */
public final class SystemZone {
    private SystemZone() {
    }

    /** From the property user.timezone, the variable TZ, or the system's files; UTC if they do not tell. */
    public static String id() {
        String id = System.getProperty("user.timezone", "");
        if (!id.isEmpty()) {
            return id;
        }
        id = System.getenv("TZ");
        if (id != null && !id.isEmpty()) {
            return id.startsWith(":") ? id.substring(1) : id;
        }
        try (BufferedReader in = new BufferedReader(new FileReader("/etc/timezone"))) {
            id = in.readLine();
            if (id != null && !id.trim().isEmpty()) {
                return id.trim();
            }
        } catch (IOException e) {
            // There is no such file: the link is looked at.
        }
        try {
            String path = new File("/etc/localtime").getCanonicalPath();
            int at = path.indexOf("/zoneinfo/");
            return at < 0 ? "UTC" : path.substring(at + 10);
        } catch (IOException e) {
            return "UTC";
        }
    }
}
