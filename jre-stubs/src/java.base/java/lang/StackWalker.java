package java.lang;

import ijen.internal.Frames;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sun.reflect.generics.parser.SignatureParser;

public final class StackWalker {
    public interface StackFrame {
        String getClassName();

        String getMethodName();

        Class<?> getDeclaringClass();

        default MethodType getMethodType() {
            throw new UnsupportedOperationException();
        }

        default String getDescriptor() {
            throw new UnsupportedOperationException();
        }

        int getByteCodeIndex();

        String getFileName();

        int getLineNumber();

        boolean isNativeMethod();

        StackTraceElement toStackTraceElement();
    }

    public enum Option {
        RETAIN_CLASS_REFERENCE,
        DROP_METHOD_INFO,
        SHOW_REFLECT_FRAMES,
        SHOW_HIDDEN_FRAMES
    }

    private static final StackWalker DEFAULT = new StackWalker(EnumSet.noneOf(Option.class));

    private final Set<Option> options;
    private final boolean retainClass;

    private StackWalker(Set<Option> options) {
        this.options = options;
        retainClass = options.contains(Option.RETAIN_CLASS_REFERENCE);
    }

    public static StackWalker getInstance() {
        return DEFAULT;
    }

    public static StackWalker getInstance(Option option) {
        return new StackWalker(EnumSet.of(Objects.requireNonNull(option)));
    }

    public static StackWalker getInstance(Option... options) {
        return getInstance(Set.of(options));
    }

    public static StackWalker getInstance(Set<Option> options) {
        if (options.isEmpty()) {
            return DEFAULT;
        }
        return new StackWalker(EnumSet.copyOf(options));
    }

    public static StackWalker getInstance(Set<Option> options, int estimateDepth) {
        if (estimateDepth <= 0) {
            throw new IllegalArgumentException("estimateDepth must be > 0");
        }
        return getInstance(options);
    }

    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        Objects.requireNonNull(function);
        Walk walk = new Walk(frames().iterator());
        try {
            return function.apply(StreamSupport.stream(walk, false));
        } finally {
            walk.ended = true;
        }
    }

    /** The frames while the function runs. */
    private static final class Walk extends Spliterators.AbstractSpliterator<StackFrame> {
        private final Iterator<StackFrame> frames;
        private boolean ended;

        Walk(Iterator<StackFrame> frames) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.frames = frames;
        }

        @Override
        public boolean tryAdvance(Consumer<? super StackFrame> action) {
            if (ended) {
                throw new IllegalStateException("This stack stream is not valid for walking.");
            }
            if (!frames.hasNext()) {
                return false;
            }
            action.accept(frames.next());
            return true;
        }
    }

    public void forEach(Consumer<? super StackFrame> action) {
        Objects.requireNonNull(action);
        frames().forEach(action);
    }

    public Class<?> getCallerClass() {
        if (!retainClass) {
            throw new UnsupportedOperationException("This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        Object[] words = Frames.capture();
        int found = 0;
        for (int i = 0; i < words.length; i += Frame.WORDS) {
            Class<?> c = (Class<?>) words[i];
            if (c == Frames.class || c == StackWalker.class || words[i + 5] != null || isReflection(c, (String) words[i + 1])) {
                continue;
            }
            if (++found == 2) {
                return c;
            }
        }
        throw new IllegalCallerException("no caller frame");
    }

    private static boolean isReflection(Class<?> c, String method) {
        if (c.getClassLoader0() != null) {
            return false;
        }
        String name = c.getName();
        return name.startsWith("jdk.internal.reflect.") || name.equals("java.lang.reflect.Method")
                || name.equals("java.lang.reflect.Constructor") && method.startsWith("newInstance")
                || name.equals("java.lang.Class") && method.equals("newInstance");
    }

    private List<StackFrame> frames() {
        boolean hidden = options.contains(Option.SHOW_HIDDEN_FRAMES);
        boolean reflective = hidden || options.contains(Option.SHOW_REFLECT_FRAMES);
        Object[] words = Frames.capture();
        ArrayList<StackFrame> all = new ArrayList<>();
        boolean top = true;
        for (int i = 0; i < words.length; i += Frame.WORDS) {
            Class<?> c = (Class<?>) words[i];
            top &= c == Frames.class || c == StackWalker.class;
            if (top || !hidden && words[i + 5] != null || !reflective && isReflection(c, (String) words[i + 1])) {
                continue;
            }
            all.add(new Frame(words, i, retainClass, options.contains(Option.DROP_METHOD_INFO)));
        }
        return all;
    }

    private static final class Frame implements StackFrame {
        static final int WORDS = 6;

        private final Class<?> declaring;
        private final String method;
        private final String descriptor;
        private final StackTraceElement element;
        private final int index;
        private final boolean retainClass;
        private final boolean classOnly;

        Frame(Object[] words, int at, boolean retainClass, boolean classOnly) {
            declaring = (Class<?>) words[at];
            method = (String) words[at + 1];
            descriptor = (String) words[at + 2];
            element = (StackTraceElement) words[at + 3];
            StackTraceElement.finish(new StackTraceElement[] {element});
            index = element.isNativeMethod() ? -1 : Integer.parseInt((String) words[at + 4]);
            this.retainClass = retainClass;
            this.classOnly = classOnly;
        }

        @Override
        public String getClassName() {
            return declaring.getName();
        }

        private void requireMethod() {
            if (classOnly) {
                throw new UnsupportedOperationException("No method info");
            }
        }

        private void requireClass() {
            if (!retainClass) {
                throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            }
        }

        @Override
        public String getMethodName() {
            requireMethod();
            return method;
        }

        @Override
        public Class<?> getDeclaringClass() {
            requireClass();
            return declaring;
        }

        @Override
        public MethodType getMethodType() {
            requireMethod();
            requireClass();
            Type[] parameters = SignatureParser.descriptorTypes(descriptor, declaring);
            Class<?>[] classes = new Class<?>[parameters.length - 1];
            System.arraycopy(parameters, 0, classes, 0, classes.length);
            return MethodType.methodType((Class<?>) parameters[classes.length], classes);
        }

        @Override
        public String getDescriptor() {
            requireMethod();
            requireClass();
            return descriptor;
        }

        @Override
        public int getByteCodeIndex() {
            requireMethod();
            return index;
        }

        @Override
        public String getFileName() {
            requireMethod();
            return element.getFileName();
        }

        @Override
        public int getLineNumber() {
            requireMethod();
            return element.getLineNumber();
        }

        @Override
        public boolean isNativeMethod() {
            requireMethod();
            return element.isNativeMethod();
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            requireMethod();
            return element;
        }

        @Override
        public String toString() {
            return classOnly ? declaring.getName() : element.toString();
        }
    }
}
