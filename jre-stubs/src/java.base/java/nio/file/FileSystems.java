package java.nio.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The default file system. */
public final class FileSystems {
    private FileSystems() {
    }

    private static final class Holder {
        static final FileSystem DEFAULT = new Host();
    }

    public static FileSystem getDefault() {
        return Holder.DEFAULT;
    }

    private static final class Host extends FileSystem {
        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return List.of(Path.of("/"));
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic", "posix", "unix", "owner");
        }

        @Override
        public Path getPath(String first, String... more) {
            return Path.of(first, more);
        }

        @Override
        public PathMatcher getPathMatcher(String syntaxAndPattern) {
            int pos = syntaxAndPattern.indexOf(':');
            if (pos <= 0) {
                throw new IllegalArgumentException();
            }
            String syntax = syntaxAndPattern.substring(0, pos);
            String input = syntaxAndPattern.substring(pos + 1);
            String expr;
            if (syntax.equalsIgnoreCase("glob")) {
                expr = Glob.toRegex(input);
            } else if (syntax.equalsIgnoreCase("regex")) {
                expr = input;
            } else {
                throw new UnsupportedOperationException("Syntax '" + syntax + "' not recognized");
            }
            Pattern pattern = Pattern.compile(expr);
            return path -> pattern.matcher(path.toString()).matches();
        }
    }
}
