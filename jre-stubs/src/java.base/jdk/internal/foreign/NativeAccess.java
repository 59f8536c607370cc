package jdk.internal.foreign;

import ijen.internal.Properties;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.security.CodeSource;

/** Who may call restricted methods (JEP 472): code without a name is warned of once, unless the command line allows or denies it. */
public final class NativeAccess {
    private static boolean enabled;
    private static boolean known;
    private static boolean allowed;
    private static boolean denied;

    private NativeAccess() {
    }

    /** Before a restricted method does anything. */
    public static void check(Class<?> caller, Class<?> owner, String method) {
        Module module = caller == null ? Object.class.getModule() : caller.getModule();
        if (module.isNamed() || isEnabled() || allowed) {
            return;
        }
        if (denied) {
            throw new IllegalCallerException("Illegal native access from an unnamed module" + place(caller));
        }
        synchronized (NativeAccess.class) {
            if (enabled) {
                return;
            }
            enabled = true;
        }
        warn(caller, owner, method);
    }

    /** Does the command line allow it for classes outside of modules, or was one warned of? */
    public static synchronized boolean isEnabled() {
        if (!known) {
            known = true;
            String[] initial = Properties.initial();
            String illegal = "warn";
            for (int i = 0; i < initial.length; i += 2) {
                if (initial[i].startsWith("jdk.module.enable.native.access.")) {
                    enabled |= ("," + initial[i + 1] + ",").contains(",ALL-UNNAMED,");
                } else if (initial[i].equals("jdk.module.illegal.native.access")) {
                    illegal = initial[i + 1];
                }
            }
            allowed = illegal.equals("allow");
            denied = illegal.equals("deny");
        }
        return enabled;
    }

    private static String place(Class<?> caller) {
        CodeSource source = caller.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? "" : " (" + source.getLocation() + ")";
    }

    private static void warn(Class<?> caller, Class<?> owner, String method) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true).print(
                "WARNING: A restricted method in " + owner.getName() + " has been called\n"
                + "WARNING: " + owner.getName() + "::" + method + " has been called by " + caller.getName() + " in an unnamed module" + place(caller) + "\n"
                + "WARNING: Use --enable-native-access=ALL-UNNAMED to avoid a warning for callers in this module\n"
                + "WARNING: Restricted methods will be blocked in a future release unless native access is enabled\n\n");
    }
}
