// args: -n -i -C1 \be(rr|x)
// stdin: first line
// stdin: An Error here
// stdin: nothing
// stdin: more
// stdin: yet more
// stdin: exception: x
// stdin: no terror
// stdin: Execute
import java.util.*;
import java.util.regex.*;

/** grep with options read from arguments, context lines and marked matches. */
public class Grep {
    public static void main(String[] args) {
        boolean numbers = false, invert = false;
        int flags = 0, context = 0;
        List<String> rest = new ArrayList<>();
        for (String a : args) {
            switch (a) {
                case "-n" -> numbers = true;
                case "-v" -> invert = true;
                case "-i" -> flags |= Pattern.CASE_INSENSITIVE;
                case String s when s.matches("-C\\d+") -> context = Integer.parseInt(s.substring(2));
                default -> rest.add(a);
            }
        }
        if (rest.size() != 1) {
            System.err.println("usage: grep [-n] [-i] [-v] [-Cn] pattern");
            System.exit(2);
        }
        Pattern p;
        try {
            p = Pattern.compile(rest.get(0), flags);
        } catch (PatternSyntaxException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Deque<String> before = new ArrayDeque<>();
        int after = 0, found = 0, line = 0, last = 0;
        Scanner in = new Scanner(System.in);
        while (in.hasNextLine()) {
            String s = in.nextLine();
            line++;
            Matcher m = p.matcher(s);
            if (m.find() != invert) {
                found++;
                if (context > 0 && found > 1 && line - before.size() > last + 1) System.out.println("--");
                int n = line - before.size();
                for (String b : before) System.out.println((numbers ? n++ + "-" : "") + b);
                before.clear();
                System.out.println((numbers ? line + ":" : "") + m.replaceAll("<$0>"));
                after = context;
                last = line;
            } else if (after > 0) {
                after--;
                last = line;
                System.out.println((numbers ? line + "-" : "") + s);
            } else {
                before.addLast(s);
                if (before.size() > context) before.removeFirst();
            }
        }
        System.exit(found == 0 ? 1 : 0);
    }
}
