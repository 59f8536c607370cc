// library-if-installed: bsh
import bsh.*;
/** BeanShell: scripts, classes, errors. */
public class BeanShellScripts {
    public static void main(String[] a) throws Exception {
        Interpreter i = new Interpreter();
        i.set("x", 5);
        i.set("l", new java.util.ArrayList(java.util.List.of(3,1,2)));
        for (String s : new String[]{"x*2+1","foo(n) { return n < 2 ? 1 : n*foo(n-1); } foo(10)","Collections.sort(l); l","import java.util.*; m = new TreeMap(); m.put(\"a\",1); m","for (i=0,s=0;i<10;i++) s+=i; s","class A { int v=3; int get(){ return v; } } new A().get()","print(\"hi\"); new int[]{1,2,3}.length","switch(x){case 5: r=\"five\"; break; default: r=\"no\";} r","try { throw new RuntimeException(\"b\"); } catch (e) { z=e.getMessage(); } z","Runnable rr = new Runnable(){ public void run(){ print(\"ran\"); } }; rr.run(); 1","undefinedvar.foo()","1/0"}) try {
            System.out.println(s+" => "+i.eval(s));
        } catch (EvalError e) {
            System.out.println(s+" !! "+e.getMessage());
        }
    }
}
