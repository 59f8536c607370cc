// flags: --illegal-native-access=deny
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Restricted methods where the command line denies them. */
public class Denied {
    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": done");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.toString().replaceAll("\\(.*\\)", "(place)"));
        }
    }

    public static void main(String[] args) {
        System.out.println(Denied.class.getModule().isNativeAccessEnabled() + " " + Object.class.getModule().isNativeAccessEnabled());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(8);
            attempt("reinterpret", () -> s.reinterpret(4));
            attempt("reinterpret with arena", () -> s.reinterpret(arena, null));
            attempt("reinterpret with size", () -> s.reinterpret(-1, arena, null));
            attempt("heap", () -> MemorySegment.ofArray(new byte[2]).reinterpret(1));
            attempt("target", () -> ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_INT));
            attempt("address", () -> MemorySegment.ofAddress(16).asSlice(0, 0));
            attempt("others", () -> s.set(ValueLayout.ADDRESS, 0, s));
        }
        System.out.println(Denied.class.getModule().isNativeAccessEnabled());
    }
}
