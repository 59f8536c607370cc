package java.util.spi;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

public interface ToolProvider {
    String name();

    default Optional<String> description() {
        return Optional.empty();
    }

    int run(PrintWriter out, PrintWriter err, String... args);

    default int run(PrintStream out, PrintStream err, String... args) {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        for (String arg : args) {
            Objects.requireNonNull(arg);
        }
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        try {
            return run(outWriter, errWriter, args);
        } finally {
            outWriter.flush();
            errWriter.flush();
        }
    }

    static Optional<ToolProvider> findFirst(String name) {
        Objects.requireNonNull(name);
        for (ToolProvider tool : ServiceLoader.load(ToolProvider.class, ClassLoader.getSystemClassLoader())) {
            if (tool.name().equals(name)) {
                return Optional.of(tool);
            }
        }
        return Optional.empty();
    }
}
