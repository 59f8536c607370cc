import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** Objects to JSON and back by reflection: records, enums, arrays, generics by their declared types, renamed and skipped fields, validation. */
public class ObjectMapperLite {
    @Retention(RetentionPolicy.RUNTIME) @interface Json { String name() default ""; boolean skip() default false; }
    @Retention(RetentionPolicy.RUNTIME) @interface Range { int min() default Integer.MIN_VALUE; int max() default Integer.MAX_VALUE; String[] tags() default {}; }
    enum Kind { SMALL, LARGE { @Override public String toString() { return "large!"; } } }
    record Point(int x, @Range(min = 0, max = 10) int y) {}
    static class Base { protected long id = 7; private static int ignored = 1; transient int also = 2; }
    static class Thing extends Base { @Json(name = "title") String name = "t\"q"; Kind kind = Kind.LARGE; Point[] points = {new Point(1, 2)}; List<Point> list = new ArrayList<>(); Map<String, List<Integer>> map = new TreeMap<>(); @Json(skip = true) String secret = "x"; Object nothing; double ratio = 0.5; char c = 'z'; boolean flag = true; int[][] grid = {{1}, {}}; Optional<String> opt = Optional.of("o"); }

    static String write(Object o) throws IllegalAccessException {
        if (o == null) return "null";
        Class<?> c = o.getClass();
        if (o instanceof Number || o instanceof Boolean) return o.toString();
        if (o instanceof CharSequence || o instanceof Character) return '"' + o.toString().replace("\"", "\\\"") + '"';
        if (o instanceof Enum<?> e) return '"' + e.name() + '"';
        if (o instanceof Optional<?> opt) return write(opt.orElse(null));
        StringJoiner j;
        if (c.isArray()) { j = new StringJoiner(",", "[", "]"); for (int i = 0; i < Array.getLength(o); i++) j.add(write(Array.get(o, i))); return j.toString(); }
        if (o instanceof Iterable<?> it) { j = new StringJoiner(",", "[", "]"); for (Object x : it) j.add(write(x)); return j.toString(); }
        j = new StringJoiner(",", "{", "}");
        if (o instanceof Map<?, ?> m) { for (Map.Entry<?, ?> e : m.entrySet()) j.add(write(e.getKey()) + ":" + write(e.getValue())); return j.toString(); }
        for (Class<?> k = c; k != Object.class && k != Record.class; k = k.getSuperclass()) for (Field f : k.getDeclaredFields()) {
            Json a = f.getAnnotation(Json.class);
            if (f.isSynthetic() || (f.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) != 0 || a != null && a.skip()) continue;
            f.setAccessible(true);
            j.add('"' + (a != null && !a.name().isEmpty() ? a.name() : f.getName()) + "\":" + write(f.get(o)));
        }
        return j.toString();
    }

