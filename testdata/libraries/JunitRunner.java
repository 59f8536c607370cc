// library: junit4 hamcrest-all
import static org.hamcrest.CoreMatchers.*;
import static org.junit.Assert.*;
import static org.junit.Assume.*;

import java.io.*;
import java.lang.annotation.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import org.junit.*;
import org.junit.experimental.categories.Categories;
import org.junit.experimental.categories.Category;
import org.junit.experimental.theories.*;
import org.junit.experimental.theories.suppliers.TestedOn;
import org.junit.function.ThrowingRunnable;
import org.junit.internal.TextListener;
import org.junit.rules.*;
import org.junit.runner.*;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.notification.*;
import org.junit.runners.*;
import org.junit.runners.model.*;

/** JUnit 4's text runner over test classes with passing, failing, ignored and parameterized tests. */
public class JunitRunner {
    static final StringBuilder LOG = new StringBuilder();

    /** An account, the thing under test. */
    static class Account {
        private long cents;
        private final List<String> entries = new ArrayList<>();

        void deposit(long amount) {
            if (amount <= 0) {
                throw new IllegalArgumentException("not positive: " + amount);
            }
            cents += amount;
            entries.add("+" + amount);
        }

        void withdraw(long amount) {
            if (amount > cents) {
                throw new IllegalStateException("only " + cents + " left", new ArithmeticException("short by " + (amount - cents)));
            }
            cents -= amount;
            entries.add("-" + amount);
        }
    }

    @FixMethodOrder(MethodSorters.NAME_ASCENDING)
    public static class AccountTest {
        private Account account;
        private static int instances;

        public AccountTest() {
            instances++;
        }

        @BeforeClass public static void open() { LOG.append("open "); }
        @AfterClass public static void close() { LOG.append("close ").append(instances).append('\n'); }
        @Before public void setUp() { account = new Account(); account.deposit(100); }
        @After public void tearDown() { LOG.append(account.entries).append(' '); }

        @Test public void a01startsWithDeposit() { assertEquals(100, account.cents); }
        @Test public void a02deposits() { account.deposit(50); assertEquals("after a deposit", 150L, account.cents); }
        @Test public void a03withdraws() { account.withdraw(30); assertEquals(70, account.cents); }
        @Test(expected = IllegalArgumentException.class) public void a04refusesNegative() { account.deposit(-1); }
        @Test(expected = IllegalStateException.class) public void a05refusesOverdraft() { account.withdraw(101); }
        @Test(expected = IllegalStateException.class) public void a06expectedButNothing() { account.withdraw(10); }
        @Test(expected = NullPointerException.class) public void a07wrongException() { account.withdraw(1000); }
        @Test public void a08failsEquals() { assertEquals("balance", 99, account.cents); }
        @Test public void a09failsStrings() { assertEquals("the quick brown fox", "the quick green fox"); }
        @Test public void a10failsArrays() { assertArrayEquals(new int[] {1, 2, 3}, new int[] {1, 2, 4}); }
        @Test public void a11nestedArrays() { assertArrayEquals(new int[][] {{1}, {2, 3}}, new int[][] {{1}, {2, 3}}); }
        @Test public void a12doubles() { assertEquals(0.3, 0.1 + 0.2, 1e-9); }
        @Test public void a13failsDoubles() { assertEquals(0.3, 0.1 + 0.25, 1e-9); }
        @Ignore("not yet") @Test public void a14ignored() { fail("never"); }
        @Ignore @Test public void a15ignoredWithoutReason() { fail("never"); }
        @Test public void a16assumption() { assumeTrue("only on Mars", false); fail("never"); }
        @Test public void a17assumptionHolds() { assumeThat(account.cents, is(100L)); assertTrue(true); }
        @Test public void a18errors() { account.withdraw(1000); }
        @Test public void a19fails() { fail(); }
        @Test public void a20failsWithMessage() { fail("by intent"); }
        @Test public void a21same() { String s = "x"; assertSame(s, s); assertNotSame(new String("x"), s); }
        @Test public void a22failsSame() { assertSame("same?", Integer.valueOf(1000), Integer.valueOf(1001)); }
        @Test public void a23nulls() { assertNull(null); assertNotNull(""); }
        @Test public void a24failsNull() { assertNull("must be null", "value"); }
        @Test public void a25assertThrows() {
            IllegalStateException e = assertThrows(IllegalStateException.class, () -> account.withdraw(500));
            assertEquals("only 100 left", e.getMessage());
            assertThat(e.getCause(), instanceOf(ArithmeticException.class));
        }
        @Test public void a26assertThrowsFails() { assertThrows(IOException.class, () -> account.withdraw(1)); }
        @Test public void a27assertThrowsOther() { assertThrows("io wanted", IOException.class, () -> account.withdraw(500)); }
        @Test public void a28divides() { assertEquals(1, 1 / (account.cents - 100)); }
        @Test public void a29index() { int[] a = new int[2]; a[(int) account.cents] = 1; }
    }

