// library-if-installed: assertj-core byte-buddy
import static org.assertj.core.api.Assertions.*;
import java.util.*;
/** AssertJ: what its assertions say. */
public class AssertjMessages {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("ok");
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
        }
    }
    record P(String n, int a) {
    }
    public static void main(String[] a) {
        t(() -> assertThat(List.of(1,2,3)).hasSize(3).contains(2).doesNotContain(5));
        t(() -> assertThat("abc").startsWith("b"));
        t(() -> assertThat(List.of("a","b")).containsExactly("b","a"));
        t(() -> assertThat(Map.of("k",1)).containsEntry("k",2));
        t(() -> assertThat(1.0).isCloseTo(1.1, within(0.01)));
        t(() -> assertThatThrownBy(() -> { throw new IllegalArgumentException("bad"); }).isInstanceOf(IllegalArgumentException.class).hasMessage("bad"));
        t(() -> assertThat(List.of(new P("x",1), new P("y",2))).extracting(P::n).containsExactly("x","z"));
        t(() -> assertThat(Optional.of(3)).contains(4));
        t(() -> assertThat(new int[]{1,2}).isEqualTo(new int[]{1,3}));
        t(() -> assertThat(java.time.LocalDate.of(2020,1,1)).isAfter(java.time.LocalDate.of(2021,1,1)));
        t(() -> assertThat((Object) null).isNotNull());
        t(() -> assertThat("x").as("desc %d", 5).isEqualTo("y"));
    }
}
