import java.lang.reflect.*; import java.util.*; import java.util.function.*;
public class GenericTypes<A extends Comparable<? super A> & java.io.Serializable, B> extends HashMap<A, List<? extends B[]>> implements Function<A, Map<String, ?>>, Supplier<B> {
  public Map<String, ?> apply(A a){return null;} public B get(){return null;}
  class Inner<C> { Inner(A a, C c){} class Deep { B b; Inner<C>.Deep self; } }
  static class Nest<T> { T t; <X extends Throwable> Nest(X x, List<T> l) throws X {} }
  List<String> f1; Map.Entry<String,Integer> f2; A f3; A[] f4; List<String>[][] f5; GenericTypes<A,B>.Inner<String> f6; List<?> f7; List<? super Integer> f8; Nest<List<? extends Number>> f9; int f10; String[] f11; Inner<B>.Deep f12; Map<? extends A, ? super B[]> f13; Class<int[]> f14; Comparable<A>[] f15;
  public <T extends Number & Comparable<T>, E extends Exception> T m1(List<? super T> a, T[] b, E... c) throws E, java.io.IOException { return null; }
  static <T> void m2(T t) {} protected void m3(int a, String... b) {} synchronized final native void m4();
  interface Sh<T extends Sh<T>> { default T me(){return null;} static <Q> Q st(){return null;} }
  enum E1 { X { } , Y; <T> void g(T t){} } record R<T>(T a, List<T>... b) {} sealed interface S permits S1, S2 {} static final class S1 implements S {} static non-sealed class S2 implements S {} static abstract class Abs<T> {} @interface Ann { String[] v() default {}; }
  static Object anon() { return new Abs<String>() {}; }
  static void show(Type t, int d) { String p="  ".repeat(d); String k = t instanceof Class ? "Class" : t instanceof ParameterizedType ? "Param" : t instanceof TypeVariable ? "Var" : t instanceof WildcardType ? "Wild" : "Arr"; System.out.println(p+k+" "+t+" | "+t.getTypeName()); if (d>4) return;
    if (t instanceof ParameterizedType q) { System.out.println(p+" owner "+q.getOwnerType()+" raw "+q.getRawType()); for (Type x : q.getActualTypeArguments()) show(x,d+1); }
    if (t instanceof TypeVariable<?> q) { System.out.println(p+" decl "+q.getGenericDeclaration()); for (Type x : q.getBounds()) if (!(x instanceof ParameterizedType)||d<2) show(x,d+1); }
    if (t instanceof WildcardType q) { for (Type x : q.getUpperBounds()) show(x,d+1); for (Type x : q.getLowerBounds()) show(x,d+1); }
    if (t instanceof GenericArrayType q) show(q.getGenericComponentType(),d+1);
  }
  public static void main(String[] a) throws Exception {
    Class<?>[] cs={GenericTypes.class, Class.forName("GenericTypes$Inner"), Class.forName("GenericTypes$Inner$Deep"), Nest.class, Sh.class, E1.class, R.class, S.class, S1.class, S2.class, Abs.class, Ann.class, anon().getClass(), int.class, int[].class, List[].class, Map.Entry.class, Thread.State.class, Object.class, Runnable.class, E1.X.getClass(), Comparable[][].class};
    for (Class<?> c : cs) { System.out.println(c.toGenericString()+" # "+c+" # "+c.getTypeName()+" # "+c.getSimpleName()+" # "+c.getCanonicalName()+" # "+c.getPackageName()+" # "+c.descriptorString()+" "+c.accessFlags());
      System.out.println(" super "+c.getGenericSuperclass()+" ifs "+Arrays.toString(c.getGenericInterfaces())+" vars "+Arrays.toString(c.getTypeParameters())+" perm "+Arrays.toString(c.getPermittedSubclasses())+" "+c.isSealed()+" host "+c.getNestHost()+" encl "+c.getEnclosingClass()+" "+c.getEnclosingMethod()+" decl "+c.getDeclaringClass()+" "+c.isMemberClass()+c.isLocalClass()+c.isAnonymousClass()+c.isEnum()+c.isRecord()+c.isSynthetic());
      if (c.getPackageName().startsWith("java")) continue;
      for (Constructor<?> k : c.getDeclaredConstructors()) System.out.println("  "+k+" | "+k.toGenericString()+" | "+Arrays.toString(k.getGenericParameterTypes())+Arrays.toString(k.getParameters())+k.accessFlags());
      for (Method k : c.getDeclaredMethods()) if (!k.getName().startsWith("lambda")) System.out.println("  "+k+" | "+k.toGenericString()+" | "+Arrays.toString(k.getParameters())+Arrays.toString(k.getTypeParameters())+k.accessFlags()+k.isBridge()+k.isDefault());
      for (Field k : c.getDeclaredFields()) System.out.println("  "+k+" | "+k.toGenericString()+k.accessFlags());
    }
    for (Field f : GenericTypes.class.getDeclaredFields()) show(f.getGenericType(),0);
    for (Type t : GenericTypes.class.getGenericInterfaces()) show(t,0); show(GenericTypes.class.getGenericSuperclass(),0);
    Type t1=GenericTypes.class.getDeclaredField("f1").getGenericType(), t2=new Object(){ List<String> q; }.getClass().getDeclaredField("q").getGenericType(); System.out.println(t1.equals(t2)+" "+(t1.hashCode()==t2.hashCode()));
    System.out.println(GenericTypes.class.getTypeParameters()[0].equals(GenericTypes.class.getDeclaredField("f3").getGenericType())+" "+((TypeVariable<?>)GenericTypes.class.getDeclaredField("f3").getGenericType()).getGenericDeclaration());
    for (RecordComponent rc : R.class.getRecordComponents()) System.out.println(rc+" "+rc.getGenericType()+" "+rc.getGenericSignature()+" "+rc.getAccessor()+" "+rc.getDeclaringRecord());
    for (Class<?> c : new Class<?>[]{ArrayList.class,HashMap.class,Function.class,Comparable.class,Collections.class}) System.out.println(c.toGenericString()+" "+c.getGenericSuperclass()+" "+Arrays.toString(c.getGenericInterfaces()));
    for (String n : new String[]{"emptyList","sort","max"}) Arrays.stream(Collections.class.getMethods()).filter(m -> m.getName().equals(n)).map(Method::toGenericString).sorted().forEach(System.out::println);
  }
}
