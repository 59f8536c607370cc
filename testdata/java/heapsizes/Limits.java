// flags: -Xmx100m
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;

// What OutOfMemoryError says about requests that can never be met.
public class Limits {
    interface Request {
        Object make();
    }

    static void attempt(String what, Request request) {
        try {
            System.out.println(what + " " + (request.make() != null));
        } catch (OutOfMemoryError | NegativeArraySizeException e) {
            System.out.println(what + " " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (int below = 0; below < 4; below++) {
            int n = Integer.MAX_VALUE - below;
            System.out.println(below);
            attempt("booleans", () -> new boolean[n]);
            attempt("chars", () -> new char[n]);
            attempt("ints", () -> new int[n]);
            attempt("longs", () -> new long[n]);
            attempt("strings", () -> new String[n]);
            attempt("arrays", () -> new int[n][]);
            attempt("reflection", () -> Array.newInstance(int.class, n));
            attempt("copy", () -> Arrays.copyOf(new int[1], n));
            attempt("inner", () -> new int[2][n]);
            attempt("outer", () -> new int[n][2]);
        }
        attempt("negative", () -> new int[below(0)]);
        attempt("list", () -> new ArrayList<>(Integer.MAX_VALUE));
        attempt("builder", () -> new StringBuilder(Integer.MAX_VALUE));
        attempt("stream", () -> new ByteArrayOutputStream(Integer.MAX_VALUE));
        attempt("repeat", () -> "ab".repeat(Integer.MAX_VALUE));
        attempt("60 MB", () -> new byte[60 << 20]);
        attempt("60 MB again", () -> new byte[60 << 20]);
        attempt("two of them", () -> new byte[][] {new byte[60 << 20], new byte[60 << 20]});
        attempt("half of it", () -> new byte[50 << 20]);
    }

    static int below(int n) {
        return n - 1;
    }
}
