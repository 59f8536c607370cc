package ijen.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Providers on the class path, for those parts of the library that a provider may need itself. */
public final class Providers {
    private static final ThreadLocal<Object> LOOKING = new ThreadLocal<>();

    private Providers() {
    }

    /** All providers of a service; none while this thread looks for one. */
    public static <S> List<S> of(Class<S> service) {
        if (ClassPath.urls(0, "META-INF/services/" + service.getName(), false).length == 0 || LOOKING.get() != null) {
            return List.of();
        }
        LOOKING.set(service);
        try {
            List<S> all = new ArrayList<>();
            ServiceLoader.load(service, ClassLoader.getSystemClassLoader()).forEach(all::add);
            return all;
        } finally {
            LOOKING.remove();
        }
    }
}
