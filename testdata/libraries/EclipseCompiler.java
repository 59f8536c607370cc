// library: eclipse-ecj
import java.io.*;
import java.lang.reflect.*;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.*;
import org.eclipse.jdt.core.compiler.*;
import org.eclipse.jdt.internal.compiler.*;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.*;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/** Eclipse's Java compiler, against the classes that run it: the classes it makes are compared by digest, then run. */
public class EclipseCompiler {
    static final String SHAPES = """
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        interface Shape { double area(); default String describe() { return getClass().getSimpleName() + String.format("[%.2f]", area()); } }
        enum Kind { SMALL { int limit() { return 10; } }, LARGE; int limit() { return 100; } }
        public class Shapes<T extends Comparable<T>> implements Iterable<T> {
            private final List<T> all = new ArrayList<>();
            static class Circle implements Shape { final double r; Circle(double r) { this.r = r; } public double area() { return Math.PI * r * r; } }
            class Cursor implements Iterator<T> {
                int at;
                public boolean hasNext() { return at < all.size(); }
                public T next() { return all.get(at++); }
            }
            public Iterator<T> iterator() { return new Cursor(); }
            @SafeVarargs static <E extends Comparable<E>> Shapes<E> of(E... es) { Shapes<E> s = new Shapes<>(); for (E e : es) s.all.add(e); return s; }
            T max() { T best = null; for (T t : this) if (best == null || t.compareTo(best) > 0) best = t; return best; }
            static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
            static String kind(Object o) {
                if (o instanceof Integer && (Integer) o > 10) return "big";
                switch (String.valueOf(o)) { case "a": return "letter"; case "FB": case "Ea": return "collision"; default: return "other"; }
            }
            static String close() throws Exception {
                StringBuilder log = new StringBuilder();
                class Resource implements AutoCloseable { final String n; Resource(String n) { this.n = n; log.append("+" + n); } public void close() { log.append("-" + n); } }
                try (Resource a = new Resource("a"); Resource b = new Resource("b")) { log.append("!"); throw new IllegalStateException(); }
                catch (IllegalStateException | IndexOutOfBoundsException e) { log.append("c"); } finally { log.append("f"); }
                return log.toString();
            }
            public static String run() throws Exception {
                StringBuilder out = new StringBuilder();
                Shape square = () -> 4.0;
                out.append(new Circle(2).describe()).append(square.area()).append(Shapes.of(3, 9, 4).max()).append('\\n');
                for (Kind k : Kind.values()) switch (k) { case SMALL: out.append("s" + k.limit()); break; case LARGE: out.append("l" + k.limit()); }
                int[][] grid = new int[3][4]; long sum = 0;
                outer: for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) { if (j > i + 1) continue outer; grid[i][j] += i << j; sum += grid[i][j]++; }
                out.append(sum).append(Arrays.deepToString(grid)).append(kind(11)).append(kind("Ea")).append(kind('a')).append(close()).append('\\n');
                Function<Integer, Function<Integer, Integer>> add = x -> y -> x + y;
                Supplier<List<String>> maker = ArrayList::new;
                List<String> words = maker.get(); words.addAll(Arrays.asList("pear", "fig", "apple"));
                words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
                out.append(words).append(add.apply(2).apply(3)).append(IntStream.range(0, 10).filter(i -> i % 3 == 0).boxed().map(String::valueOf).collect(Collectors.joining("+")));
                out.append(words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))).append(fib(15)).append('\\n');
                char c = 'a'; c += 2; byte b = (byte) 200; short s = b; b >>>= 1; float f = 1e10f; double d = f % 7; long l = (long) -d ^ ~c;
                out.append(c).append(b).append(s).append(f).append(d).append(l).append(c > 'b' ? 1 : 2.0).append((Object) (true ? 1 : 'x'));
                Object lock = new Object(); synchronized (lock) { out.append(lock == null); }
                String text = null; text += "x" + 1 + 'c' + 2L + 3.0f + true; out.append(text); assert text.isEmpty() : "not reached";
                return out.toString();
            }
        }
        """;

    static final String BROKEN = """
        import java.util.*;
        import no.such.Thing;
        public class Broken extends Missing {
            int f(String s) { if (s == null) return 1; }
            void g() { int x; System.out.println(x); String t = 5; undefined(); List<int> l; }
            final int h = 1; { h = 2; }
            void g() {}
            void dead() { while (true) {} int y; }
            void thrower() { throw new java.io.IOException("unhandled"); }
            Object o = new Runnable() {};
            static void st() { this.g(); for (String s : 5) {} "x".foo(); }
            @Override public String tostring() { return "" }
        }
        """;

    static class Names implements INameEnvironment {
        final Map<String, String> units;

        Names(Map<String, String> units) { this.units = units; }

        private NameEnvironmentAnswer find(String name) {
            try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
                return in == null ? null : new NameEnvironmentAnswer(ClassFileReader.read(in, name), null);
            } catch (IOException | ClassFormatException e) {
                throw new IllegalStateException(e);
            }
        }
        @Override public NameEnvironmentAnswer findType(char[][] name) { return find(new String(CharOperation.concatWith(name, '/'))); }
        @Override public NameEnvironmentAnswer findType(char[] type, char[][] packages) {
            char[] prefix = CharOperation.concatWith(packages, '/');
            return find(prefix.length == 0 ? new String(type) : new String(prefix) + "/" + new String(type));
        }
        @Override public boolean isPackage(char[][] parent, char[] name) {
            String all = (parent == null ? "" : new String(CharOperation.concatWith(parent, '.')) + ".") + new String(name);
            return Set.of("java", "java.lang", "java.lang.annotation", "java.lang.invoke", "java.util", "java.util.function", "java.util.stream", "java.io").contains(all);
        }
        @Override public void cleanup() {}
    }

    static Map<String, byte[]> compile(String name, String source) {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, String> settings = new HashMap<>();
        for (String key : List.of(CompilerOptions.OPTION_Source, CompilerOptions.OPTION_Compliance, CompilerOptions.OPTION_TargetPlatform)) {
            settings.put(key, CompilerOptions.VERSION_1_8);
        }
        settings.put(CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE);
        settings.put(CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE);
        CompilerOptions options = new CompilerOptions(settings);
        ICompilerRequestor requestor = result -> {
            if (result.getAllProblems() != null) {
                for (CategorizedProblem p : result.getAllProblems()) {
                    System.out.println((p.isError() ? "error " : "warning ") + p.getSourceLineNumber() + ": " + p.getMessage());
                }
            }
            for (ClassFile file : result.getClassFiles()) {
                classes.put(new String(CharOperation.concatWith(file.getCompoundName(), '.')), file.getBytes());
            }
        };
        Compiler compiler = new Compiler(new Names(Map.of()), DefaultErrorHandlingPolicies.proceedWithAllProblems(), options, requestor, new DefaultProblemFactory(Locale.ENGLISH));
        compiler.compile(new ICompilationUnit[] {new CompilationUnit(source.toCharArray(), name + ".java", "UTF-8")});
        return classes;
    }

    public static void main(String[] args) throws Exception {
        Map<String, byte[]> classes = compile("Shapes", SHAPES);
        for (Map.Entry<String, byte[]> e : classes.entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(e.getValue());
            System.out.println(e.getKey() + " " + e.getValue().length + " " + HexFormat.of().formatHex(digest, 0, 8));
        }
        ClassLoader loader = new ClassLoader() {
            @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        System.out.println(loader.loadClass("Shapes").getMethod("run").invoke(null));
        System.out.println(compile("Broken", BROKEN).keySet());
    }
}
