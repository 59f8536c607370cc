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

        public static Version parse(String text) {
            String numbers = text;
            String pre = null;
            String build = null;
            String optional = null;
            int plus = text.indexOf('+');
            if (plus >= 0) {
                build = text.substring(plus + 1);
                numbers = text.substring(0, plus);
                int dash = build.indexOf('-');
                if (dash >= 0) {
                    optional = build.substring(dash + 1);
                    build = build.substring(0, dash);
                }
            }
            int dash = numbers.indexOf('-');
            if (dash >= 0) {
                pre = numbers.substring(dash + 1);
                numbers = numbers.substring(0, dash);
            }
            List<Integer> version = new ArrayList<>();
            try {
                for (String part : numbers.split("\\.")) {
                    version.add(Integer.parseInt(part));
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("Invalid version string: '" + text + "'");
            }
            return new Version(version, pre, build, optional);
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
            return new ArrayList<>(version);
        }

        public Optional<String> pre() {
            return Optional.ofNullable(pre);
        }

        public Optional<Integer> build() {
            return build == null || build.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(build));
        }

        public Optional<String> optional() {
            return Optional.ofNullable(optional);
        }

        @Override
        public int compareTo(Version other) {
            for (int i = 0; i < Math.max(version.size(), other.version.size()); i++) {
                if (number(i) != other.number(i)) {
                    return number(i) - other.number(i);
                }
            }
            return 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Version && toString().equals(other.toString());
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
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
            }
            return optional == null ? text.toString() : text.append('-').append(optional).toString();
        }
    }
}