    static Object parse(String s, int[] at) {
        char c = s.charAt(at[0]);
        switch (c) {
            case '{': { Map<String, Object> m = new LinkedHashMap<>(); at[0]++; while (s.charAt(at[0]) != '}') { String k = (String) parse(s, at); at[0]++; m.put(k, parse(s, at)); if (s.charAt(at[0]) == ',') at[0]++; } at[0]++; return m; }
            case '[': { List<Object> l = new ArrayList<>(); at[0]++; while (s.charAt(at[0]) != ']') { l.add(parse(s, at)); if (s.charAt(at[0]) == ',') at[0]++; } at[0]++; return l; }
            case '"': { StringBuilder b = new StringBuilder(); while (s.charAt(++at[0]) != '"') { if (s.charAt(at[0]) == '\\') at[0]++; b.append(s.charAt(at[0])); } at[0]++; return b.toString(); }
            default: { int from = at[0]; while (at[0] < s.length() && ",]}".indexOf(s.charAt(at[0])) < 0) at[0]++; String w = s.substring(from, at[0]); return w.equals("null") ? null : w.equals("true") || w.equals("false") ? Boolean.valueOf(w) : (Object) Double.valueOf(w); }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Object bind(Object v, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType p) {
            Class<?> raw = (Class<?>) p.getRawType();
            if (raw == Optional.class) return Optional.ofNullable(bind(v, p.getActualTypeArguments()[0]));
            if (raw == List.class) { List<Object> l = new ArrayList<>(); for (Object x : (List<?>) v) l.add(bind(x, p.getActualTypeArguments()[0])); return l; }
            if (raw == Map.class) { Map<Object, Object> m = new TreeMap<>(); for (Map.Entry<?, ?> e : ((Map<?, ?>) v).entrySet()) m.put(bind(e.getKey(), p.getActualTypeArguments()[0]), bind(e.getValue(), p.getActualTypeArguments()[1])); return m; }
        }
        Class<?> c = (Class<?>) type;
        if (v == null || c == Object.class || c == String.class || c == boolean.class) return v;
        if (c == int.class || c == Integer.class) return ((Double) v).intValue();
        if (c == long.class) return ((Double) v).longValue();
        if (c == double.class) return v;
        if (c == char.class) return ((String) v).charAt(0);
        if (c.isEnum()) return Enum.valueOf((Class) c, (String) v);
        if (c.isArray()) { List<?> l = (List<?>) v; Object a = Array.newInstance(c.getComponentType(), l.size()); for (int i = 0; i < l.size(); i++) Array.set(a, i, bind(l.get(i), c.getComponentType())); return a; }
        Map<?, ?> m = (Map<?, ?>) v;
        if (c.isRecord()) {
            RecordComponent[] rc = c.getRecordComponents();
            Object[] args = new Object[rc.length];
            Class<?>[] types = new Class<?>[rc.length];
            for (int i = 0; i < rc.length; i++) {
                types[i] = rc[i].getType();
                args[i] = bind(m.get(rc[i].getName()), rc[i].getGenericType());
                Range r = rc[i].getAnnotation(Range.class);
                if (r != null && ((Integer) args[i] < r.min() || (Integer) args[i] > r.max())) throw new IllegalArgumentException(rc[i].getName() + "=" + args[i] + " violates " + r);
            }
            return c.getDeclaredConstructor(types).newInstance(args);
        }
        Constructor<?> k = c.getDeclaredConstructor();
        k.setAccessible(true);
        Object o = k.newInstance();
        for (Class<?> d = c; d != Object.class; d = d.getSuperclass()) for (Field f : d.getDeclaredFields()) { Json a = f.getAnnotation(Json.class); String n = a != null && !a.name().isEmpty() ? a.name() : f.getName(); if (m.containsKey(n) && !Modifier.isStatic(f.getModifiers())) { f.setAccessible(true); f.set(o, bind(m.get(n), f.getGenericType())); } }
        return o;
    }

    public static void main(String[] args) throws Exception {
        Thing t = new Thing();
        t.list.add(new Point(3, 4));
        t.map.put("k", List.of(1, 2));
        String json = write(t);
        System.out.println(json);
        Thing back = (Thing) bind(parse(json, new int[1]), Thing.class);
        System.out.println(write(back).equals(json) + " " + back.list.get(0) + " " + back.kind + " " + back.map.get("k").get(1) + " " + back.opt);
        for (String bad : List.of("{\"x\":1,\"y\":11}", "{\"x\":1}", "{\"x\":\"s\",\"y\":1}", "[1]")) try { System.out.println(bind(parse(bad, new int[1]), Point.class)); } catch (Exception e) { System.out.println(e.getClass().getSimpleName() + " " + (e instanceof IllegalArgumentException ? e.getMessage() : "")); }
        try { bind(parse("{\"kind\":\"HUGE\"}", new int[1]), Thing.class); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Field f = Point.class.getDeclaredField("x");
        f.setAccessible(true);
        try { f.set(new Point(1, 1), 5); } catch (IllegalAccessException e) { System.out.println(e.getMessage()); }
        System.out.println(Thing.class.getDeclaredField("map").getGenericType() + " " + Range.class.getMethod("tags").getDefaultValue().getClass().getSimpleName() + " " + Point.class.getDeclaredMethod("y").getAnnotations().length);
    }
}
