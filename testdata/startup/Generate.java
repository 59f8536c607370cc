import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sources of a program of so many classes of usual sizes, which {@code Main} makes instances of and calls a little, into a
 * folder: what a start-up with much loading and little running costs. Arguments: the folder, the number of classes (500).
 */
public class Generate {
    private static final String BASE = """
            package app;

            abstract class Base implements Comparable<Base> {
                protected final String name;
                protected int count;

                Base(String name) {
                    this.name = name;
                }

                abstract int weigh(int x);

                int twice(int x) {
                    return weigh(x) * 2;
                }

                @Override
                public int compareTo(Base other) {
                    return Integer.compare(count, other.count);
                }
            }
            """;

    /** A value with equals, hashCode, toString and a builder. */
    private static final String VALUE = """
            package app;

            final class C# extends Base {
                private final long id;
                private final double ratio;
                private final int[] samples;
                private C@ previous;

                static final class Builder {
                    private long id;
                    private double ratio = 1.5;
                    private int size = 4;

                    Builder id(long id) {
                        this.id = id;
                        return this;
                    }

                    Builder size(int size) {
                        if (size < 0) {
                            throw new IllegalArgumentException("size " + size);
                        }
                        this.size = size;
                        return this;
                    }

                    C# build() {
                        return new C#(id, ratio, new int[size]);
                    }
                }

                C#(long id, double ratio, int[] samples) {
                    super("value #");
                    this.id = id;
                    this.ratio = ratio;
                    this.samples = samples;
                }

                static C# make(int seed) {
                    return new Builder().id(seed * 31L).size(seed % 7 + 1).build();
                }

                @Override
                int weigh(int x) {
                    int sum = x;
                    for (int i = 0; i < samples.length; i++) {
                        samples[i] += i * x;
                        sum += samples[i] > 100 ? 100 : samples[i];
                    }
                    return sum;
                }

                double mean() {
                    if (samples.length == 0) {
                        return Double.NaN;
                    }
                    double sum = 0;
                    for (int sample : samples) {
                        sum += sample * ratio;
                    }
                    return sum / samples.length;
                }

                void link(C@ other) {
                    C@ old = previous;
                    previous = other == null ? old : other;
                }

                @Override
                public boolean equals(Object other) {
                    if (this == other) {
                        return true;
                    }
                    if (!(other instanceof C#)) {
                        return false;
                    }
                    C# that = (C#) other;
                    return id == that.id && Double.compare(ratio, that.ratio) == 0
                            && java.util.Arrays.equals(samples, that.samples);
                }

                @Override
                public int hashCode() {
                    return (int) (id ^ id >>> 32) * 31 + java.util.Arrays.hashCode(samples);
                }

                @Override
                public String toString() {
                    return new StringBuilder("C#[").append(id).append(", ").append(ratio).append(']').toString();
                }
            }
            """;

    /** A service with collections, exceptions and locks. */
    private static final String SERVICE = """
            package app;

            import java.util.ArrayList;
            import java.util.HashMap;
            import java.util.Iterator;
            import java.util.List;
            import java.util.Map;

            class C# extends Base {
                private static final int LIMIT = 32;
                private static int made;
                private final Map<String, List<Integer>> index = new HashMap<>();
                private final List<Base> parts = new ArrayList<>();

                C#() {
                    super("service #");
                    made++;
                }

                static C# make(int seed) {
                    C# service = new C#();
                    service.put("a" + seed % 3, seed);
                    return service;
                }

                void put(String key, int value) {
                    List<Integer> values = index.get(key);
                    if (values == null) {
                        values = new ArrayList<>(2);
                        index.put(key, values);
                    }
                    synchronized (values) {
                        if (values.size() < LIMIT) {
                            values.add(value);
                        }
                    }
                    count++;
                }

                int parse(String text, int otherwise) {
                    try {
                        return Integer.parseInt(text.trim());
                    } catch (NumberFormatException e) {
                        return otherwise;
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(name, e);
                    } finally {
                        count--;
                    }
                }

                @Override
                int weigh(int x) {
                    int sum = 0;
                    for (Map.Entry<String, List<Integer>> entry : index.entrySet()) {
                        for (Integer value : entry.getValue()) {
                            sum += value * x + entry.getKey().length();
                        }
                    }
                    return sum + parse(" 12 ", x);
                }

                boolean remove(String key, int value) {
                    List<Integer> values = index.get(key);
                    if (values == null || values.isEmpty()) {
                        return false;
                    }
                    for (Iterator<Integer> i = values.iterator(); i.hasNext();) {
                        if (i.next() == value) {
                            i.remove();
                            return true;
                        }
                    }
                    return false;
                }

                Base heaviest() {
                    Base best = null;
                    for (Base part : parts) {
                        if (best == null || best.compareTo(part) < 0) {
                            best = part;
                        }
                    }
                    return best instanceof C@ ? best : parts.isEmpty() ? this : parts.get(0);
                }

                @Override
                public String toString() {
                    StringBuilder text = new StringBuilder(name).append('{');
                    for (String key : index.keySet()) {
                        text.append(key).append('=').append(index.get(key)).append(';');
                    }
                    return text.append('}').toString();
                }
            }
            """;

