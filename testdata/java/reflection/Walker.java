import java.util.*; import java.util.stream.*; import java.lang.reflect.*;
public class Walker {
  static void p(Object o){System.out.println(o);}
  static List<String> names(StackWalker w){ return w.walk(s->s.map(f->f.getClassName()+"."+f.getMethodName()+":"+f.getLineNumber()+" "+f.getFileName()+" "+f.isNativeMethod()).filter(x->!x.startsWith("java.util.") && !x.startsWith("jdk.internal")).toList()); }
  static Class<?> caller(){ return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass(); }
  static class Other { static Class<?> call(){ return caller(); } static Class<?> self() { return new Object(){ Class<?> x(){ return caller(); } }.x(); } }
  static void rec(int n){ if (n==0) p(StackWalker.getInstance().walk(s->s.limit(3).map(StackWalker.StackFrame::getMethodName).collect(Collectors.joining(",")))+" "+StackWalker.getInstance().walk(Stream::count)); else rec(n-1); }
  public static void refl() { p(names(StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES)).stream().filter(x->x.contains("Walker")||x.contains("reflect.Method")).map(x->x.replaceAll(":\\d+ Method.java",":N")).toList()); p(names(StackWalker.getInstance())); p(caller()); }
  public static void main(String[] a) throws Exception {
    p(names(StackWalker.getInstance())); p(Other.call()); p(Other.self()); rec(5);
    Walker.class.getMethod("refl").invoke(null);
    Runnable r=()->p(names(StackWalker.getInstance())); r.run();
    StackWalker.getInstance().forEach(f->p(f+" | "+f.toStackTraceElement()+" "+(f.getByteCodeIndex()>=0)));
    try { StackWalker.getInstance().getCallerClass(); } catch (UnsupportedOperationException e) { p(e.getMessage()); }
    try { StackWalker.getInstance().walk(s->s.findFirst().get().getDeclaringClass()); } catch (UnsupportedOperationException e) { p(e.getMessage()); }
    try { caller2(); } catch (Exception e) { p(e); }
    try { StackWalker.getInstance(Set.of(),0); } catch (Exception e) { p(e.getMessage()); }
    Set<StackWalker.Option> o=EnumSet.of(StackWalker.Option.RETAIN_CLASS_REFERENCE); p(StackWalker.getInstance(o).walk(s->s.map(f->f.getDeclaringClass().getSimpleName()+f.getMethodType()).toList()));
    p(List.of("a").stream().map(x->StackWalker.getInstance().walk(s->s.map(f->f.getClassName()).filter(c->c.startsWith("Walker")).count())).toList());
  }
  static void caller2(){ StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(s->{p(s.map(f->f.getMethodName()).toList()); return 0;}); }
}
