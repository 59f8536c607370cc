// library-if-installed: commons-beanutils commons-logging commons-collections3
import org.apache.commons.beanutils.*;
import java.util.*;
/** Commons BeanUtils: nested, indexed and mapped properties. */
public class BeanProperties {
    public static class B {
        private String n="x";
        private int i=2;
        private B in;
        private List<String> l=new ArrayList<>(List.of("a","b"));
        private Map<String,String> m=new HashMap<>(Map.of("k","v"));
        public String getN() {
            return n;
        }
        public void setN(String s) {
            n=s;
        }
        public int getI() {
            return i;
        }
        public void setI(int x) {
            i=x;
        }
        public B getIn() {
            return in;
        }
        public void setIn(B b) {
            in=b;
        }
        public List<String> getL() {
            return l;
        }
        public Map<String,String> getM() {
            return m;
        }
        public void setM(Map<String,String> x) {
            m=x;
        }
    }
    public static void main(String[] a) throws Exception {
        B b = new B();
        b.setIn(new B());
        BeanUtils.setProperty(b,"i","77");
        BeanUtils.setProperty(b,"in.n","deep");
        System.out.println(BeanUtils.getProperty(b,"i")+BeanUtils.getProperty(b,"in.n")+BeanUtils.getProperty(b,"l[1]")+BeanUtils.getProperty(b,"m(k)"));
        B c = new B();
        BeanUtils.copyProperties(c,b);
        System.out.println(c.getI()+c.getIn().getN());
        BeanUtils.populate(c, Map.of("n","pop","i","5"));
        System.out.println(c.getN()+c.getI());
        System.out.println(new TreeMap<>(PropertyUtils.describe(c)).keySet());
        System.out.println(ConvertUtils.convert("1,2,3", int[].class).getClass()+" "+ConvertUtils.convert("true",Boolean.class));
        System.out.println(MethodUtils.invokeMethod(c,"setN","via")+c.getN());
        DynaBean d = new LazyDynaBean();
        d.set("q",1);
        System.out.println(d.get("q"));
        try {
            BeanUtils.getProperty(b,"zz");
        } catch (Exception e) {
            System.out.println(e.getClass().getSimpleName()+e.getMessage());
        }
    }
}