    /** A scanner: loops, switches, tables. */
    private static final String SCANNER = """
            package app;

            class C# extends Base {
                private static final int[] TABLE = new int[64];
                private static final String[] WORDS = {"if", "else", "while", "return", "class"};
                private String text = "x = 42 + (y * 7); // done";
                private int at;

                static {
                    for (int i = 0; i < TABLE.length; i++) {
                        TABLE[i] = i % 5 == 0 ? i << 1 : i ^ 21;
                    }
                }

                C#(int seed) {
                    super("scanner #");
                    at = seed & 3;
                }

                static C# make(int seed) {
                    return new C#(seed);
                }

                int next() {
                    while (at < text.length()) {
                        char c = text.charAt(at++);
                        switch (c) {
                            case ' ':
                            case '\\t':
                                continue;
                            case '(':
                                return 1;
                            case ')':
                                return 2;
                            case '+':
                            case '*':
                                return 3;
                            case ';':
                                return 4;
                            default:
                                if (c >= '0' && c <= '9') {
                                    return number(c - '0');
                                }
                                return Character.isLetter(c) ? word(at - 1) : -2;
                        }
                    }
                    return -1;
                }

                private int number(int value) {
                    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                        value = value * 10 + text.charAt(at++) - '0';
                    }
                    return value;
                }

                private int word(int from) {
                    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                        at++;
                    }
                    String word = text.substring(from, at);
                    switch (word) {
                        case "x":
                            return 10;
                        case "y":
                            return 11;
                        case "z":
                            return 12;
                        default:
                            for (int i = 0; i < WORDS.length; i++) {
                                if (WORDS[i].equals(word)) {
                                    return 20 + i;
                                }
                            }
                            return word.hashCode();
                    }
                }

                @Override
                int weigh(int x) {
                    int sum = 0;
                    for (int token = next(); token != -1; token = next()) {
                        sum = sum * 31 + token + TABLE[(x + token) & 63];
                    }
                    return sum;
                }

                long mix(long seed, float scale, double shift, byte[] data) {
                    long hash = seed;
                    for (byte b : data) {
                        hash = (hash ^ b) * 1099511628211L;
                        if ((hash & 1) == 0) {
                            hash += (long) (scale * b + shift);
                        } else {
                            hash >>>= b & 7;
                        }
                    }
                    return hash == 0 ? data.length : hash;
                }

                Base[][] grid(int width, int height, C@ filler) {
                    Base[][] grid = new Base[height][width];
                    for (int y = 0; y < height; y++) {
                        for (int x = 0; x < width; x++) {
                            grid[y][x] = (x + y) % 2 == 0 ? this : filler;
                        }
                    }
                    return grid;
                }
            }
            """;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("app");
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Base.java"), BASE);
        String[] kinds = {VALUE, SERVICE, SCANNER};
        StringBuilder main = new StringBuilder("package app;\n\npublic class Main {\n");
        // A value brings its builder.
        int classes = 2;
        int groups = 0;
        for (int i = 0; classes < count; i++) {
            String source = kinds[i % 3].replace("#", String.valueOf(i)).replace("C@", "C" + (i + 3) % 300);
            Files.writeString(folder.resolve("C" + i + ".java"), source);
            classes += i % 3 == 0 ? 2 : 1;
            if (i % 50 == 0) {
                main.append(i == 0 ? "" : "        return sum;\n    }\n\n").append("    private static int group").append(groups++)
                        .append("() {\n        int sum = 0;\n");
            }
            main.append("        sum += C").append(i).append(".make(").append(i).append(").twice(").append(i).append(");\n");
        }
        main.append("        return sum;\n    }\n\n    public static void main(String[] args) {\n        int sum = 0;\n");
        for (int i = 0; i < groups; i++) {
            main.append("        sum += group").append(i).append("();\n");
        }
        main.append("        System.out.println(sum);\n    }\n}\n");
        Files.writeString(folder.resolve("Main.java"), main);
    }
}
