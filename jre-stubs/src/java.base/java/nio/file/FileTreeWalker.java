package java.nio.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;

/** Goes through a tree of files, folder by folder. */
final class FileTreeWalker implements Closeable {
    /** What was come to. */
    enum Kind {
        START_DIRECTORY, END_DIRECTORY, ENTRY
    }

    static final class Event {
        final Kind kind;
        final Path file;
        final BasicFileAttributes attributes;
        final IOException failure;

        Event(Kind kind, Path file, BasicFileAttributes attributes, IOException failure) {
            this.kind = kind;
            this.file = file;
            this.attributes = attributes;
            this.failure = failure;
        }
    }

    private static final class Folder {
        final Path dir;
        final Object key;
        final DirectoryStream<Path> stream;
        final Iterator<Path> entries;
        boolean skipped;

        Folder(Path dir, Object key, DirectoryStream<Path> stream) {
            this.dir = dir;
            this.key = key;
            this.stream = stream;
            this.entries = stream.iterator();
        }
    }

    private final boolean follow;
    private final int maxDepth;
    private final ArrayDeque<Folder> stack = new ArrayDeque<>();
    private boolean closed;

    FileTreeWalker(Collection<FileVisitOption> options, int maxDepth) {
        boolean follow = false;
        for (FileVisitOption o : options) {
            if (Objects.requireNonNull(o) == FileVisitOption.FOLLOW_LINKS) {
                follow = true;
            }
        }
        if (maxDepth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        this.follow = follow;
        this.maxDepth = maxDepth;
    }

    private BasicFileAttributes attributes(Path file) throws IOException {
        if (follow) {
            try {
                return Files.readAttributes(file, BasicFileAttributes.class);
            } catch (IOException e) {
                // A link that leads nowhere is an entry itself.
                return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            }
        }
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean loops(Path dir, Object key) {
        for (Folder f : stack) {
            if (key != null && f.key != null) {
                if (key.equals(f.key)) {
                    return true;
                }
            } else {
                try {
                    if (Files.isSameFile(dir, f.dir)) {
                        return true;
                    }
                } catch (IOException e) {
                    // Not known, so not the same.
                }
            }
        }
        return false;
    }

    private Event visit(Path entry) {
        BasicFileAttributes attrs;
        try {
            attrs = attributes(entry);
        } catch (IOException e) {
            return new Event(Kind.ENTRY, entry, null, e);
        }
        if (stack.size() >= maxDepth || !attrs.isDirectory()) {
            return new Event(Kind.ENTRY, entry, attrs, null);
        }
        if (follow && loops(entry, attrs.fileKey())) {
            return new Event(Kind.ENTRY, entry, null, new FileSystemLoopException(entry.toString()));
        }
        try {
            stack.push(new Folder(entry, attrs.fileKey(), Files.newDirectoryStream(entry)));
        } catch (IOException e) {
            return new Event(Kind.ENTRY, entry, null, e);
        }
        return new Event(Kind.START_DIRECTORY, entry, attrs, null);
    }

    Event walk(Path file) {
        if (closed) {
            throw new IllegalStateException("Closed");
        }
        return visit(file);
    }

    Event next() {
        Folder top = stack.peek();
        if (top == null) {
            return null;
        }
        Path entry = null;
        IOException failure = null;
        if (!top.skipped) {
            try {
                if (top.entries.hasNext()) {
                    entry = top.entries.next();
                }
            } catch (DirectoryIteratorException e) {
                failure = e.getCause();
            }
        }
        if (entry == null) {
            try {
                top.stream.close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                }
            }
            stack.pop();
            return new Event(Kind.END_DIRECTORY, top.dir, null, failure);
        }
        return visit(entry);
    }

    /** Leaves the folder that was entered last. */
    void pop() {
        if (!stack.isEmpty()) {
            try {
                stack.pop().stream.close();
            } catch (IOException e) {
                // Nothing is lost.
            }
        }
    }

    void skipRemainingSiblings() {
        if (!stack.isEmpty()) {
            stack.peek().skipped = true;
        }
    }

    boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        if (!closed) {
            while (!stack.isEmpty()) {
                pop();
            }
            closed = true;
        }
    }
}
