import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** Dependency injection by constructor and field, scopes, qualifiers, post construct, cycles, interception by proxies. */
public class MiniInjector {
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.CONSTRUCTOR, ElementType.FIELD}) @interface Inject {}
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE) @interface Singleton {}
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.PARAMETER, ElementType.FIELD}) @interface Named { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.METHOD) @interface PostConstruct { int order() default 0; }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.METHOD) @interface Logged {}

    interface Store { @Logged String get(String key); void put(String key, String value); }
    @Singleton static class MemoryStore implements Store {
        private final Map<String, String> map = new TreeMap<>();
        public String get(String key) { if (key == null) throw new IllegalArgumentException("null key"); return map.get(key); }
        public void put(String key, String value) { map.put(key, value); }
    }
    static class Service {
        private final Store store; private final String prefix;
        @Inject private Clock clock;
        List<String> started = new ArrayList<>();
        @Inject Service(Store store, @Named("prefix") String prefix) { this.store = store; this.prefix = prefix; }
        @PostConstruct(order = 2) private void second() { started.add("second"); }
        @PostConstruct(order = 1) void first() { started.add("first at " + clock.now()); }
        void save(String k) { store.put(prefix + k, "@" + clock.now()); }
    }
    @Singleton static class Clock { private int t = 100; int now() { return t++; } }
    static class A { @Inject A(B b) {} }
    static class B { @Inject B(A a) {} }
    static class NoConstructor { NoConstructor(int x) {} }

    private final Map<Class<?>, Class<?>> bindings = new HashMap<>();
    private final Map<String, Object> named = new HashMap<>();
    private final Map<Class<?>, Object> singletons = new HashMap<>();
    private final Deque<Class<?>> path = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();

    <T> MiniInjector bind(Class<T> type, Class<? extends T> impl) { bindings.put(type, impl); return this; }

    <T> T get(Class<T> type) {
        if (singletons.containsKey(type)) return type.cast(singletons.get(type));
        if (path.contains(type)) throw new IllegalStateException("cycle: " + path.reversed().stream().map(Class::getSimpleName).toList() + " -> " + type.getSimpleName());
        path.push(type);
        try {
            Object made = type.isInterface() ? intercept(type, get(Optional.<Class<?>>ofNullable(bindings.get(type)).orElseThrow(() -> new NoSuchElementException("no binding for " + type.getSimpleName())))) : construct(type);
            if (type.isAnnotationPresent(Singleton.class)) singletons.put(type, made);
            return type.cast(made);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("constructor failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            path.pop();
        }
    }

    private Object construct(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> c = Arrays.stream(type.getDeclaredConstructors()).filter(k -> k.isAnnotationPresent(Inject.class)).findFirst().orElse(null);
        if (c == null) c = type.getDeclaredConstructor();
        c.setAccessible(true);
        Object[] args = new Object[c.getParameterCount()];
        for (int i = 0; i < args.length; i++) { Named n = c.getParameters()[i].getAnnotation(Named.class); args[i] = n != null ? named.get(n.value()) : get(c.getParameterTypes()[i]); }
        Object o = c.newInstance(args);
        for (Field f : type.getDeclaredFields()) if (f.isAnnotationPresent(Inject.class)) { f.setAccessible(true); f.set(o, get(f.getType())); }
        List<Method> ms = new ArrayList<>(Arrays.asList(type.getDeclaredMethods()));
        ms.removeIf(m -> !m.isAnnotationPresent(PostConstruct.class));
        ms.sort(Comparator.comparingInt(m -> m.getAnnotation(PostConstruct.class).order()));
        for (Method m : ms) { m.setAccessible(true); m.invoke(o); }
        return o;
    }

    private Object intercept(Class<?> type, Object target) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, m, args) -> {
            if (m.getDeclaringClass() == Object.class) return m.getName().equals("toString") ? "proxy of " + target.getClass().getSimpleName() : m.invoke(target, args);
            try {
                Object r = m.invoke(target, args);
                if (m.isAnnotationPresent(Logged.class)) log.add(m.getName() + Arrays.toString(args) + "=" + r);
                return r;
            } catch (InvocationTargetException e) {
                log.add(m.getName() + " threw " + e.getCause().getMessage());
                throw e.getCause();
            }
        });
    }

    public static void main(String[] args) {
        MiniInjector in = new MiniInjector().bind(Store.class, MemoryStore.class);
        in.named.put("prefix", "k/");
        Service s = in.get(Service.class);
        s.save("a");
        System.out.println(s.started + " " + in.get(Store.class).get("k/a") + " " + in.get(Store.class) + " " + (in.get(Clock.class) == in.get(Clock.class)) + " " + (in.get(Service.class) == s));
        try { in.get(Store.class).get(null); } catch (IllegalArgumentException e) { System.out.println("caught " + e.getMessage()); }
        System.out.println(in.log);
        for (Class<?> c : List.of(A.class, NoConstructor.class, Runnable.class, Thread.State.class)) try { in.get(c); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); }
        System.out.println(Arrays.toString(Service.class.getDeclaredConstructors()[0].getParameterAnnotations()[1]) + " " + MemoryStore.class.getAnnotation(Singleton.class) + " " + Proxy.isProxyClass(in.get(Store.class).getClass()));
    }
}
