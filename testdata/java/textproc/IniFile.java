// stdin: ; a comment
// stdin: top = level
// stdin: [server]
// stdin: host=localhost
// stdin: port = 8080   # the port
// stdin: path = ${host}:${port}/x
// stdin: [client "A"]
// stdin: names = a, b ,c
// stdin: loop = ${loop}
// stdin: [bad
// stdin: what
import java.io.*;
import java.util.*;
import java.util.stream.Collectors;

/** An INI parser that keeps order, expands references, converts values and collects its errors. */
public class IniFile {
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    IniFile read(BufferedReader in) throws IOException {
        Map<String, String> section = sections.computeIfAbsent("", k -> new LinkedHashMap<>());
        int n = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            n++;
            int comment = line.indexOf('#');
            line = (comment < 0 ? line : line.substring(0, comment)).trim();
            if (line.isEmpty() || line.startsWith(";")) continue;
            if (line.startsWith("[")) {
                if (!line.endsWith("]")) {
                    errors.add(n + ": section not closed");
                    continue;
                }
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1).replace("\"", ""), k -> new LinkedHashMap<>());
                continue;
            }
            String[] pair = line.split("\\s*=\\s*", 2);
            if (pair.length < 2) errors.add(n + ": no value for '" + pair[0] + "'");
            else section.put(pair[0], pair[1]);
        }
        return this;
    }

    Optional<String> get(String section, String key) {
        return Optional.ofNullable(sections.get(section)).map(s -> s.get(key)).map(v -> expand(section, v, new ArrayDeque<>(List.of(key))));
    }

    private String expand(String section, String value, Deque<String> path) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open; (open = value.indexOf("${", at)) >= 0;) {
            int close = value.indexOf('}', open);
            String name = value.substring(open + 2, close);
            out.append(value, at, open);
            if (path.contains(name)) throw new IllegalStateException("cycle " + path.stream().collect(Collectors.joining("->")) + "->" + name);
            path.addLast(name);
            out.append(expand(section, sections.get(section).getOrDefault(name, "?"), path));
            path.removeLast();
            at = close + 1;
        }
        return out.append(value.substring(at)).toString();
    }

    public static void main(String[] args) throws IOException {
        IniFile ini = new IniFile().read(new BufferedReader(new InputStreamReader(System.in)));
        ini.sections.forEach((name, values) -> System.out.println("[" + name + "] " + values));
        System.out.println(ini.errors);
        System.out.println(ini.get("server", "path").orElse("-") + " " + ini.get("server", "port").map(Integer::parseInt).map(p -> p + 1).get() + " " + ini.get("none", "x").isPresent());
        System.out.println(ini.get("client A", "names").stream().flatMap(s -> Arrays.stream(s.split("\\s*,\\s*"))).toList());
        try {
            ini.get("client A", "loop");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Properties p = new Properties();
        p.load(new StringReader("a=1\\\n  2\n! c\nkey\\ with\\=x : v\\u0041\nempty\n"));
        System.out.println(new TreeMap<>(p));
    }
}
