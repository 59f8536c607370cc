import java.beans.*;
import java.util.*;
import java.lang.reflect.*;
/** java.beans: properties of classes, interfaces, records; descriptors, editors, errors. */
public class Introspection {
    public static class Base<T> {
        private T id;
        public T getId() {
            return id;
        }
        public void setId(T t) {
            id=t;
        }
        public boolean isUp() {
            return true;
        }
        public boolean getUp() {
            return true;
        }
        public void setUp(boolean b) {
        }
        public Number getN() {
            return 1;
        }
        public static int getStat() {
            return 1;
        }
    }
    public static class Sub extends Base<Long> {
        public Integer getN() {
            return 1;
        }
        public void setN(Integer n) {
        }
        public String[] getArr() {
            return null;
        }
        public String getArr(int i) {
            return null;
        }
        public void setArr(String[] s) {
        }
        public void setArr(int i,String s) {
        }
        public String getIdx(int i) {
            return null;
        }
        public String getURL() {
            return "";
        }
        public void setW(String s) {
        }
        public void setW(int i) {
        }
        public Sub setChain(int x) {
            return this;
        }
        public int getChain() {
            return 1;
        }
        public void addPropertyChangeListener(PropertyChangeListener l) {
        }
        public void removePropertyChangeListener(PropertyChangeListener l) {
        }
        public void setVeto(int x) throws PropertyVetoException {
        }
        public Boolean isWrap() {
            return true;
        }
        public Boolean getWrap2() {
            return true;
        }
        public int get() {
            return 1;
        }
        public int getx() {
            return 1;
        }
        public int get_y() {
            return 1;
        }
    }
    interface HasName {
        String getName();
        default String getTitle() {
            return "t";
        }
    }
    interface HasMore extends HasName {
        int getMore();
        void setName(String s);
    }
    static class Hidden implements HasName {
        public String getName() {
            return "";
        }
        public int getZ() {
            return 0;
        }
        int getPriv() {
            return 0;
        }
    }
    public record Rec(int a, String b) {
        public int getA() {
            return a;
        }
    }
    static void show(Class<?> c, Class<?> stop) throws Exception {
        BeanInfo b = stop==null?Introspector.getBeanInfo(c):Introspector.getBeanInfo(c,stop);
        System.out.println("== "+c.getName());
        for (var p: b.getPropertyDescriptors()) {
            System.out.println(p.getName()+" "+p.getPropertyType()+" r="+p.getReadMethod()+" w="+p.getWriteMethod()+" b="+p.isBound()+" c="+p.isConstrained()+" "+p.getClass().getSimpleName()+(p instanceof IndexedPropertyDescriptor i?" "+i.getIndexedPropertyType()+" "+i.getIndexedReadMethod()+" "+i.getIndexedWriteMethod():""));
            System.out.println("   "+p.toString().replaceAll("@[0-9a-f]+","@X")+" "+Collections.list(p.attributeNames())+" "+p.getDisplayName()+" "+p.getShortDescription());
        }
    }
    public static void main(String[] a) throws Exception {
        show(Base.class,null);
        show(Sub.class,Object.class);
        show(HasMore.class,null);
        show(Hidden.class,null);
        show(Rec.class,null);
        show(Thread.State.class,null);
        show(ArrayList.class,null);
        show(int[].class,null);
        show(int.class,null);
        BeanInfo bi=Introspector.getBeanInfo(Sub.class);
        for (var e: bi.getEventSetDescriptors()) System.out.println(e);
        System.out.println(bi.getBeanDescriptor()+" "+bi.getDefaultPropertyIndex()+" "+bi.getDefaultEventIndex()+" "+bi.getAdditionalBeanInfo());
        for (String s : List.of("FooBar","URL","x","","X","aB","fooBar")) System.out.print(Introspector.decapitalize(s)+"|");
        System.out.println(Introspector.decapitalize(null));
        Runnable[] rs = { () -> {}, };
        attempt(() -> new PropertyDescriptor("nope", Sub.class));
        attempt(() -> new PropertyDescriptor("", Sub.class));
        attempt(() -> new PropertyDescriptor("id", null));
        attempt(() -> new PropertyDescriptor("w", Sub.class));
        attempt(() -> new PropertyDescriptor("w", Sub.class, null, "setW"));
        attempt(() -> new PropertyDescriptor("uRL", Sub.class, "getURL", null));
        attempt(() -> new PropertyDescriptor("n", Sub.class).getPropertyType());
        attempt(() -> new PropertyDescriptor("x", Sub.class.getMethod("getURL"), Sub.class.getMethod("setN", Integer.class)));
        attempt(() -> new PropertyDescriptor("x", Sub.class.getMethod("setW", int.class), null));
        attempt(() -> new PropertyDescriptor("x", null, Sub.class.getMethod("getURL")));
        attempt(() -> Introspector.getBeanInfo(Base.class, Sub.class));
        attempt(() -> Introspector.getBeanInfo(null));
        attempt(() -> new IndexedPropertyDescriptor("arr", Sub.class));
        attempt(() -> new IndexedPropertyDescriptor("id", Sub.class));
        System.out.println(new PropertyDescriptor("id", Sub.class).equals(Introspector.getBeanInfo(Sub.class,Object.class).getPropertyDescriptors()[3])+" "+Introspector.getBeanInfo(Sub.class).equals(bi)+" "+(Introspector.getBeanInfo(Sub.class)==bi));
        for (Class<?> c: new Class<?>[]{int.class,String.class,boolean.class,Thread.State.class,Double.class,Object.class,java.io.File.class,byte.class,Color.class}) {
            PropertyEditor e=PropertyEditorManager.findEditor(c);
            System.out.println(c+" "+(e==null?null:e.getClass().getName()));
            if(e!=null) try {
                e.setAsText(c==Thread.State.class?"NEW":c==boolean.class?"true":c==Color.class?"RED":"12");
                System.out.println(e.getValue()+" "+e.getAsText()+" "+e.getJavaInitializationString()+" "+Arrays.toString(e.getTags()));
                e.setAsText("zz");
                System.out.println(e.getValue());
            } catch (Exception x) {
                System.out.println(x);
            }
        }
        System.out.println(Arrays.toString(PropertyEditorManager.getEditorSearchPath())+Arrays.toString(Introspector.getBeanInfoSearchPath()));
    }
    enum Color {
        RED
    }
    interface Op {
        Object run() throws Exception;
    }
    static void attempt(Op o) {
        try {
            System.out.println(o.run());
        } catch (Throwable t) {
            System.out.println(t);
        }
    }
}
