// flags: --illegal-native-access=allow
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Restricted methods where the command line allows them all: no warning, and nobody becomes one who may. */
public class Allowed {
    public static void main(String[] args) {
        System.out.println(Allowed.class.getModule().isNativeAccessEnabled());
        System.out.println(MemorySegment.NULL.reinterpret(16) + " " + ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_INT));
        System.out.println(Allowed.class.getModule().isNativeAccessEnabled());
    }
}
