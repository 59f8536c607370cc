// library-if-installed: janino commons-compiler
import org.codehaus.janino.*;
/** Janino: expressions, scripts and classes compiled in memory. */
public class JaninoCompiler {
    public static void main(String[] a) throws Exception {
        ExpressionEvaluator e = new ExpressionEvaluator();
        e.setParameters(new String[]{"x","y"}, new Class[]{int.class,int.class});
        e.setExpressionType(int.class);
        e.cook("x*y + Math.max(x,y)");
        System.out.println(e.evaluate(new Object[]{3,4}));
        ScriptEvaluator s = new ScriptEvaluator();
        s.setReturnType(String.class);
        s.cook("StringBuilder b = new StringBuilder(); for (int i = 0; i < 5; i++) { b.append(i).append(','); } return b.toString();");
        System.out.println(s.evaluate(new Object[0]));
        SimpleCompiler c = new SimpleCompiler();
        c.cook("public class K { public static int f(int n) { return n < 2 ? n : f(n-1) + f(n-2); } }");
        System.out.println(c.getClassLoader().loadClass("K").getMethod("f",int.class).invoke(null,15));
        try {
            new ExpressionEvaluator().cook("1 +");
        } catch (Exception x) {
            System.out.println(x.getMessage());
        }
    }
}
