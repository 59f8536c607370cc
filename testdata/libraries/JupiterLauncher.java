// library-if-installed: junit-platform-console-standalone
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.*;
import org.junit.jupiter.params.provider.*;
import org.junit.platform.launcher.*;
import org.junit.platform.launcher.core.*;
import org.junit.platform.launcher.listeners.*;
import static org.junit.platform.engine.discovery.DiscoverySelectors.*;
import java.util.*;
/** JUnit 5: its launcher over a class of tests. */
public class JupiterLauncher {
    public static class T {
        @BeforeEach void b() {
            System.out.println("before");
        }
        @Test void ok() {
            Assertions.assertEquals(1,1);
        }
        @Test @DisplayName("nice") void bad() {
            Assertions.assertEquals(1,2,"msg");
        }
        @ParameterizedTest @ValueSource(ints={1,2}) void p(int x) {
            System.out.println("p"+x);
        }
        @ParameterizedTest @CsvSource({"a,1","b,2"}) void c(String s,int i) {
            System.out.println(s+i);
        }
        @RepeatedTest(2) void r() {
        }
        @Disabled("why") @Test void d() {
        }
        @Nested class N {
            @Test void inner() {
                Assertions.assertThrows(IllegalStateException.class, () -> { throw new IllegalStateException(); });
            }
        }
        @Test void all() {
            Assertions.assertAll(() -> Assertions.fail("f1"), () -> Assertions.assertTrue(false));
        }
        @TestFactory List<DynamicTest> dyn() {
            return List.of(DynamicTest.dynamicTest("d1", () -> {}));
        }
    }
    public static void main(String[] a) {
        var req = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(T.class)).build();
        var l = LauncherFactory.create();
        var s = new SummaryGeneratingListener();
        l.execute(req, s);
        var m = s.getSummary();
        System.out.println(m.getTestsFoundCount()+" "+m.getTestsSucceededCount()+" "+m.getTestsFailedCount()+" "+m.getTestsSkippedCount());
        var fs = new ArrayList<String>();
        for (var f : m.getFailures()) fs.add(f.getTestIdentifier().getDisplayName()+": "+f.getException().getMessage());
        Collections.sort(fs);
        System.out.println(fs);
    }
}
