// library-if-installed: jython
import org.python.util.*;
import org.python.core.*;
/** Jython: Python statements run. */
public class JythonScripts {
    public static void main(String[] a) {
        java.util.Properties p = new java.util.Properties();
        p.setProperty("python.import.site","false");
        p.setProperty("python.cachedir.skip","true");
        PythonInterpreter.initialize(System.getProperties(), p, new String[0]);
        PythonInterpreter i = new PythonInterpreter();
        i.exec("def f(n):\n  return 1 if n<2 else n*f(n-1)\nprint f(20)\nprint [x*x for x in range(5)]\nclass A(object):\n  def __init__(self): self.v=3\nprint A().v\nfrom java.util import ArrayList\nl=ArrayList()\nl.add('q')\nprint l, len(l)\ntry:\n  1/0\nexcept ZeroDivisionError as e:\n  print e\nprint '%05d %s' % (42, {'a':1})\n");
        System.out.println(i.eval("2**100"));
    }
}
