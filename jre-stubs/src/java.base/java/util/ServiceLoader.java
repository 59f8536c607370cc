package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jdk.internal.reflect.Reflection;

/** Providers that modules declare, and those named in META-INF/services. */
public final class ServiceLoader<S> implements Iterable<S> {
    public interface Provider<S> extends Supplier<S> {
        Class<? extends S> type();

        @Override
        S get();
    }

    private final Class<S> service;
    private final String serviceName;
    private final ClassLoader loader;
    private final ArrayList<S> instances = new ArrayList<>();
    private final ArrayList<Provider<S>> providers = new ArrayList<>();
    private Lookup instanceLookup;
    private Lookup providerLookup;
    private int reloads;

    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service, "Service interface cannot be null");
        this.serviceName = service.getName();
        this.loader = loader == null ? ClassLoader.getSystemClassLoader() : loader;
        reload();
    }

    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
        return checked(service, loader, Reflection.getCallerClass());
    }

    public static <S> ServiceLoader<S> load(ModuleLayer layer, Class<S> service) {
        Objects.requireNonNull(layer);
        return checked(service, layer == ModuleLayer.boot() ? null : ClassLoader.getPlatformClassLoader(), Reflection.getCallerClass());
    }

    public static <S> ServiceLoader<S> load(Class<S> service) {
        return checked(service, Thread.currentThread().getContextClassLoader(), Reflection.getCallerClass());
    }

    public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
        return checked(service, ClassLoader.getPlatformClassLoader(), Reflection.getCallerClass());
    }

    private static <S> ServiceLoader<S> checked(Class<S> service, ClassLoader loader, Class<?> caller) {
        Objects.requireNonNull(service);
        if (caller != null && !Reflection.verifyMemberAccess(caller, service, null, service.getModifiers())) {
            throw new ServiceConfigurationError(service.getName() + ": " + caller + " not accessible to " + caller.getModule());
        }
        if (caller != null && caller.getClassLoader() != null && !caller.getModule().canUse(service)) {
            fail(service, caller.getModule() + " does not declare `uses`");
        }
        return new ServiceLoader<>(service, loader);
    }

    private static <T> T fail(Class<?> service, String message) {
        throw new ServiceConfigurationError(service.getName() + ": " + message);
    }

    private static <T> T fail(Class<?> service, String message, Throwable cause) {
        throw new ServiceConfigurationError(service.getName() + ": " + message, cause);
    }

    /** A class that was found. */
    private static final class Found<S> implements Provider<S> {
        private final Class<S> service;
        private final Class<? extends S> type;
        private final Constructor<? extends S> constructor;
        private final Method factory;

        /** By its constructor, or by the method {@code provider} of a class in a module. */
        Found(Class<S> service, Class<? extends S> type, Constructor<? extends S> constructor, Method factory) {
            this.service = service;
            this.type = type;
            this.constructor = constructor;
            this.factory = factory;
        }

        private S made() {
            S made = null;
            Throwable thrown = null;
            try {
                made = service.cast(factory.invoke(null));
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
                if (thrown instanceof Error) {
                    throw (Error) thrown;
                }
            } catch (Throwable e) {
                thrown = e;
            }
            if (thrown != null) {
                return fail(service, factory + " failed", thrown);
            }
            return made != null ? made : fail(service, factory + " returned null");
        }

        @Override
        public Class<? extends S> type() {
            return type;
        }

        @Override
        public S get() {
            if (factory != null) {
                return made();
            }
            Throwable thrown;
            try {
                return constructor.newInstance();
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
                if (thrown instanceof Error) {
                    throw (Error) thrown;
                }
            } catch (Throwable e) {
                thrown = e;
            }
            return fail(service, "Provider " + constructor.getDeclaringClass().getName() + " could not be instantiated",
                    thrown);
        }

        @Override
        public int hashCode() {
            return Objects.hash(service, type);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Found && service == ((Found<?>) other).service && type == ((Found<?>) other).type;
        }
    }

    /** Goes through the configuration files as far as it is asked. */
    private final class Lookup {
        private final HashSet<String> seen = new HashSet<>();
        private Enumeration<URL> files;
        private Iterator<String> names = ofModules();
        private Provider<S> next;
        private ServiceConfigurationError error;

        boolean hasNext() {
            while (next == null && error == null) {
                try {
                    if (!names.hasNext() && !nextFile()) {
                        return false;
                    }
                    if (names.hasNext()) {
                        next = provider(names.next());
                    }
                } catch (ServiceConfigurationError e) {
                    error = e;
                }
            }
            return true;
        }

        Provider<S> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (error != null) {
                ServiceConfigurationError thrown = error;
                error = null;
                throw thrown;
            }
            Provider<S> found = next;
            next = null;
            return found;
        }

        private Iterator<String> ofModules() {
            ArrayList<String> found = new ArrayList<>();
            for (Module each : ModuleLayer.boot().modules()) {
                boolean visible = false;
                for (ClassLoader one = loader; one != null && each.getClassLoader() != null; one = one.getParent()) {
                    visible |= one == each.getClassLoader();
                }
                if (visible) {
                    for (ModuleDescriptor.Provides provides : each.getDescriptor().provides()) {
                        if (provides.service().equals(serviceName)) {
                            found.addAll(provides.providers());
                        }
                    }
                }
            }
            seen.addAll(found);
            return found.iterator();
        }

        private boolean nextFile() {
            try {
                if (files == null) {
                    files = loader.getResources("META-INF/services/" + serviceName);
                }
            } catch (IOException e) {
                fail(service, "Error locating configuration files", e);
            }
            if (!files.hasMoreElements()) {
                return false;
            }
            names = parse(files.nextElement());
            return true;
        }

        private Iterator<String> parse(URL url) {
            ArrayList<String> found = new ArrayList<>();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                int number = 1;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int comment = line.indexOf('#');
                    String name = (comment >= 0 ? line.substring(0, comment) : line).trim();
                    if (!name.isEmpty()) {
                        check(url, number, name);
                        if (seen.add(name)) {
                            found.add(name);
                        }
                    }
                    number++;
                }
            } catch (IOException e) {
                fail(service, "Error accessing configuration file", e);
            }
            return found.iterator();
        }

        private void check(URL url, int line, String name) {
            String place = url + ":" + line + ": ";
            if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
                fail(service, place + "Illegal configuration-file syntax");
            }
            boolean good = Character.isJavaIdentifierStart(name.codePointAt(0));
            for (int i = 1; i < name.length(); i++) {
                good &= Character.isJavaIdentifierPart(name.charAt(i)) || name.charAt(i) == '.';
            }
            if (!good) {
                fail(service, place + "Illegal provider-class name: " + name);
            }
        }

        @SuppressWarnings("unchecked")
        private Provider<S> provider(String name) {
            Class<?> c = null;
            try {
                c = Class.forName(name, false, loader);
            } catch (ClassNotFoundException e) {
                fail(service, "Provider " + name + " not found");
            }
            Class<? extends S> type = (Class<? extends S>) c;
            if (type.getModule().getDescriptor() != null && !type.getModule().getDescriptor().isAutomatic()) {
                try {
                    Method factory = type.getMethod("provider");
                    if (Modifier.isStatic(factory.getModifiers()) && factory.getDeclaringClass() == type) {
                        if (!service.isAssignableFrom(factory.getReturnType())) {
                            fail(service, factory + " return type not a subtype");
                        }
                        factory.setAccessible(true);
                        return new Found<>(service, (Class<? extends S>) factory.getReturnType(), null, factory);
                    }
                } catch (NoSuchMethodException e) {
                    // Its constructor makes it.
                }
            }
            if (!service.isAssignableFrom(c)) {
                fail(service, name + " not a subtype");
            }
            Constructor<? extends S> constructor = null;
            try {
                constructor = type.getConstructor();
            } catch (NoSuchMethodException e) {
                fail(service, name + " Unable to get public no-arg constructor", e);
            }
            constructor.setAccessible(true);
            return new Found<>(service, type, constructor, null);
        }
    }

    @Override
    public Iterator<S> iterator() {
        int started = reloads;
        return new Iterator<S>() {
            private int index;

            private void check() {
                if (reloads != started) {
                    throw new ConcurrentModificationException();
                }
            }

            @Override
            public boolean hasNext() {
                check();
                return index < instances.size() || instanceLookup.hasNext();
            }

            @Override
            public S next() {
                check();
                if (index >= instances.size()) {
                    instances.add(instanceLookup.next().get());
                }
                return instances.get(index++);
            }
        };
    }

    public Stream<Provider<S>> stream() {
        int started = reloads;
        Spliterator<Provider<S>> all = new Spliterators.AbstractSpliterator<Provider<S>>(Long.MAX_VALUE, Spliterator.ORDERED) {
            private int index;

            @Override
            public boolean tryAdvance(Consumer<? super Provider<S>> action) {
                if (reloads != started) {
                    throw new ConcurrentModificationException();
                }
                if (index >= providers.size()) {
                    if (!providerLookup.hasNext()) {
                        return false;
                    }
                    providers.add(providerLookup.next());
                }
                action.accept(providers.get(index++));
                return true;
            }
        };
        return StreamSupport.stream(all, false);
    }

    public Optional<S> findFirst() {
        Iterator<S> iterator = iterator();
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }

    public void reload() {
        instanceLookup = new Lookup();
        providerLookup = new Lookup();
        instances.clear();
        providers.clear();
        reloads++;
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[" + serviceName + "]";
    }
}
