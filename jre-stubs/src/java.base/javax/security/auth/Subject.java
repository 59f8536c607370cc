package javax.security.auth;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.security.AccessControlContext;
import java.security.Principal;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

/** Someone: who that is, and what shows it. */
@SuppressWarnings("removal")
public final class Subject implements Serializable {
    private static final long serialVersionUID = -8308522755600156056L;
    private static final ScopedValue<Subject> CURRENT = ScopedValue.newInstance();

    private Set<Principal> principals;
    private transient Set<Object> pubCredentials;
    private transient Set<Object> privCredentials;
    private volatile boolean readOnly;

    public Subject() {
        principals = Collections.synchronizedSet(new SecureSet<>(this, true));
        pubCredentials = Collections.synchronizedSet(new SecureSet<>(this, false));
        privCredentials = Collections.synchronizedSet(new SecureSet<>(this, false));
    }

    public Subject(boolean readOnly, Set<? extends Principal> principals, Set<?> pubCredentials, Set<?> privCredentials) {
        this();
        for (Set<?> s : new Set<?>[] {principals, pubCredentials, privCredentials}) {
            SecureSet.all(s);
        }
        this.principals.addAll(principals);
        this.pubCredentials.addAll(pubCredentials);
        this.privCredentials.addAll(privCredentials);
        this.readOnly = readOnly;
    }

    public void setReadOnly() {
        readOnly = true;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    @Deprecated(since = "17", forRemoval = true)
    public static Subject getSubject(AccessControlContext acc) {
        throw new UnsupportedOperationException("getSubject is not supported");
    }

    public static Subject current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    public static <T> T callAs(Subject subject, Callable<T> action) throws CompletionException {
        Objects.requireNonNull(action);
        try {
            return ScopedValue.where(CURRENT, subject).call(action::call);
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    @Deprecated(since = "18", forRemoval = true)
    public static <T> T doAs(Subject subject, PrivilegedAction<T> action) {
        Objects.requireNonNull(action, "invalid null action provided");
        return ScopedValue.where(CURRENT, subject).call(action::run);
    }

    @Deprecated(since = "18", forRemoval = true)
    public static <T> T doAs(Subject subject, PrivilegedExceptionAction<T> action) throws PrivilegedActionException {
        Objects.requireNonNull(action, "invalid null action provided");
        try {
            return ScopedValue.where(CURRENT, subject).call(action::run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new PrivilegedActionException(e);
        }
    }

    @Deprecated(since = "17", forRemoval = true)
    public static <T> T doAsPrivileged(Subject subject, PrivilegedAction<T> action, AccessControlContext acc) {
        return doAs(subject, action);
    }

    @Deprecated(since = "17", forRemoval = true)
    public static <T> T doAsPrivileged(Subject subject, PrivilegedExceptionAction<T> action, AccessControlContext acc) throws PrivilegedActionException {
        return doAs(subject, action);
    }

    public Set<Principal> getPrincipals() {
        return principals;
    }

    public <T extends Principal> Set<T> getPrincipals(Class<T> c) {
        return some(principals, c);
    }

    public Set<Object> getPublicCredentials() {
        return pubCredentials;
    }

    public Set<Object> getPrivateCredentials() {
        return privCredentials;
    }

    public <T> Set<T> getPublicCredentials(Class<T> c) {
        return some(pubCredentials, c);
    }

    public <T> Set<T> getPrivateCredentials(Class<T> c) {
        return some(privCredentials, c);
    }

    /** A set of its own with those of the class. */
    private static <T> Set<T> some(Set<?> all, Class<T> c) {
        Objects.requireNonNull(c, "invalid null Class provided");
        Set<T> found = new HashSet<>();
        synchronized (all) {
            for (Object o : all) {
                if (c.isInstance(o)) {
                    found.add(c.cast(o));
                }
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof Subject && principals.equals(((Subject) o).principals) && pubCredentials.equals(((Subject) o).pubCredentials)
            && privCredentials.equals(((Subject) o).privCredentials);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("Subject:\n");
        describe(sb, "\tPrincipal: ", principals);
        describe(sb, "\tPublic Credential: ", pubCredentials);
        describe(sb, "\tPrivate Credential: ", privCredentials);
        return sb.toString();
    }

    private static void describe(StringBuilder sb, String title, Set<?> all) {
        synchronized (all) {
            for (Object o : all) {
                sb.append(title).append(o).append("\n");
            }
        }
    }

    @Override
    public int hashCode() {
        int h = 0;
        synchronized (principals) {
            for (Principal p : principals) {
                h ^= p.hashCode();
            }
        }
        synchronized (pubCredentials) {
            for (Object o : pubCredentials) {
                h ^= o instanceof Serializable ? o.hashCode() : o.getClass().toString().hashCode();
            }
        }
        return h;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        synchronized (principals) {
            s.defaultWriteObject();
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        Set<Principal> read = principals;
        boolean only = readOnly;
        readOnly = false;
        principals = Collections.synchronizedSet(new SecureSet<>(this, true));
        pubCredentials = Collections.synchronizedSet(new SecureSet<>(this, false));
        privCredentials = Collections.synchronizedSet(new SecureSet<>(this, false));
        principals.addAll(read);
        readOnly = only;
    }

    /** A set that the subject may close, with the text of no set. */
    private static final class SecureSet<E> implements Set<E>, Serializable {
        private static final long serialVersionUID = 7911754171111800359L;

        private final Subject subject;
        private final boolean identities;
        private final LinkedList<E> elements = new LinkedList<>();

        SecureSet(Subject subject, boolean identities) {
            this.subject = subject;
            this.identities = identities;
        }

        private void open() {
            if (subject.readOnly) {
                throw new IllegalStateException("Subject is read-only");
            }
        }

        private static <T> T given(T o) {
            return Objects.requireNonNull(o, "invalid null input(s)");
        }

        private static void all(Collection<?> c) {
            for (Object o : given(c)) {
                given(o);
            }
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean isEmpty() {
            return elements.isEmpty();
        }

        @Override
        public Iterator<E> iterator() {
            Iterator<E> all = elements.iterator();
            return new Iterator<E>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public E next() {
                    return all.next();
                }

                @Override
                public void remove() {
                    open();
                    all.remove();
                }
            };
        }

        @Override
        public boolean add(E e) {
            given(e);
            open();
            if (identities && !(e instanceof Principal)) {
                throw new SecurityException("attempting to add an object which is not an instance of java.security.Principal to a Subject's Principal Set");
            }
            return !elements.contains(e) && elements.add(e);
        }

        @Override
        public boolean remove(Object o) {
            given(o);
            return removeIf(o::equals);
        }

        @Override
        public boolean contains(Object o) {
            return elements.contains(given(o));
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            all(c);
            return elements.containsAll(c);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            all(c);
            boolean any = false;
            for (E e : c) {
                any |= add(e);
            }
            return any;
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            all(c);
            return removeIf(c::contains);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            all(c);
            return removeIf(o -> !c.contains(o));
        }

        @Override
        public void clear() {
            removeIf(o -> true);
        }

        @Override
        public Object[] toArray() {
            return elements.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return elements.toArray(a);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || o instanceof Set && ((Set<?>) o).size() == size() && containsAll((Set<?>) o);
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (E e : elements) {
                h += Objects.hashCode(e);
            }
            return h;
        }
    }
}
