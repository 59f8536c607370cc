// stdin: add buy milk #home !2
// stdin: add write report #work !1 @2024-03-01
// stdin: add call mum @2024-02-28
// stdin: add @2024-02-30 impossible
// stdin: list
// stdin: list #work
// stdin: done 2
// stdin: done 9
// stdin: done x
// stdin: undo
// stdin: undo
// stdin: due 2024-02-28
// stdin: save
// stdin: load
// stdin: what
import java.io.*;
import java.nio.file.*;
import java.time.*;
import java.time.format.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** A list of things to do with tags, dates and undo, kept in a file of objects. */
public class Notebook {
    enum Priority {
        LOW, MEDIUM, HIGH;

        static Priority of(int n) {
            return values()[values().length - Math.min(n, 3)];
        }
    }

    record Item(int id, String text, Set<String> tags, Priority priority, LocalDate due, boolean done) implements Serializable {
        static final Pattern WORD = Pattern.compile("(?<sign>[#!@]?)(?<word>\\S+)");

        static Item parse(int id, String s) {
            Set<String> tags = new TreeSet<>();
            Priority p = Priority.LOW;
            LocalDate due = null;
            StringJoiner text = new StringJoiner(" ");
            for (Matcher m = WORD.matcher(s); m.find();) {
                switch (m.group("sign")) {
                    case "#" -> tags.add(m.group("word"));
                    case "!" -> p = Priority.of(Integer.parseInt(m.group("word")));
                    case "@" -> due = LocalDate.parse(m.group("word"));
                    default -> text.add(m.group());
                }
            }
            return new Item(id, text.toString(), tags, p, due, false);
        }

        Item finished() {
            return new Item(id, text, tags, priority, due, true);
        }

        @Override
        public String toString() {
            return String.format("%s %2d %-14s %-6s %s %s", done ? "[x]" : "[ ]", id, text, priority, due == null ? "-" : due, tags);
        }
    }

    private final SortedMap<Integer, Item> items = new TreeMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Path file;

    Notebook(Path file) {
        this.file = file;
    }

    Stream<Item> sorted() {
        return items.values().stream().sorted(Comparator.comparing(Item::priority).reversed().thenComparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    @SuppressWarnings("unchecked")
    String run(String line) throws IOException, ClassNotFoundException {
        String[] w = line.split(" ", 2);
        switch (w[0]) {
            case "add" -> {
                int id = items.isEmpty() ? 1 : items.lastKey() + 1;
                items.put(id, Item.parse(id, w[1]));
                undo.push(() -> items.remove(id));
                return "added " + id;
            }
            case "list" -> {
                return sorted().filter(i -> w.length == 1 || i.tags().contains(w[1].substring(1))).map(Item::toString).collect(Collectors.joining("\n"));
            }
            case "done" -> {
                int id = Integer.parseInt(w[1]);
                Item old = Optional.ofNullable(items.get(id)).orElseThrow();
                items.put(id, old.finished());
                undo.push(() -> items.put(id, old));
                return items.get(id).toString();
            }
            case "undo" -> {
                undo.pop().run();
                return items.size() + " items";
            }
            case "due" -> {
                LocalDate d = LocalDate.parse(w[1]);
                return sorted().filter(i -> i.due() != null && !i.due().isAfter(d)).map(i -> i.text() + " in " + d.until(i.due())).toList().toString();
            }
            case "save" -> {
                try (ObjectOutputStream o = new ObjectOutputStream(Files.newOutputStream(file))) {
                    o.writeObject(items);
                }
                items.clear();
                return "saved " + (Files.size(file) > 100);
            }
            case "load" -> {
                try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
                    items.putAll((Map<Integer, Item>) in.readObject());
                }
                return items.values().toString();
            }
            default -> throw new IllegalArgumentException("unknown command: " + w[0]);
        }
    }

    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("notes", ".ser");
        Notebook n = new Notebook(f);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in))) {
            in.lines().forEachOrdered(l -> {
                System.out.println("> " + l);
                try {
                    System.out.println(n.run(l));
                } catch (DateTimeParseException e) {
                    System.out.println("date? " + e.getMessage() + " <- " + e.getCause());
                } catch (IOException | ClassNotFoundException | RuntimeException e) {
                    System.out.println("! " + e);
                }
            });
        }
        Files.delete(f);
    }
}
