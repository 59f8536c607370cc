// stdin: add milk 2
// stdin: add bread
// stdin: list
// stdin: remove 5
// stdin: undo
// stdin: add eggs twelve
// stdin: add jam 1
// stdin: done 1
// stdin: list
// stdin: help
// stdin: quit
// stdin: never read
// exit: 3
import java.io.*;
import java.util.*;
import java.util.function.*;

/** A to-do list at a prompt: commands in a map, undo, errors, and an exit code at the end. */
public class MenuLoop {
    static class UserError extends Exception { UserError(String m) { super(m); } }
    interface Command { Runnable run(String[] args) throws UserError; }
    private final List<String> items = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final SortedMap<String, Command> commands = new TreeMap<>();
    private boolean running = true;
    private int errors;

    MenuLoop() {
        commands.put("add", a -> { String t = a[1] + (a.length > 2 ? " x" + number(a[2]) : ""); items.add(t); return () -> items.remove(t); });
        commands.put("remove", a -> { int i = index(a[1]); String t = items.remove(i); return () -> items.add(i, t); });
        commands.put("done", a -> { String t = items.get(index(a[1])); done.add(t); return () -> done.remove(t); });
        commands.put("list", a -> { for (int i = 0; i < items.size(); i++) System.out.printf("%2d. [%s] %s%n", i + 1, done.contains(items.get(i)) ? "x" : " ", items.get(i)); return null; });
        commands.put("undo", a -> { if (undo.isEmpty()) throw new UserError("nothing to undo"); undo.pop().run(); return null; });
        commands.put("help", a -> { System.out.println(commands.keySet()); return null; });
        commands.put("quit", a -> { running = false; return null; });
    }
    private static int number(String s) throws UserError { try { return Integer.parseInt(s); } catch (NumberFormatException e) { throw new UserError("not a number: " + s); } }
    private int index(String s) throws UserError { int i = number(s) - 1; return Objects.checkIndex(i, items.size()); }

    int loop(BufferedReader in) throws IOException {
        while (running) {
            System.out.print("> ");
            System.out.flush();
            String line = in.readLine();
            if (line == null) break;
            System.out.println(line);
            String[] words = line.trim().split("\\s+");
            try {
                Runnable back = Optional.ofNullable(commands.get(words[0])).orElseThrow(() -> new UserError("unknown " + words[0])).run(words);
                if (back != null) undo.push(back);
            } catch (UserError | IndexOutOfBoundsException e) {
                errors++;
                System.out.println("! " + e.getMessage());
            }
        }
        return errors;
    }

    public static void main(String[] args) throws IOException {
        int errors = new MenuLoop().loop(new BufferedReader(new InputStreamReader(System.in)));
        System.err.println(errors + " errors");
        System.exit(errors + (errors > 0 ? 1 : 0));
    }
}
