package java.lang;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.Optional;

public final class Runtime {
    private static final Runtime CURRENT = new Runtime();

    private Runtime() {
    }

    public static Runtime getRuntime() {
        return CURRENT;
    }

    public void exit(int status) {
        Shutdown.exit(status);
    }

    public void addShutdownHook(Thread hook) {
        Shutdown.add(hook);
    }

    public boolean removeShutdownHook(Thread hook) {
        return Shutdown.remove(hook);
    }

    public void halt(int status) {
        Shutdown.halt(status);
    }

    public native int availableProcessors();

    public native long freeMemory();

    public native long totalMemory();

    public native long maxMemory();

    public native void gc();

    @Deprecated(since = "18", forRemoval = true)
    public void runFinalization() {
        ijen.internal.Finalization.run();
    }

    public void load(String filename) {
        if (!new java.io.File(filename).isAbsolute()) {
            throw new UnsatisfiedLinkError("Expecting an absolute path of the library: " + filename);
        }
        throw new UnsatisfiedLinkError("Can't load library: " + filename);
    }

    public void loadLibrary(String libname) {
        throw new UnsatisfiedLinkError("no " + libname + " in java.library.path: "
                + System.getProperty("java.library.path", ""));
    }

    public static Version version() {
        return Version.parse(System.getProperty("java.runtime.version", "25"));
    }

    @Deprecated(since = "18")
    public Process exec(String command) throws IOException {
        return exec(command, null, null);
    }

    @Deprecated(since = "18")
    public Process exec(String command, String[] envp) throws IOException {
        return exec(command, envp, null);
    }

