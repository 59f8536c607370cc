import java.util.*; import java.util.function.*; import java.util.stream.*;
public class HiddenFrames {
  record P(String name,int age){}
  static class Q { int f; String g; void m(){} }
  static void t(String n, Runnable r){ try { r.run(); System.out.println(n+" ok"); } catch(Throwable e){ System.out.println(n+" "+e); } }
  static void prim(IntUnaryOperator f){ f.applyAsInt(1); }
  public static void main(String[] a){
    t("cmp",()->Arrays.asList(new P("a",1),null).sort(Comparator.comparing(P::name)));
    t("cmpint",()->Arrays.asList(new P("a",1),null).sort(Comparator.comparingInt(P::age)));
    Function<P,String> f=P::name; t("f",()->f.apply(null));
    Function<String,Integer> len=String::length; t("len",()->len.apply(null));
    Function<Integer,Integer> id=x->x+1; t("unbox",()->id.apply(null));
    ToIntFunction<Integer> ti=Integer::intValue; t("ti",()->ti.applyAsInt(null));
    IntFunction<Integer> bx=x->null; IntUnaryOperator iu=bx::apply; t("iu",()->iu.applyAsInt(1));
    Supplier<Integer> s=()->null; IntSupplier is=s::get; t("is",()->is.getAsInt());
    Q q=null; t("bound",()->{ Runnable r=q::m; r.run(); });
    Consumer<Q> c=Q::m; t("c",()->c.accept(null));
    t("map",()->System.out.println(Stream.of("a",null).map(String::toUpperCase).toList()));
    t("tomap",()->Stream.of(new P(null,1)).collect(Collectors.toMap(P::name,P::name)));
    t("tomap2",()->Stream.of(new P("x",1)).collect(Collectors.toMap(P::name,p->null)));
    t("group",()->Stream.of(new P(null,1)).collect(Collectors.groupingBy(P::name)));
    t("sum",()->System.out.println(Stream.of(1,null).mapToInt(Integer::intValue).sum()));
    t("sum2",()->System.out.println(Stream.of(1,null).mapToInt(i->i).sum()));
    t("reduce",()->System.out.println(Stream.of(1,null).reduce(0,Integer::sum)));
    BinaryOperator<Integer> bo=Math::max; t("bo",()->bo.apply(1,null));
    Predicate<String> p=String::isEmpty; t("p",()->p.negate().test(null));
    UnaryOperator<int[]> cl=int[]::clone; t("cl",()->cl.apply(null));
    Function<int[],Integer> al=x->x.length; t("al",()->al.apply(null));
    IntFunction<int[]> mk=int[]::new; t("mk",()->mk.apply(-1));
    Function<Object,String> cast=x->(String)x; t("cast",()->cast.apply(1));
    @SuppressWarnings("unchecked") Function<Object,String> fo=(Function<Object,String>)(Function)len; t("fo",()->fo.apply(1));
    @SuppressWarnings("unchecked") Function<Object,Object> fp=(Function<Object,Object>)(Function)f; t("fp",()->fp.apply("x"));
    @SuppressWarnings("unchecked") BinaryOperator<Object> fb=(BinaryOperator<Object>)(BinaryOperator)bo; t("fb",()->fb.apply("x",1));
    t("opt",()->Optional.of((P)null));
    t("removeIf",()->new ArrayList<>(Arrays.asList("a",null)).removeIf(String::isBlank));
    t("forEach",()->Arrays.asList("a",null).forEach(String::trim));
    t("computeIfAbsent",()->new TreeMap<String,Integer>().computeIfAbsent(null,String::length));
    t("thenComparing",()->{ List<P> l=new ArrayList<>(List.of(new P("a",1),new P("a",2),new P(null,3))); l.sort(Comparator.comparing(P::name).thenComparing(P::age)); });
  }
}
