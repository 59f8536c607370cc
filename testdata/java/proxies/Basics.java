import java.lang.reflect.*; import java.lang.annotation.*; import java.util.*;
public class Basics { 
  interface NP { void f(); } public interface P { void g() throws java.io.IOException; int h(int a, long b, Object c); default String d(){return "d";} }
  @Retention(RetentionPolicy.RUNTIME) @interface An {} @Retention(RetentionPolicy.RUNTIME) public @interface Bn {}
  @An @Bn static class X {}
  public static void main(String[] a) throws Exception { 
    InvocationHandler h=(p,m,as)->{ if (m.getName().equals("g")) throw new Exception("x"); System.out.println(m); return m.getName().equals("h") ? 4 : null; };
    for (Class<?>[] i : new Class<?>[][]{{Runnable.class},{NP.class},{P.class},{P.class,Runnable.class},{NP.class,Runnable.class},{}, {Comparable.class,List.class}}) { Object o=Proxy.newProxyInstance(Basics.class.getClassLoader(), i, h);  Class<?> c=o.getClass();
      System.out.println(c+" "+c.getModule().getName()+" "+Modifier.toString(c.getModifiers())+" ["+c.getPackageName()+"] "+c.getClassLoader().getClass().getSimpleName()+" "+c.getSuperclass()+Arrays.toString(c.getInterfaces())); System.out.println(c.getSimpleName()+" "+c.isSynthetic()+" "+c.isHidden()); 
      if (c.getDeclaredMethods().length<12) for (Method m:c.getDeclaredMethods()) System.out.println("  "+m); for (Constructor m:c.getDeclaredConstructors()) System.out.println("  "+m);}
    for (Annotation x : X.class.getAnnotations()) System.out.println(x.getClass()+" "+x);
    P p=(P)Proxy.newProxyInstance(Basics.class.getClassLoader(), new Class<?>[]{P.class}, h);
    try { p.g(); } catch (Throwable t) { t.printStackTrace(); }
    System.out.println(p.h(1,2,"x"));
    System.out.println(p.getClass().getModule()+" "+p.getClass().getModule().isNamed());
    System.out.println(Proxy.getInvocationHandler(p)==h);
    try { p.hashCode(); } catch (Throwable t) { System.out.println(t);} 
    InvocationHandler h2=(q,m,as)->"str"; P p2=(P)Proxy.newProxyInstance(Basics.class.getClassLoader(), new Class<?>[]{P.class}, h2);
    try { p2.h(1,2,null); } catch (Throwable t) { System.out.println(t);} 
    try { p2.hashCode(); } catch (Throwable t) { System.out.println(t);} 
    System.out.println(Proxy.newProxyInstance(null,new Class<?>[]{Runnable.class},h2).getClass());
    System.out.println(Proxy.newProxyInstance(new ClassLoader(){},new Class<?>[]{Runnable.class},h2).getClass());
    Class<?>[][] bad={{String.class},{P.class,P.class},{int.class},{P.class,String.class}};
    for (Class<?>[] b:bad) try { Proxy.newProxyInstance(Basics.class.getClassLoader(),b,h); } catch (Throwable t) { System.out.println(t);} 
    try { Proxy.newProxyInstance(null,new Class<?>[]{P.class},h); } catch (Throwable t) { System.out.println(t);} 
    try { Proxy.newProxyInstance(Basics.class.getClassLoader(),new Class<?>[]{P.class},null); } catch (Throwable t) { System.out.println(t);} 
    try { Proxy.getInvocationHandler("x"); } catch (Throwable t) { System.out.println(t);} 
    interface A1 { int f(); } interface A2 { long f(); } interface A3 { Object f(); } interface A4 { String f(); }
    try { Proxy.newProxyInstance(Basics.class.getClassLoader(),new Class<?>[]{A1.class,A2.class},h); } catch (Throwable t) { System.out.println(t);} 
    Object o4=Proxy.newProxyInstance(Basics.class.getClassLoader(),new Class<?>[]{A3.class,A4.class},h2); for (Method m:o4.getClass().getDeclaredMethods()) System.out.println("  "+m);
    InvocationHandler h5=(q,m,as)->m.isDefault()?InvocationHandler.invokeDefault(q,m,as):null; P p5=(P)Proxy.newProxyInstance(Basics.class.getClassLoader(), new Class<?>[]{P.class}, h5); System.out.println(p5.d());
    try { InvocationHandler.invokeDefault(p5, P.class.getMethod("g")); } catch (Throwable t) { System.out.println(t);} 
    try { InvocationHandler.invokeDefault("x", P.class.getMethod("d")); } catch (Throwable t) { System.out.println(t);} 
  } }