    @Deprecated(since = "18")
    public Process exec(String command, String[] envp, File dir) throws IOException {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("Empty command");
        }
        StringTokenizer words = new StringTokenizer(command);
        String[] all = new String[words.countTokens()];
        for (int i = 0; words.hasMoreTokens(); i++) {
            all[i] = words.nextToken();
        }
        return exec(all, envp, dir);
    }

    public Process exec(String[] cmdarray) throws IOException {
        return exec(cmdarray, null, null);
    }

    public Process exec(String[] cmdarray, String[] envp) throws IOException {
        return exec(cmdarray, envp, null);
    }

    public Process exec(String[] cmdarray, String[] envp, File dir) throws IOException {
        return new ProcessBuilder(cmdarray).environment(envp).directory(dir).start();
    }

    public static final class Version implements Comparable<Version> {
        private final List<Integer> version;
        private final String pre;
        private final String build;
        private final String optional;

        private Version(List<Integer> version, String pre, String build, String optional) {
            this.version = version;
            this.pre = pre;
            this.build = build;
            this.optional = optional;
        }

        private static IllegalArgumentException invalid(String text) {
            return new IllegalArgumentException("Invalid version string: '" + text + "'");
        }

        private static boolean word(String text, boolean dashes) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                        || dashes && (c == '-' || c == '.');
                if (!plain) {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        private static boolean number(String text, boolean zero) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return !text.isEmpty() && (text.charAt(0) != '0' || zero && text.length() == 1);
        }

        public static Version parse(String text) {
            if (text.isEmpty()) {
                throw new NumberFormatException("For input string: \"\"");
            }
            int end = 0;
            while (end < text.length() && (text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '.')) {
                end++;
            }
            List<Integer> version = new ArrayList<>();
            String[] parts = text.substring(0, end).split("\\.", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!number(parts[i], i > 0) || i == parts.length - 1 && i > 0 && parts[i].equals("0")) {
                    throw invalid(text);
                }
                version.add(Integer.parseInt(parts[i]));
            }
            String rest = text.substring(end);
            String pre = null;
            String build = null;
            String optional = null;
            int plus = rest.indexOf('+');
            String head = plus < 0 ? rest : rest.substring(0, plus);
            if (!head.isEmpty()) {
                if (head.charAt(0) != '-') {
                    throw invalid(text);
                }
                pre = head.substring(1);
                if (plus < 0) {
                    int dash = pre.indexOf('-');
                    if (dash == 0 && word(pre.substring(1), true)) {
                        throw new IllegalArgumentException(
                                "optional component must be preceded by a pre-release component or '+': '" + text + "'");
                    }
                    if (dash > 0) {
                        optional = pre.substring(dash + 1);
                        pre = pre.substring(0, dash);
                    }
                }
                if (!word(pre, false)) {
                    throw invalid(text);
                }
            }
            if (plus >= 0) {
                String tail = rest.substring(plus + 1);
                int dash = tail.indexOf('-');
                build = dash < 0 ? tail : tail.substring(0, dash);
                optional = dash < 0 ? null : tail.substring(dash + 1);
                if (build.isEmpty() && dash < 0) {
                    throw new IllegalArgumentException("'+' found with neither build or optional components: '" + text + "'");
                }
                if (build.isEmpty() && pre != null) {
                    throw new IllegalArgumentException("'+' found with pre-release and optional components: '" + text + "'");
                }
                if (!build.isEmpty() && !number(build, true)) {
                    throw invalid(text);
                }
            }
            if (optional != null && !word(optional, true)) {
                throw invalid(text);
            }
            return new Version(List.copyOf(version), pre, build == null || build.isEmpty() ? null : build, optional);
        }

        private int number(int index) {
            return index < version.size() ? version.get(index) : 0;
        }

        public int feature() {
            return number(0);
        }

        @Deprecated(since = "10")
        public int major() {
            return feature();
        }

        @Deprecated(since = "10")
        public int minor() {
            return interim();
        }

        @Deprecated(since = "10")
        public int security() {
            return update();
        }

        public int interim() {
            return number(1);
        }

        public int update() {
            return number(2);
        }

        public int patch() {
            return number(3);
        }

        public List<Integer> version() {
            return version;
        }

        public Optional<String> pre() {
            return Optional.ofNullable(pre);
        }

        public Optional<Integer> build() {
            return build == null ? Optional.empty() : Optional.of(Integer.valueOf(build));
        }

        public Optional<String> optional() {
            return Optional.ofNullable(optional);
        }

        @Override
        public int compareTo(Version obj) {
            return compare(obj, false);
        }

        public int compareToIgnoreOptional(Version obj) {
            return compare(obj, true);
        }

        private int compare(Version other, boolean ignoreOptional) {
            java.util.Objects.requireNonNull(other);
            int shorter = Math.min(version.size(), other.version.size());
            for (int i = 0; i < shorter; i++) {
                if (number(i) != other.number(i)) {
                    return number(i) - other.number(i);
                }
            }
            int result = version.size() - other.version.size();
            if (result != 0) {
                return result;
            }
            result = comparePre(other.pre);
            if (result != 0) {
                return result;
            }
            if (build == null || other.build == null) {
                result = build == null ? other.build == null ? 0 : -1 : 1;
            } else {
                result = Integer.compare(Integer.parseInt(build), Integer.parseInt(other.build));
            }
            if (result != 0 || ignoreOptional) {
                return result;
            }
            if (optional == null || other.optional == null) {
                return optional == null ? other.optional == null ? 0 : -1 : 1;
            }
            return optional.compareTo(other.optional);
        }

        private int comparePre(String other) {
            if (pre == null || other == null) {
                return pre == null ? other == null ? 0 : 1 : -1;
            }
            boolean digits = number(pre, true);
            boolean otherDigits = number(other, true);
            if (digits != otherDigits) {
                return digits ? -1 : 1;
            }
            return digits ? new java.math.BigInteger(pre).compareTo(new java.math.BigInteger(other)) : pre.compareTo(other);
        }

        @Override
        public boolean equals(Object obj) {
            return equalsIgnoreOptional(obj) && optional().equals(((Version) obj).optional());
        }

        public boolean equalsIgnoreOptional(Object obj) {
            if (this == obj) {
                return true;
            }
            return obj instanceof Version && version.equals(((Version) obj).version) && pre().equals(((Version) obj).pre())
                    && build().equals(((Version) obj).build());
        }

        @Override
        public int hashCode() {
            int hash = 1;
            hash = 17 * hash + version.hashCode();
            hash = 17 * hash + pre().hashCode();
            hash = 17 * hash + build().hashCode();
            return 17 * hash + optional().hashCode();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < version.size(); i++) {
                text.append(i > 0 ? "." : "").append(version.get(i));
            }
            if (pre != null) {
                text.append('-').append(pre);
            }
            if (build != null) {
                text.append('+').append(build);
            } else if (optional != null && pre == null) {
                text.append('+');
            }
            return optional == null ? text.toString() : text.append('-').append(optional).toString();
        }
    }
}
