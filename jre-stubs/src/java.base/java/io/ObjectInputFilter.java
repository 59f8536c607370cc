package java.io;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

@FunctionalInterface
public interface ObjectInputFilter {
    Status checkInput(FilterInfo filterInfo);

    static ObjectInputFilter allowFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        return new Serials.ByPredicate(Objects.requireNonNull(predicate, "predicate"), Status.ALLOWED,
                Objects.requireNonNull(otherStatus, "otherStatus"));
    }

    static ObjectInputFilter rejectFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        return new Serials.ByPredicate(Objects.requireNonNull(predicate, "predicate"), Status.REJECTED,
                Objects.requireNonNull(otherStatus, "otherStatus"));
    }

    static ObjectInputFilter merge(ObjectInputFilter filter, ObjectInputFilter anotherFilter) {
        Objects.requireNonNull(filter, "filter");
        return anotherFilter == null ? filter : new Serials.Merged(filter, anotherFilter);
    }

    static ObjectInputFilter rejectUndecidedClass(ObjectInputFilter filter) {
        return new Serials.Decided(Objects.requireNonNull(filter, "filter"));
    }

    interface FilterInfo {
        Class<?> serialClass();

        long arrayLength();

        long depth();

        long references();

        long streamBytes();
    }

    enum Status {
        UNDECIDED,
        ALLOWED,
        REJECTED
    }

    final class Config {
        private static final Object LOCK = new Object();
        private static ObjectInputFilter filter;
        private static BinaryOperator<ObjectInputFilter> factory;
        private static boolean factoryUsed;

        static {
            String pattern = System.getProperty("jdk.serialFilter");
            filter = pattern == null ? null : createFilter(pattern);
        }

        private Config() {
        }

        public static ObjectInputFilter getSerialFilter() {
            synchronized (LOCK) {
                return filter;
            }
        }

        public static void setSerialFilter(ObjectInputFilter filter) {
            Objects.requireNonNull(filter, "filter");
            synchronized (LOCK) {
                if (Config.filter != null) {
                    throw new IllegalStateException("Serial filter can only be set once");
                }
                Config.filter = filter;
            }
        }

        public static BinaryOperator<ObjectInputFilter> getSerialFilterFactory() {
            synchronized (LOCK) {
                factoryUsed = true;
                if (factory == null) {
                    factory = new Serials.Factory();
                }
                return factory;
            }
        }

        public static void setSerialFilterFactory(BinaryOperator<ObjectInputFilter> filterFactory) {
            Objects.requireNonNull(filterFactory, "filterFactory");
            synchronized (LOCK) {
                if (factoryUsed) {
                    throw new IllegalStateException("Cannot replace filter factory: already set");
                }
                factory = filterFactory;
                factoryUsed = true;
            }
        }

        public static ObjectInputFilter createFilter(String pattern) {
            Objects.requireNonNull(pattern, "pattern");
            return Serials.parse(pattern);
        }
    }
}
