package java.lang;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What to start a process with. */
public final class ProcessBuilder {
    private List<String> command;
    private File directory;
    private ProcessEnvironment environment;
    private boolean redirectErrorStream;
    private Redirect[] redirects;

    public ProcessBuilder(List<String> command) {
        if (command == null) {
            throw new NullPointerException();
        }
        this.command = command;
    }

    public ProcessBuilder(String... command) {
        command(command);
    }

    public ProcessBuilder command(List<String> command) {
        if (command == null) {
            throw new NullPointerException();
        }
        this.command = command;
        return this;
    }

    public ProcessBuilder command(String... command) {
        this.command = new ArrayList<>(command.length);
        for (String word : command) {
            this.command.add(word);
        }
        return this;
    }

    public List<String> command() {
        return command;
    }

    public Map<String, String> environment() {
        if (environment == null) {
            environment = new ProcessEnvironment(System.getenv());
        }
        return environment;
    }

    /** As Runtime.exec has it; null: our own environment. */
    ProcessBuilder environment(String[] variables) {
        if (variables != null) {
            environment = new ProcessEnvironment(Map.of());
            for (String variable : variables) {
                int end = variable.indexOf('\0');
                String text = end < 0 ? variable : variable.substring(0, end);
                int equals = text.indexOf('=', 0);
                // What has no '=' is passed over.
                if (equals != -1) {
                    environment.put(text.substring(0, equals), text.substring(equals + 1));
                }
            }
        }
        return this;
    }

    public File directory() {
        return directory;
    }

    public ProcessBuilder directory(File directory) {
        this.directory = directory;
        return this;
    }

    /** A stream that is no pipe: nothing to read. */
    static final class NullInputStream extends InputStream {
        static final NullInputStream INSTANCE = new NullInputStream();

        private NullInputStream() {
        }

