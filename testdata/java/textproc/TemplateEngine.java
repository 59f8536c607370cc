import java.lang.reflect.*;
import java.util.*;
import java.util.regex.*;

/** Templates with variables, paths into records, maps and arrays, conditions, loops and filters. */
public class TemplateEngine {
    static class TemplateError extends RuntimeException {
        TemplateError(String m, Throwable cause) { super(m, cause); }
        TemplateError(String m) { super(m); }
    }

    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}|\\{%\\s*(\\w+)\\s*(.*?)\\s*%}");
    private final String source;
    private final Matcher m;
    private int text;

    private TemplateEngine(String source) {
        this.source = source;
        m = TOKEN.matcher(source);
    }

    static String render(String template, Map<String, Object> values) {
        StringBuilder out = new StringBuilder();
        TemplateEngine e = new TemplateEngine(template);
        String end = e.block(new HashMap<>(values), out, true);
        if (end != null) throw new TemplateError("unexpected " + end);
        return out.toString();
    }

    private String block(Map<String, Object> scope, StringBuilder out, boolean on) {
        while (m.find()) {
            if (on) out.append(source, text, m.start());
            text = m.end();
            if (m.group(1) != null) {
                if (on) out.append(eval(m.group(1), scope));
                continue;
            }
            String command = m.group(2);
            String rest = m.group(3);
            switch (command) {
                case "if" -> {
                    boolean yes = on && truth(path(rest, scope));
                    String end = block(scope, out, yes);
                    if ("else".equals(end)) end = block(scope, out, on && !yes);
                    expect("end", end);
                }
                case "for" -> {
                    String[] parts = rest.split("\\s+in\\s+");
                    int position = m.end();
                    List<Object> items = on ? items(path(parts[1], scope)) : List.of();
                    if (items.isEmpty()) expect("end", block(scope, out, false));
                    int index = 0;
                    for (Object item : items) {
                        m.region(position, source.length());
                        text = position;
                        Map<String, Object> inner = new HashMap<>(scope);
                        inner.put(parts[0], item);
                        inner.put("index", index++);
                        expect("end", block(inner, out, true));
                    }
                }
                default -> { return command; }
            }
        }
        if (on) out.append(source, text, source.length());
        text = source.length();
        return null;
    }

    private static void expect(String wanted, String found) {
        if (!wanted.equals(found)) throw new TemplateError("wanted " + wanted + ", found " + found);
    }

    private static boolean truth(Object o) {
        return o instanceof Boolean b ? b : o instanceof Collection<?> c ? !c.isEmpty() : o != null && !o.equals(0) && !"".equals(o);
    }

    private static List<Object> items(Object o) {
        List<Object> list = new ArrayList<>();
        if (o instanceof Iterable<?> it) it.forEach(list::add);
        else if (o != null && o.getClass().isArray()) for (int i = 0; i < Array.getLength(o); i++) list.add(Array.get(o, i));
        else if (o instanceof Map<?, ?> map) list.addAll(map.entrySet());
        else throw new TemplateError("cannot loop over " + o);
        return list;
    }

    private static Object path(String path, Map<String, Object> scope) {
        Object at = scope;
        for (String name : path.split("\\.")) {
            if (at == null) return null;
            if (at instanceof Map<?, ?> map) at = map.get(name);
            else if (at instanceof List<?> list) at = list.get(Integer.parseInt(name));
            else {
                try {
                    Method method;
                    try {
                        method = at.getClass().getMethod(name);
                    } catch (NoSuchMethodException e) {
                        method = at.getClass().getMethod("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
                    }
                    method.setAccessible(true);
                    at = method.invoke(at);
                } catch (InvocationTargetException e) {
                    throw new TemplateError(name + " failed", e.getCause());
                } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                    throw new TemplateError("no " + name + " in " + at.getClass().getSimpleName(), e);
                }
            }
        }
        return at;
    }

    private static String eval(String expression, Map<String, Object> scope) {
        String[] parts = expression.split("\\s*\\|\\s*");
        Object value = path(parts[0], scope);
        for (int i = 1; i < parts.length; i++) {
            String[] f = parts[i].split(":", 2);
            value = switch (f[0]) {
                case "upper" -> String.valueOf(value).toUpperCase();
                case "default" -> value == null ? f[1] : value;
                case "format" -> String.format(f[1], value);
                case "join" -> String.join(f[1], items(value).stream().map(String::valueOf).toList());
                case "size" -> items(value).size();
                default -> throw new TemplateError("no filter " + f[0]);
            };
        }
        return String.valueOf(value);
    }

    public record Item(String name, double price, List<String> tags) {
        public Item self() { return this; }
        public String getBroken() { throw new IllegalStateException("broken getter"); }
    }

    public static void main(String[] args) {
        Map<String, Object> values = new HashMap<>(Map.of("user", Map.of("name", "Ann", "admin", true), "count", 0, "nums", new int[] {3, 1, 2}));
        values.put("items", List.of(new Item("pen", 1.5, List.of("a", "b")), new Item("cup", 12, List.of())));
        for (String t : List.of(
            "Hello {{ user.name | upper }}{% if user.admin %} (admin){% else %} (guest){% end %}!",
            "{% for item in items %}{{index}}: {{item.name | format:%-5s}}{{item.self.price | format:%8.2f}}{% if item.tags %} [{{item.tags | join:,}}]{% end %}\n{% end %}done",
            "{% if count %}some{% else %}none{% for x in missing %}never{% end %}{% end %} {{nope | default:nothing}} {{nums | size}} {{items.1.name}}",
            "{% for n in nums %}{% for m in nums %}{{n}}{{m}} {% end %}/{% end %}",
            "{{ items.0.broken }}", "{{ items.0.nothing }}", "{% if user %}open", "{{ count | nosuch }}", "{% for x in count %}{% end %}", "stray {% end %}")) {
            try {
                System.out.println(render(t, values));
            } catch (TemplateError e) {
                System.out.println("error: " + e.getMessage() + (e.getCause() == null ? "" : " <- " + e.getCause()));
            }
        }
    }
}
