package java.util.logging;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.AccessDeniedException;
import java.util.HashSet;

public class FileHandler extends StreamHandler {
    private static final int DEFAULT_LOCKS = 100;
    /** The names of the files that handlers of this program hold locked. */
    private static final HashSet<String> locks = new HashSet<>();

    private final String pattern;
    private final long limit;
    private final int count;
    private final boolean append;
    private int maxLocks = DEFAULT_LOCKS;
    private Meter meter;
    private String lockFileName;
    private File[] files;

    public FileHandler() throws IOException {
        this(Asked.configured());
    }

    public FileHandler(String pattern) throws IOException {
        this(Asked.named(pattern, 0, 1, null));
    }

    public FileHandler(String pattern, boolean append) throws IOException {
        this(Asked.named(pattern, 0, 1, append));
    }

    public FileHandler(String pattern, int limit, int count) throws IOException {
        this(Asked.checked(pattern, limit, count, null));
    }

    public FileHandler(String pattern, int limit, int count, boolean append) throws IOException {
        this(Asked.checked(pattern, limit, count, append));
    }

    public FileHandler(String pattern, long limit, int count, boolean append) throws IOException {
        this(Asked.checked(pattern, limit, count, append));
    }

    private FileHandler(Asked asked) throws IOException {
        super(Level.ALL, new XMLFormatter(), null);
        LogManager manager = LogManager.getLogManager();
        String own = getClass().getName();
        boolean whole = asked.pattern == null;
        String name = manager.getProperty(own + ".pattern");
        pattern = !whole ? asked.pattern : name == null ? "%h/java%u.log" : name;
        long most = manager.longProperty(own + ".limit", 0);
        limit = !whole ? asked.limit : Math.max(0, most);
        int number = manager.intProperty(own + ".count", 1);
        count = !whole ? asked.count : number <= 0 ? 1 : number;
        append = asked.append != null ? asked.append : manager.booleanProperty(own + ".append", false);
        maxLocks = manager.intProperty(own + ".maxLocks", DEFAULT_LOCKS);
        if (maxLocks <= 0) {
            maxLocks = DEFAULT_LOCKS;
        }
        openFiles();
    }

    /** What a constructor was given; without a pattern, nothing. */
    private static final class Asked {
        final String pattern;
        final long limit;
        final int count;
        final Boolean append;

        private Asked(String pattern, long limit, int count, Boolean append) {
            this.pattern = pattern;
            this.limit = limit;
            this.count = count;
            this.append = append;
        }

        static Asked configured() {
            return new Asked(null, 0, 0, null);
        }

        static Asked named(String pattern, long limit, int count, Boolean append) {
            if (pattern.length() < 1) {
                throw new IllegalArgumentException();
            }
            return new Asked(pattern, limit, count, append);
        }

        static Asked checked(String pattern, long limit, int count, Boolean append) {
            if (limit < 0 || count < 1 || pattern.length() < 1) {
                throw new IllegalArgumentException();
            }
            return new Asked(pattern, limit, count, append);
        }
    }

    /** Counts what is written. */
    private static final class Meter extends OutputStream {
        private final OutputStream out;
        long written;

        Meter(OutputStream out, long written) {
            this.out = out;
            this.written = written;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            written += len;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private void open(File file, boolean append) throws IOException {
        long length = append ? file.length() : 0;
        meter = new Meter(new BufferedOutputStream(new FileOutputStream(file.toString(), append)), length);
        setOutputStream(meter);
    }

    private void openFiles() throws IOException {
        for (int unique = 0;; unique++) {
            if (unique > maxLocks) {
                throw new IOException("Couldn't get lock for " + pattern + ", maxLocks: " + maxLocks);
            }
            lockFileName = generate(pattern, count, 0, unique) + ".lck";
            if (lock(lockFileName)) {
                files = new File[count];
                for (int i = 0; i < count; i++) {
                    files[i] = new File(generate(pattern, count, i, unique));
                }
                break;
            }
        }
        if (append) {
            open(files[0], true);
        } else {
            rotate();
        }
    }

    private static boolean lock(String name) throws IOException {
        synchronized (locks) {
            if (!locks.add(new File(name).getAbsolutePath())) {
                return false;
            }
            boolean done = false;
            try {
                File file = new File(name);
                File folder = file.getAbsoluteFile().getParentFile();
                if (folder != null && !folder.isDirectory()) {
                    throw new NoSuchFileException(name);
                }
                if (!file.exists() && !folder.canWrite()) {
                    throw new AccessDeniedException(name);
                }
                file.createNewFile();
                done = true;
            } finally {
                if (!done) {
                    locks.remove(new File(name).getAbsolutePath());
                }
            }
            return true;
        }
    }

    /** The name that a pattern stands for. */
    private static String generate(String pattern, int count, int generation, int unique) {
        StringBuilder name = new StringBuilder();
        boolean sawGeneration = false;
        boolean sawUnique = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? Character.toLowerCase(pattern.charAt(i + 1)) : 0;
            if (c != '%' || "thgu%".indexOf(next) < 0) {
                name.append(c);
                continue;
            }
            i++;
            switch (next) {
                case 't', 'h' -> {
                    String folder = next == 'h' ? System.getProperty("user.home") : System.getProperty("java.io.tmpdir");
                    if (folder == null) {
                        folder = System.getProperty("user.home");
                    }
                    boolean ends = folder.endsWith("/");
                    boolean follows = i + 1 < pattern.length() && pattern.charAt(i + 1) == '/';
                    name.append(ends && follows ? folder.substring(0, folder.length() - 1) : folder);
                    if (!ends && !follows) {
                        name.append('/');
                    }
                }
                case 'g' -> {
                    name.append(generation);
                    sawGeneration = true;
                }
                case 'u' -> {
                    name.append(unique);
                    sawUnique = true;
                }
                default -> name.append('%');
            }
        }
        if (count > 1 && !sawGeneration) {
            name.append('.').append(generation);
        }
        if (unique > 0 && !sawUnique) {
            name.append('.').append(unique);
        }
        return name.toString();
    }

    private synchronized void rotate() {
        Level level = getLevel();
        setLevel(Level.OFF);
        super.close();
        for (int i = count - 2; i >= 0; i--) {
            if (files[i].exists()) {
                files[i + 1].delete();
                files[i].renameTo(files[i + 1]);
            }
        }
        try {
            open(files[0], false);
        } catch (IOException e) {
            reportError(null, e, ErrorManager.OPEN_FAILURE);
        }
        setLevel(level);
    }

    @Override
    public void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        synchronized (this) {
            super.publish(record);
            flush();
            if (limit > 0 && (meter.written >= limit || meter.written < 0)) {
                rotate();
            }
        }
    }

    @Override
    public synchronized void close() throws SecurityException {
        super.close();
        if (lockFileName == null) {
            return;
        }
        synchronized (locks) {
            new File(lockFileName).delete();
            locks.remove(new File(lockFileName).getAbsolutePath());
        }
        lockFileName = null;
    }
}
