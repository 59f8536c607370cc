package sun.nio.fs;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.Watchable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** Looks at folders again and again. */
final class PollingWatchService implements WatchService {
    private static final long INTERVAL = 100;

    private final LinkedBlockingDeque<Key> signalled = new LinkedBlockingDeque<>();
    private final Map<Object, Key> keys = new HashMap<>();
    private final Key end = new Key(null, Set.of());
    private volatile boolean closed;
    private Thread looking;

    Key register(UnixPath dir, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) throws IOException {
        if (events.length == 0) {
            throw new IllegalArgumentException("No events to register");
        }
        Set<WatchEvent.Kind<?>> kinds = new HashSet<>();
        for (WatchEvent.Kind<?> kind : events) {
            if (kind == null) {
                throw new NullPointerException("An element in event set is 'null'");
            }
            if (kind == StandardWatchEventKinds.OVERFLOW) {
                continue;
            }
            if (kind != StandardWatchEventKinds.ENTRY_CREATE && kind != StandardWatchEventKinds.ENTRY_DELETE
                && kind != StandardWatchEventKinds.ENTRY_MODIFY) {
                throw new UnsupportedOperationException(kind.name());
            }
            kinds.add(kind);
        }
        for (WatchEvent.Modifier modifier : modifiers) {
            if (modifier == null) {
                throw new NullPointerException();
            }
        }
        UnixFileAttributes found = UnixFileAttributes.of(dir, true);
        if (!found.isDirectory()) {
            throw new NotDirectoryException(dir.toString());
        }
        synchronized (this) {
            open();
            Key key = keys.get(found.fileKey());
            if (key == null) {
                key = new Key(dir, kinds);
                key.look(false);
                keys.put(found.fileKey(), key);
            } else {
                key.kinds = kinds;
            }
            if (looking == null) {
                looking = new Thread(this::look, "FileSystemWatchService");
                looking.setDaemon(true);
                looking.start();
            }
            return key;
        }
    }

    private void look() {
        while (!closed) {
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                return;
            }
            synchronized (this) {
                for (Key key : new ArrayList<>(keys.values())) {
                    key.look(true);
                }
            }
        }
    }

    private void open() {
        if (closed) {
            throw new ClosedWatchServiceException();
        }
    }

    private Key checked(Key key) {
        if (key == end) {
            signalled.offer(end);
        }
        open();
        return key;
    }

    @Override
    public WatchKey poll() {
        open();
        return checked(signalled.poll());
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) throws InterruptedException {
        open();
        return checked(signalled.poll(timeout, unit));
    }

    @Override
    public WatchKey take() throws InterruptedException {
        open();
        return checked(signalled.take());
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            for (Key key : keys.values()) {
                key.valid = false;
            }
            keys.clear();
        }
        signalled.clear();
        signalled.offer(end);
    }

    private static final class Event implements WatchEvent<Path> {
        private final WatchEvent.Kind<Path> kind;
        private final Path context;
        int count = 1;

        Event(WatchEvent.Kind<Path> kind, Path context) {
            this.kind = kind;
            this.context = context;
        }

        @Override
        public WatchEvent.Kind<Path> kind() {
            return kind;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public Path context() {
            return context;
        }
    }

    private final class Key implements WatchKey {
        private final UnixPath dir;
        private Set<WatchEvent.Kind<?>> kinds;
        private Map<String, List<Object>> entries = new HashMap<>();
        private List<WatchEvent<?>> events = new ArrayList<>();
        private boolean queued;
        private volatile boolean valid = true;

        Key(UnixPath dir, Set<WatchEvent.Kind<?>> kinds) {
            this.dir = dir;
            this.kinds = kinds;
        }

        /** Finds what has changed since the last look. */
        void look(boolean tell) {
            String[] names;
            try {
                names = ijen.internal.FileLinks.list(dir.name());
            } catch (IOException e) {
                valid = false;
                keys.values().remove(this);
                signal();
                return;
            }
            Map<String, List<Object>> found = new HashMap<>();
            for (String name : names) {
                UnixFileAttributes a = UnixFileAttributes.orNull((UnixPath) dir.resolve(name), false);
                if (a != null) {
                    found.put(name, List.of(a.lastModifiedTime(), a.size(), a.node()));
                }
            }
            if (tell) {
                for (String name : entries.keySet()) {
                    if (!found.containsKey(name)) {
                        add(StandardWatchEventKinds.ENTRY_DELETE, name);
                    }
                }
                for (Map.Entry<String, List<Object>> e : found.entrySet()) {
                    List<Object> before = entries.get(e.getKey());
                    if (before == null) {
                        add(StandardWatchEventKinds.ENTRY_CREATE, e.getKey());
                    } else if (!before.equals(e.getValue())) {
                        add(StandardWatchEventKinds.ENTRY_MODIFY, e.getKey());
                    }
                }
            }
            entries = found;
        }

        private synchronized void add(WatchEvent.Kind<Path> kind, String name) {
            if (!kinds.contains(kind)) {
                return;
            }
            Path context = UnixPath.parse(name);
            if (!events.isEmpty()) {
                Event last = (Event) events.get(events.size() - 1);
                if (last.kind() == kind && last.context().equals(context)) {
                    last.count++;
                    return;
                }
            }
            events.add(new Event(kind, context));
            signal();
        }

        private synchronized void signal() {
            if (!queued) {
                queued = true;
                signalled.offer(this);
            }
        }

        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public synchronized List<WatchEvent<?>> pollEvents() {
            List<WatchEvent<?>> result = events;
            events = new ArrayList<>();
            return result;
        }

        @Override
        public synchronized boolean reset() {
            if (queued && valid) {
                if (events.isEmpty()) {
                    queued = false;
                } else {
                    signalled.offer(this);
                }
            }
            return valid;
        }

        @Override
        public void cancel() {
            synchronized (PollingWatchService.this) {
                valid = false;
                keys.values().remove(this);
            }
        }

        @Override
        public Watchable watchable() {
            return dir;
        }
    }
}
