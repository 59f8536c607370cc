/** Exceptions thrown at depth, through finally blocks, with and without stack traces. */
public class Exceptions {
    static class Light extends RuntimeException {
        final int code;
        Light(int code) { super("light", null, false, false); this.code = code; }
    }

    static int cleaned;

    static int dive(int depth, int kind) {
        if (depth == 0) {
            if (kind % 3 == 0) throw new IllegalStateException("bottom " + kind);
            if (kind % 3 == 1) throw new Light(kind);
            Object none = kind < 0 ? "" : null;
            return none.hashCode();
        }
        try {
            return dive(depth - 1, kind) + 1;
        } finally {
            cleaned++;
        }
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 120_000 : Integer.parseInt(args[0]);
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            try {
                sum += dive(20 + (i & 15), i);
            } catch (Light e) {
                sum += e.code;
            } catch (NullPointerException | IllegalStateException e) {
                sum += e instanceof NullPointerException ? 1 : e.getMessage().length();
            }
            try {
                sum += Integer.parseInt(i % 4 == 0 ? "x" + i : "7");
            } catch (NumberFormatException e) {
                sum -= e.getMessage().length();
            }
        }
        System.out.println(sum + " " + cleaned);
    }
}
