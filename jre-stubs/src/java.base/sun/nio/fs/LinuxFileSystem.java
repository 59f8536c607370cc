package sun.nio.fs;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The host's file system. */
public final class LinuxFileSystem extends FileSystem {
    public static final LinuxFileSystem INSTANCE = new LinuxFileSystem();

    private FileSystemProvider provider;

    private LinuxFileSystem() {
    }

    @Override
    public FileSystemProvider provider() {
        if (provider == null) {
            provider = new LinuxFileSystemProvider();
        }
        return provider;
    }

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
        return List.of(getPath("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return new ArrayList<>(LinuxFileStore.all());
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic", "posix", "unix", "owner");
    }

    @Override
    public Path getPath(String first, String... more) {
        String s = first;
        if (s == null) {
            throw new NullPointerException();
        }
        for (String m : more) {
            if (!m.isEmpty()) {
                s = s.isEmpty() ? m : s.concat("/").concat(m);
            }
        }
        return UnixPath.parse(s);
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        return matcher(syntaxAndPattern);
    }

    /** For all file systems whose separator is a slash. */
    public static PathMatcher matcher(String syntaxAndPattern) {
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

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return Accounts.LOOKUP;
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return new PollingWatchService();
    }
}
