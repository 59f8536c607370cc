package sun.nio.fs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of a folder, listed at once. */
final class UnixDirectoryStream implements DirectoryStream<Path>, Iterator<Path> {
    private final Path dir;
    private final String[] names;
    private final DirectoryStream.Filter<? super Path> filter;
    private int at;
    private Path next;
    private boolean closed;
    private boolean taken;

    UnixDirectoryStream(Path dir, String[] names, DirectoryStream.Filter<? super Path> filter) {
        this.dir = dir;
        this.names = names;
        this.filter = filter;
    }

    @Override
    public Iterator<Path> iterator() {
        if (closed) {
            throw new IllegalStateException("Directory stream is closed");
        }
        if (taken) {
            throw new IllegalStateException("Iterator already obtained");
        }
        taken = true;
        return this;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !closed && at < names.length) {
            Path p = dir.resolve(names[at++]);
            try {
                if (filter.accept(p)) {
                    next = p;
                }
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Path p = next;
        next = null;
        return p;
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        closed = true;
    }
}
