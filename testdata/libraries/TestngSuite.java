// library-if-installed: testng jcommander bsh jquery
import org.testng.*;
import org.testng.annotations.*;
/** TestNG: a suite run by its API. */
public class TestngSuite {
    public static class T {
        @BeforeMethod public void b() {
            System.out.println("bm");
        }
        @Test public void a() {
        }
        @Test(dependsOnMethods="a") public void b2() {
            Assert.assertEquals(1,2);
        }
        @DataProvider public Object[][] d() {
            return new Object[][]{{1,"x"},{2,"y"}};
        }
        @Test(dataProvider="d") public void dp(int i,String s) {
            System.out.println(i+s);
        }
        @Test(expectedExceptions=IllegalStateException.class) public void ex() {
            throw new IllegalStateException();
        }
    }
    public static void main(String[] a) {
        TestNG t = new TestNG(false);
        t.setTestClasses(new Class[]{T.class});
        t.setVerbose(0);
        TestListenerAdapter l = new TestListenerAdapter();
        t.addListener((Object) l);
        t.run();
        System.out.println(l.getPassedTests().size()+" "+l.getFailedTests().size());
        for (ITestResult r : l.getFailedTests()) System.out.println(r.getName()+" "+r.getThrowable().getMessage());
    }
}