    public static class MatcherTest {
        @Test public void hamcrestFails() { assertThat("a list", Arrays.asList("x", "y"), hasItem("z")); }
        @Test public void hamcrest() {
            assertThat("hello", allOf(startsWith("he"), containsString("ll"), not(endsWith("x"))));
            assertThat(Arrays.asList(1, 2, 3), hasItems(1, 3));
            assertThat(5, either(is(4)).or(is(5)));
            assertThat(List.of("ab", "ac"), everyItem(startsWith("a")));
        }
        @Test public void hamcrestDescribes() { assertThat("hello", both(startsWith("h")).and(endsWith("x"))); }
        @Test public void hamcrestTypes() { assertThat((Object) 1, is(instanceOf(String.class))); }
    }

    public static class RuleTest {
        @Rule public final TemporaryFolder folder = new TemporaryFolder();
        @Rule public final ExpectedException thrown = ExpectedException.none();
        @Rule public final TestName name = new TestName();
        @Rule public final ErrorCollector collector = new ErrorCollector();
        @Rule public final TestWatcher watcher = new TestWatcher() {
            @Override protected void succeeded(Description d) { LOG.append("ok:").append(d.getMethodName()).append(' '); }
            @Override protected void failed(Throwable e, Description d) {
                LOG.append("failed:").append(d.getMethodName()).append('=').append(e.getClass().getSimpleName()).append(' ');
            }
            @Override protected void skipped(AssumptionViolatedException e, Description d) { LOG.append("skipped:").append(e.getMessage()); }
        };
        @ClassRule public static final ExternalResource RESOURCE = new ExternalResource() {
            @Override protected void before() { LOG.append("[resource "); }
            @Override protected void after() { LOG.append("]\n"); }
        };

        @Test public void temporary() throws IOException {
            File file = folder.newFile("a.txt");
            Files.writeString(file.toPath(), "text");
            assertEquals(4, file.length());
            assertTrue(folder.newFolder("x", "y").isDirectory());
        }
        @Test public void expected() {
            thrown.expect(NumberFormatException.class);
            thrown.expectMessage("For input");
            Integer.parseInt("q");
        }
        @Test public void expectedCause() {
            thrown.expectCause(isA(ArithmeticException.class));
            new Account().withdraw(1);
        }
        @Test public void expectedNotThrown() { thrown.expect(IOException.class); }
        @Test public void expectedWrongMessage() {
            thrown.expectMessage(containsString("nothing like it"));
            throw new IllegalStateException("message");
        }
        @Test public void named() { assertEquals("named", name.getMethodName()); }
        @Test public void collects() {
            collector.checkThat("first", 1, is(2));
            collector.addError(new IllegalStateException("second"));
            collector.checkThat(3, is(3));
        }
        @Test public void assumes() { assumeNotNull("x", null); }
    }

    public static class TimeoutTest {
        @Test(timeout = 5000) public void inTime() { assertTrue(Thread.currentThread().getName().startsWith("Time-limited")); }
        @Test(timeout = 50) public void tooLate() throws InterruptedException { new CountDownLatch(1).await(); }
        @Test(timeout = 5000) public void failsInTime() { fail("in the other thread"); }
        @Test public void byRule() throws Throwable {
            Statement slow = new Statement() {
                @Override public void evaluate() throws Throwable { Thread.sleep(60_000); }
            };
            Statement limited = Timeout.builder().withTimeout(20, TimeUnit.MILLISECONDS).build()
                .apply(slow, Description.createSuiteDescription("slow"));
            TestTimedOutException e = assertThrows(TestTimedOutException.class, () -> limited.evaluate());
            assertEquals("test timed out after 20 milliseconds", e.getMessage());
        }
    }

    @RunWith(Parameterized.class)
    public static class PrimeTest {
        @Parameterized.Parameters(name = "{index}: prime({0})={1}")
        public static Iterable<Object[]> data() {
            return Arrays.asList(new Object[][] {{2, true}, {3, true}, {9, true}, {10, false}});
        }
        @Parameterized.Parameter public int number;
        @Parameterized.Parameter(1) public boolean expected;

        @Test public void primality() {
            boolean prime = number > 1;
            for (int i = 2; i * i <= number; i++) {
                prime &= number % i != 0;
            }
            assertEquals(expected, prime);
        }
    }