        @Override
        public int read() {
            return -1;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A stream that is no pipe: nowhere to write. */
    static final class NullOutputStream extends OutputStream {
        static final NullOutputStream INSTANCE = new NullOutputStream();

        private NullOutputStream() {
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException("Stream closed");
        }
    }

    public abstract static class Redirect {
        private static final File NULL_FILE = new File("/dev/null");

        public enum Type {
            PIPE, INHERIT, READ, WRITE, APPEND
        }

        public static final Redirect PIPE = new Redirect() {
            @Override
            public Type type() {
                return Type.PIPE;
            }

            @Override
            public String toString() {
                return type().toString();
            }
        };

        public static final Redirect INHERIT = new Redirect() {
            @Override
            public Type type() {
                return Type.INHERIT;
            }

            @Override
            public String toString() {
                return type().toString();
            }
        };

        public static final Redirect DISCARD = new Redirect() {
            @Override
            public Type type() {
                return Type.WRITE;
            }

            @Override
            public String toString() {
                return type().toString();
            }

            @Override
            public File file() {
                return NULL_FILE;
            }

            @Override
            boolean append() {
                return false;
            }
        };

        private Redirect() {
        }

        public abstract Type type();

        public File file() {
            return null;
        }

        boolean append() {
            throw new UnsupportedOperationException();
        }

        private static final class ToFile extends Redirect {
            private final Type type;
            private final File file;
            private final String text;

            ToFile(Type type, File file, String text) {
                if (file == null) {
                    throw new NullPointerException();
                }
                this.type = type;
                this.file = file;
                this.text = text;
            }

            @Override
            public Type type() {
                return type;
            }

            @Override
            public File file() {
                return file;
            }

            @Override
            boolean append() {
                return type == Type.APPEND;
            }

            @Override
            public String toString() {
                return "redirect to " + text + " file \"" + file + "\"";
            }
        }

        public static Redirect from(File file) {
            return new ToFile(Type.READ, file, "read from");
        }

        public static Redirect to(File file) {
            return new ToFile(Type.WRITE, file, "write to");
        }

        public static Redirect appendTo(File file) {
            return new ToFile(Type.APPEND, file, "append to");
        }

        @Override
        public boolean equals(Object other) {
            if (other == this) {
                return true;
            }
            return other instanceof Redirect && ((Redirect) other).type() == type() && file() != null
                    && file().equals(((Redirect) other).file());
        }

        @Override
        public int hashCode() {
            File file = file();
            return file == null ? super.hashCode() : file.hashCode();
        }
    }

    private Redirect[] redirects() {
        if (redirects == null) {
            redirects = new Redirect[] {Redirect.PIPE, Redirect.PIPE, Redirect.PIPE};
        }
        return redirects;
    }

    public ProcessBuilder redirectInput(Redirect source) {
        if (source.type() == Redirect.Type.WRITE || source.type() == Redirect.Type.APPEND) {
            throw new IllegalArgumentException("Redirect invalid for reading: " + source);
        }
        redirects()[0] = source;
        return this;
    }

    private static Redirect writable(Redirect destination) {
        if (destination.type() == Redirect.Type.READ) {
            throw new IllegalArgumentException("Redirect invalid for writing: " + destination);
        }
        return destination;
    }

    public ProcessBuilder redirectOutput(Redirect destination) {
        redirects()[1] = writable(destination);
        return this;
    }

    public ProcessBuilder redirectError(Redirect destination) {
        redirects()[2] = writable(destination);
        return this;
    }

    public ProcessBuilder redirectInput(File file) {
        return redirectInput(Redirect.from(file));
    }

    public ProcessBuilder redirectOutput(File file) {
        return redirectOutput(Redirect.to(file));
    }

    public ProcessBuilder redirectError(File file) {
        return redirectError(Redirect.to(file));
    }

    public Redirect redirectInput() {
        return redirects == null ? Redirect.PIPE : redirects[0];
    }

    public Redirect redirectOutput() {
        return redirects == null ? Redirect.PIPE : redirects[1];
    }

    public Redirect redirectError() {
        return redirects == null ? Redirect.PIPE : redirects[2];
    }

    public ProcessBuilder inheritIO() {
        Arrays.fill(redirects(), Redirect.INHERIT);
        return this;
    }

    public boolean redirectErrorStream() {
        return redirectErrorStream;
    }

    public ProcessBuilder redirectErrorStream(boolean redirectErrorStream) {
        this.redirectErrorStream = redirectErrorStream;
        return this;
    }

    public Process start() throws IOException {
        String[] words = command.toArray(new String[0]).clone();
        for (String word : words) {
            Objects.requireNonNull(word);
        }
        String program = words[0];
        for (String word : words) {
            if (word.indexOf('\0') >= 0) {
                throw new IOException("invalid null character in command");
            }
        }
        String where = directory == null ? null : directory.toString();
        ProcessEnvironment variables = environment != null ? environment : new ProcessEnvironment(System.getenv());
        try {
            return ProcessImpl.start(words, variables, where, redirects, redirectErrorStream);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("Cannot run program \"" + program + "\""
                    + (where == null ? "" : " (in directory \"" + where + "\")") + ": " + e.getMessage(), e);
        }
    }

    public static List<Process> startPipeline(List<ProcessBuilder> builders) throws IOException {
        int count = builders.size();
        ArrayList<Process> processes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ProcessBuilder builder = builders.get(i);
            if (i > 0 && builder.redirectInput() != Redirect.PIPE) {
                throw new IllegalArgumentException("builder redirectInput() must be PIPE except for the first builder: "
                        + builder.redirectInput());
            }
            if (i < count - 1 && builder.redirectOutput() != Redirect.PIPE) {
                throw new IllegalArgumentException("builder redirectOutput() must be PIPE except for the last builder: "
                        + builder.redirectOutput());
            }
        }
        try {
            for (ProcessBuilder builder : builders) {
                Process process = builder.start();
                if (!processes.isEmpty()) {
                    join(processes.get(processes.size() - 1), process);
                }
                processes.add(process);
            }
        } catch (RuntimeException | IOException e) {
            processes.forEach(Process::destroyForcibly);
            throw e;
        }
        return processes;
    }

    /** What the first writes is what the second reads. */
    private static void join(Process first, Process second) {
        Thread pump = new Thread(() -> {
            try (InputStream in = first.getInputStream(); OutputStream out = second.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException e) {
                // The second has had enough.
            }
        }, "process pipeline");
        pump.setDaemon(true);
        pump.start();
    }
}
