package ijen.internal.xml;

import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Finds JAXP's implementations: the system property of the factory's name, services, and at last ours. */
public final class Factories {
    private Factories() {
    }

    public static <T> T find(Class<T> type, Supplier<? extends T> ours, BiFunction<Exception, String, ? extends Error> failure) {
        String name = System.getProperty(type.getName());
        if (name != null) {
            return named(type, name, null, failure);
        }
        try {
            Iterator<T> found = ServiceLoader.load(type).iterator();
            return found.hasNext() ? found.next() : ours.get();
        } catch (java.util.ServiceConfigurationError e) {
            throw failure.apply(new RuntimeException("Provider for " + type + " cannot be created", e), e.getMessage());
        }
    }

    public static <T> T named(Class<T> type, String name, ClassLoader loader, BiFunction<Exception, String, ? extends Error> failure) {
        ClassLoader from = loader != null ? loader : Thread.currentThread().getContextClassLoader();
        try {
            Class<?> found = Class.forName(name, true, from == null ? ClassLoader.getSystemClassLoader() : from);
            return type.cast(found.getConstructor().newInstance());
        } catch (ClassNotFoundException e) {
            throw failure.apply(e, "Provider " + name + " not found");
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw failure.apply(e, "Provider " + name + " could not be instantiated: " + e);
        }
    }
}
