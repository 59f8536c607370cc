// stdin: id,name,"full address",amount
// stdin: 1,Ann,"12 High St, ""The Oaks""",10.50
// stdin: 2,"Bob
// stdin: Junior",,7
// stdin: 3,Zoë,"a,b",-3.25
// stdin: 4,"unterminated
import java.io.*;
import java.util.*;

/** CSV with quotes, doubled quotes, line ends in fields; columns by name; errors with the line. */
public class CsvReader implements Iterable<Map<String, String>> {
    static class FormatException extends RuntimeException {
        FormatException(String message, int line) {
            super(message + " (line " + line + ")");
        }
    }

    private final PushbackReader in;
    private int line = 1;
    private final List<String> header;

    CsvReader(Reader in) throws IOException {
        this.in = new PushbackReader(new BufferedReader(in));
        header = row();
    }

    private List<String> row() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        in.unread(c);
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int start = line;
        while (true) {
            c = in.read();
            if (c < 0 && quoted) {
                throw new FormatException("unterminated quote", start);
            }
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c == '"') {
                    int next = in.read();
                    if (next == '"') {
                        field.append('"');
                    } else {
                        quoted = false;
                        if (next >= 0) in.unread(next);
                    }
                } else {
                    field.append((char) c);
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\n' || c < 0) {
                fields.add(field.toString());
                field.setLength(0);
                if (c != ',') return fields;
            } else {
                field.append((char) c);
            }
        }
    }

    @Override public Iterator<Map<String, String>> iterator() {
        return new Iterator<>() {
            List<String> next = read();

            private List<String> read() {
                try {
                    return row();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override public boolean hasNext() {
                return next != null;
            }

            @Override public Map<String, String> next() {
                if (next == null) throw new NoSuchElementException();
                Map<String, String> map = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) map.put(header.get(i), i < next.size() ? next.get(i) : null);
                next = read();
                return map;
            }
        };
    }

    public static void main(String[] args) throws IOException {
        double total = 0;
        try {
            for (Map<String, String> row : new CsvReader(new InputStreamReader(System.in, "UTF-8"))) {
                System.out.println(row.toString().replace("\n", "\\n"));
                total += Double.parseDouble(row.get("amount"));
            }
        } catch (FormatException e) {
            System.out.println("total so far " + total + ", then " + e.getMessage());
        }
    }
}
