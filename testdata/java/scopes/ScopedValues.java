import java.util.*;
/** Scoped values: binding, rebinding, absence. */
public class ScopedValues { static final ScopedValue<String> A=ScopedValue.newInstance(), B=ScopedValue.newInstance();
 static void t(String n, Runnable r){ try{ r.run(); }catch(Throwable e){ System.out.println(n+" "+e+" cause "+e.getCause()+" supp "+Arrays.toString(e.getSuppressed())); } }
 public static void main(String[] a) throws Exception {
  System.out.println(A.isBound()); t("get",()->A.get()); t("orElse null",()->A.orElse(null)); t("orElseThrow",()->A.orElseThrow(()->new IllegalStateException("none"))); t("throw null",()->A.orElseThrow(null));
  ScopedValue.where(A,"a").where(B,"b").where(A,"a2").run(()->{System.out.println(A.get()+B.get()+A.isBound()); ScopedValue.where(A,null).run(()->System.out.println(A.get()+" "+A.isBound()+A.orElse("z"))); System.out.println(A.get());});
  System.out.println(ScopedValue.where(A,"c").<Integer,RuntimeException>call(()->A.get().length()));
  t("throws",()->ScopedValue.where(A,"x").run(()->{throw new IllegalStateException("in");})); System.out.println(A.isBound());
  Thread th=new Thread(()->System.out.println("thread "+A.isBound())); ScopedValue.where(A,"x").run(()->{th.start();try{th.join();}catch(Exception e){}});
  System.out.println(A.toString().startsWith("java.lang.ScopedValue@"));
 }}