    @RunWith(Theories.class)
    public static class TheoryTest {
        @DataPoints public static int[] numbers = {0, 1, -7, 40};
        @DataPoint public static String word = "w";

        @Theory public void squares(int n) { assertTrue(n * n >= 0); }
        @Theory public void smaller(int a, @TestedOn(ints = {1, 41}) int b) { assumeTrue(a >= 0); assertTrue(a + "<" + b, a < b); }
        @Theory public void repeat(String s, int n) { assumeTrue(n >= 0); assertEquals(n, s.repeat(n).length()); }
    }

    public interface Slow {}
    public interface Fast {}

    public static class CategoryTest {
        @Test @Category(Slow.class) public void slow() { fail("not selected"); }
        @Test @Category(Fast.class) public void fast() { LOG.append("fast "); }
        @Test public void neither() { fail("not selected"); }
    }

    @RunWith(Categories.class)
    @Categories.IncludeCategory(Fast.class)
    @Suite.SuiteClasses({CategoryTest.class, MatcherTest.class})
    public static class FastSuite {}

    /** Wrong in several ways: JUnit says which. */
    public static class BrokenTest {
        @Test void notPublic() {}
        @Test public int returns() { return 1; }
        @Test public void parameter(int x) {}
        @Before public static void fixed() {}
        @BeforeClass public void loose() {}
    }

    public static class FailingFixture {
        @BeforeClass public static void broken() { throw new UnsupportedOperationException("no fixture"); }
        @Test public void never() {}
    }

    /** The base class's fixtures first, and its tests as well. */
    public static class Base {
        @Before public void base() { LOG.append("base "); }
        @Test public void inherited() { LOG.append("inherited "); }
    }

    public static class Derived extends Base {
        @Before public void derived() { LOG.append("derived "); }
    }

    /** JUnit 3's style. */
    public static class OldStyle extends junit.framework.TestCase {
        private int set;
        @Override protected void setUp() { set = 3; }
        public void testSet() { assertEquals(3, set); }
        public void testFails() { assertEquals("old", 4, set); }
        public static junit.framework.Test suite() {
            junit.framework.TestSuite suite = new junit.framework.TestSuite("old");
            suite.addTest(new OldStyle("testSet"));
            suite.addTest(new OldStyle("testFails"));
            return suite;
        }
        public OldStyle(String name) { super(name); }
    }

    private static String run(Class<?>... classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true);
        JUnitCore core = new JUnitCore();
        core.addListener(new TextListener(out));
        List<String> events = new ArrayList<>();
        core.addListener(new RunListener() {
            @Override public void testIgnored(Description d) { events.add("ignored " + d + " " + d.getAnnotation(Ignore.class)); }
            @Override public void testAssumptionFailure(Failure f) { events.add("assumption " + f.getDescription() + ": " + f.getMessage()); }
        });
        Result result = core.run(classes);
        StringBuilder text = new StringBuilder();
        for (String line : bytes.toString().split("\n")) {
            if (line.startsWith("Time: ")) {
                line = "Time: T";
            }
            if (!line.trim().startsWith("at java.base/") && !line.trim().matches("\\.\\.\\. \\d+ (more|trimmed)")) {
                text.append(line).append('\n');
            }
        }
        events.forEach(event -> text.append(event).append('\n'));
        return text + "run " + result.getRunCount() + ", failed " + result.getFailureCount() + ", ignored " + result.getIgnoreCount()
            + ", assumptions " + result.getAssumptionFailureCount() + ", successful " + result.wasSuccessful();
    }

    public static void main(String[] args) {
        Class<?>[] classes = {AccountTest.class, MatcherTest.class, RuleTest.class, TimeoutTest.class, PrimeTest.class, TheoryTest.class,
            FastSuite.class, BrokenTest.class, FailingFixture.class, Derived.class, OldStyle.class};
        for (Class<?> c : classes) {
            System.out.println("== " + c.getSimpleName());
            System.out.println(run(c));
            System.out.println(LOG);
            LOG.setLength(0);
        }
        System.out.println("== descriptions");
        Description d = Request.aClass(PrimeTest.class).getRunner().getDescription();
        for (Description child : d.getChildren()) {
            System.out.println(child + " " + child.getChildren() + " " + child.isSuite());
        }
        Request filtered = Request.aClass(AccountTest.class).filterWith(Description.createTestDescription(AccountTest.class, "a02deposits"));
        System.out.println(new JUnitCore().run(filtered).getRunCount());
        Request sorted = Request.aClass(MatcherTest.class).sortWith(Comparator.comparing(Description::getMethodName));
        sorted.getRunner().getDescription().getChildren().forEach(System.out::println);
    }
}
