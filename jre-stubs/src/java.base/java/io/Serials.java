package java.io;

import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** The filters of object streams. */
final class Serials {
    private Serials() {
    }

    /** The class in question without its dimensions; null if there is nothing to say of it. */
    private static Class<?> element(FilterInfo info) {
        Class<?> type = info.serialClass();
        while (type != null && type.isArray()) {
            type = type.getComponentType();
        }
        return type == null || type.isPrimitive() ? null : type;
    }

    static final class ByPredicate implements ObjectInputFilter {
        private final Predicate<Class<?>> predicate;
        private final Status ifTrue;
        private final Status ifFalse;

        ByPredicate(Predicate<Class<?>> predicate, Status ifTrue, Status ifFalse) {
            this.predicate = predicate;
            this.ifTrue = ifTrue;
            this.ifFalse = ifFalse;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            Class<?> type = info.serialClass();
            if (type == null) {
                return Status.UNDECIDED;
            }
            return predicate.test(type) ? ifTrue : ifFalse;
        }

        @Override
        public String toString() {
            return "predicate(" + predicate + ", ifTrue: " + ifTrue + ", ifFalse:" + ifFalse + ")";
        }
    }

    static final class Merged implements ObjectInputFilter {
        private final ObjectInputFilter first;
        private final ObjectInputFilter second;

        Merged(ObjectInputFilter first, ObjectInputFilter second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            Status one = Objects.requireNonNull(first.checkInput(info), "status");
            if (one == Status.REJECTED) {
                return one;
            }
            Status two = Objects.requireNonNull(second.checkInput(info), "other status");
            if (two == Status.REJECTED) {
                return two;
            }
            return one == Status.ALLOWED || two == Status.ALLOWED ? Status.ALLOWED : Status.UNDECIDED;
        }

        @Override
        public String toString() {
            return "merge(" + first + ", " + second + ")";
        }
    }

    static final class Decided implements ObjectInputFilter {
        private final ObjectInputFilter filter;

        Decided(ObjectInputFilter filter) {
            this.filter = filter;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            Status status = Objects.requireNonNull(filter.checkInput(info), "status");
            if (info.serialClass() == null || status != Status.UNDECIDED) {
                return status;
            }
            return element(info) == null ? Status.UNDECIDED : Status.REJECTED;
        }

        @Override
        public String toString() {
            return "rejectUndecidedClass(" + filter + ")";
        }
    }

    /** Puts the filter asked for in front of the one in force. */
    static final class Factory implements BinaryOperator<ObjectInputFilter> {
        @Override
        public ObjectInputFilter apply(ObjectInputFilter current, ObjectInputFilter next) {
            if (current == null) {
                return next;
            }
            return next == null ? current : ObjectInputFilter.merge(next, current);
        }

        @Override
        public String toString() {
            return "Builtin";
        }
    }

    static ObjectInputFilter parse(String pattern) {
        Patterns made = new Patterns(pattern);
        boolean any = false;
        for (String one : pattern.split(";")) {
            if (!one.isEmpty()) {
                made.add(one);
                any = true;
            }
        }
        return any ? made : null;
    }

    /** Limits and names of classes, packages and modules, the first that fits decides. */
    private static final class Patterns implements ObjectInputFilter {
        private static final int EXACT = 0;
        private static final int START = 1;
        private static final int PACKAGE = 2;
        private static final int PACKAGES = 3;

        private final String pattern;
        private final List<Object[]> rules = new ArrayList<>();
        private long maxDepth = Long.MAX_VALUE;
        private long maxBytes = Long.MAX_VALUE;
        private long maxRefs = Long.MAX_VALUE;
        private long maxArray = Long.MAX_VALUE;

        Patterns(String pattern) {
            this.pattern = pattern;
        }

        void add(String rule) {
            int equals = rule.indexOf('=');
            if (equals >= 0) {
                limit(rule.substring(0, equals), rule.substring(equals + 1));
                return;
            }
            boolean negative = rule.charAt(0) == '!';
            String name = negative ? rule.substring(1) : rule;
            String module = null;
            int slash = name.indexOf('/');
            if (slash == 0) {
                throw new IllegalArgumentException("module name is missing in: \"" + rule + "\"");
            }
            if (slash > 0) {
                module = name.substring(0, slash);
                name = name.substring(slash + 1);
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("class or package missing in: \"" + rule + "\"");
            }
            int kind = EXACT;
            if (name.endsWith(".**")) {
                kind = PACKAGES;
                name = name.substring(0, name.length() - 2);
            } else if (name.endsWith(".*")) {
                kind = PACKAGE;
                name = name.substring(0, name.length() - 1);
            } else if (name.endsWith("*")) {
                kind = START;
                name = name.substring(0, name.length() - 1);
            }
            if ((kind == PACKAGE || kind == PACKAGES) && name.length() < 2) {
                throw new IllegalArgumentException("package missing in: \"" + pattern + "\"");
            }
            rules.add(new Object[] {negative ? Status.REJECTED : Status.ALLOWED, module, name, kind});
        }

        private void limit(String key, String text) {
            switch (key) {
                case "maxdepth" -> maxDepth = amount(text);
                case "maxarray" -> maxArray = amount(text);
                case "maxrefs" -> maxRefs = amount(text);
                case "maxbytes" -> maxBytes = amount(text);
                default -> throw new IllegalArgumentException("unknown limit: " + key);
            }
        }

        private static long amount(String text) {
            long value = Long.parseLong(text);
            if (value < 0) {
                throw new IllegalArgumentException("negative limit: " + value);
            }
            return value;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            if (info.references() < 0 || info.depth() < 0 || info.streamBytes() < 0 || info.references() > maxRefs
                    || info.depth() > maxDepth || info.streamBytes() > maxBytes) {
                return Status.REJECTED;
            }
            Class<?> type = info.serialClass();
            if (type == null) {
                return Status.UNDECIDED;
            }
            if (type.isArray() && info.arrayLength() >= 0 && info.arrayLength() > maxArray) {
                return Status.REJECTED;
            }
            type = element(info);
            if (type == null) {
                return Status.UNDECIDED;
            }
            for (Object[] rule : rules) {
                if (rule[1] != null && !rule[1].equals(type.getModule().getName())) {
                    continue;
                }
                String name = (String) rule[2];
                boolean fits = switch ((Integer) rule[3]) {
                    case EXACT -> type.getName().equals(name);
                    case PACKAGE -> (type.getPackageName() + ".").equals(name);
                    default -> type.getName().startsWith(name);
                };
                if (fits) {
                    return (Status) rule[0];
                }
            }
            return Status.UNDECIDED;
        }

        @Override
        public String toString() {
            return pattern;
        }
    }

    /** What a stream tells a filter. */
    static final class Info implements FilterInfo {
        private final Class<?> type;
        private final long length;
        private final long depth;
        private final long references;
        private final long bytes;

        Info(Class<?> type, long length, long depth, long references, long bytes) {
            this.type = type;
            this.length = length;
            this.depth = depth;
            this.references = references;
            this.bytes = bytes;
        }

        @Override
        public Class<?> serialClass() {
            return type;
        }

        @Override
        public long arrayLength() {
            return length;
        }

        @Override
        public long depth() {
            return depth;
        }

        @Override
        public long references() {
            return references;
        }

        @Override
        public long streamBytes() {
            return bytes;
        }
    }
}
