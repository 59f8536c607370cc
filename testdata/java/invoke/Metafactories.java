import java.lang.invoke.*; import java.util.*; import java.util.function.*; import static java.lang.invoke.MethodType.methodType;
import java.lang.runtime.*;
public class Metafactories { interface Act{Object run() throws Throwable;} static int n; static String mask(String s) { return s.replaceAll("@[0-9a-f]+", "@"); } static void t(Act a){n++;try{System.out.println(n+": "+mask(""+a.run()));}catch(Throwable e){System.out.println(n+": "+e.getClass().getName()+": "+e.getMessage()+(e.getCause()!=null?" / "+e.getCause():""));}}
 static String hello(String s){return "hello "+s;} static int len(String p,String s){return (p+s).length();}
 interface Mark{} interface StrFn extends Function<String,String>{ String apply(String s); }
 record P(int x, double d, String s, float[] a){} enum E{A,B,C}
 static String cat(MethodHandle h,Object... a) throws Throwable { return String.valueOf(h.invokeWithArguments(a)); }
 public static void main(String[] z) throws Throwable { var l=MethodHandles.lookup();
 MethodHandle hello=l.findStatic(Metafactories.class,"hello",methodType(String.class,String.class)), len=l.findStatic(Metafactories.class,"len",methodType(int.class,String.class,String.class));
 t(()->{CallSite c=LambdaMetafactory.metafactory(l,"apply",methodType(Function.class),methodType(Object.class,Object.class),hello,methodType(String.class,String.class)); Function<String,String> f=(Function<String,String>)c.getTarget().invokeExact(); return f.apply("x")+c.getClass().getSimpleName()+c.type();});
 t(()->{CallSite c=LambdaMetafactory.metafactory(l,"applyAsInt",methodType(ToIntFunction.class,String.class),methodType(int.class,Object.class),len,methodType(int.class,String.class)); ToIntFunction<String> f=(ToIntFunction<String>)c.getTarget().invokeExact("abc"); return f.applyAsInt("de");});
 t(()->{CallSite c=LambdaMetafactory.metafactory(l,"get",methodType(Supplier.class),methodType(Object.class),l.findConstructor(ArrayList.class,methodType(void.class)),methodType(ArrayList.class)); return ((Supplier)c.getTarget().invokeExact()).get();});
 t(()->{CallSite c=LambdaMetafactory.altMetafactory(l,"apply",methodType(StrFn.class),methodType(String.class,String.class),hello,methodType(String.class,String.class),LambdaMetafactory.FLAG_MARKERS|LambdaMetafactory.FLAG_BRIDGES,1,Mark.class,1,methodType(Object.class,Object.class)); Object o=c.getTarget().invoke(); return ""+((Function)o).apply("q")+(o instanceof Mark);});
 t(()->LambdaMetafactory.metafactory(l,"apply",methodType(Function.class),methodType(Object.class,Object.class),hello.asType(methodType(Object.class,Object.class)),methodType(String.class,String.class)));
 t(()->LambdaMetafactory.metafactory(l,"apply",methodType(String.class),methodType(Object.class,Object.class),hello,methodType(String.class,String.class)));
 t(()->LambdaMetafactory.metafactory(l,"apply",methodType(Function.class),methodType(Object.class,Object.class),len,methodType(String.class,String.class)));
 t(()->LambdaMetafactory.metafactory(l,"apply",methodType(Function.class),methodType(Object.class,Object.class),hello,methodType(Integer.class,String.class)));
 t(()->LambdaMetafactory.metafactory(l,"apply",methodType(Function.class),methodType(Object.class,Object.class),hello,methodType(String.class,Integer.class)));
 t(()->StringConcatFactory.makeConcat(l,"c",methodType(String.class,int.class,String.class,Object.class,double.class,char.class)).getTarget().invoke(1,"a",(Object)null,2.5,'c'));
 t(()->StringConcatFactory.makeConcatWithConstants(l,"c",methodType(String.class,int.class,long.class),"x\1y\2z\1","K").getTarget().invoke(1,2L));
 t(()->StringConcatFactory.makeConcatWithConstants(l,"c",methodType(String.class,int.class),"x\1y\1"));
 t(()->StringConcatFactory.makeConcatWithConstants(l,"c",methodType(String.class,int.class),"x\1y\2"));
 t(()->StringConcatFactory.makeConcat(l,"c",methodType(int.class,int.class)));
 t(()->StringConcatFactory.makeConcat(l,"c",methodType(Object.class,boolean.class)).getTarget().type());
 MethodHandle[] g={l.findGetter(P.class,"x",int.class),l.findGetter(P.class,"d",double.class),l.findGetter(P.class,"s",String.class)};
 P p=new P(1,2.5,"q",null),q=new P(1,2.5,"q",new float[1]),r=new P(2,-0.0,null,null);
 t(()->((CallSite)ObjectMethods.bootstrap(l,"toString",methodType(String.class,P.class),P.class,"x;d;s",g)).getTarget().invoke(p));
 t(()->((CallSite)ObjectMethods.bootstrap(l,"hashCode",methodType(int.class,P.class),P.class,"x;d;s",g)).getTarget().invoke(p));
 t(()->((CallSite)ObjectMethods.bootstrap(l,"equals",methodType(boolean.class,P.class,Object.class),P.class,"x;d;s",g)).getTarget().invoke(p,(Object)q));
 t(()->((MethodHandle)ObjectMethods.bootstrap(l,"equals",MethodHandle.class,P.class,"x;d;s",g)).type());
 t(()->ObjectMethods.bootstrap(l,"zap",methodType(int.class,P.class),P.class,"x;d;s",g));
 t(()->ObjectMethods.bootstrap(l,"toString",methodType(String.class,P.class),P.class,"x;d",g));
 t(()->ObjectMethods.bootstrap(l,"toString",methodType(int.class,P.class),P.class,"x;d;s",g));
 MethodHandle ts=SwitchBootstraps.typeSwitch(l,"s",methodType(int.class,Object.class,int.class),String.class,Integer.class,"lit",42,List.class).getTarget();
 t(()->ts.invoke((Object)"a",0)+","+ts.invoke((Object)"lit",1)+","+ts.invoke((Object)42,0)+","+ts.invoke((Object)42,2)+","+ts.invoke((Object)null,0)+","+ts.invoke((Object)new ArrayList(),0)+","+ts.invoke((Object)1.0,0)+","+ts.invoke((Object)'*',0));
 t(()->ts.invoke((Object)"a",6)); t(()->ts.invoke((Object)"a",-1));
 t(()->SwitchBootstraps.typeSwitch(l,"s",methodType(int.class,Object.class),1)); t(()->SwitchBootstraps.typeSwitch(l,"s",methodType(int.class,Object.class,int.class),1.5)); t(()->SwitchBootstraps.typeSwitch(l,"s",methodType(int.class,Object.class,int.class),(Object)null));
 MethodHandle es=SwitchBootstraps.enumSwitch(l,"s",methodType(int.class,E.class,int.class),"A","C",E.class).getTarget();
 t(()->es.invoke(E.A,0)+","+es.invoke(E.B,0)+","+es.invoke(E.C,2)+","+es.invoke((E)null,0));
 t(()->SwitchBootstraps.enumSwitch(l,"s",methodType(int.class,String.class,int.class),"A"));
 MethodHandle ds=SwitchBootstraps.typeSwitch(l,"s",methodType(int.class,double.class,int.class),int.class,float.class,double.class).getTarget();
 t(()->ds.invoke(1.0,0)+","+ds.invoke(1.5,0)+","+ds.invoke(0.1,0)+","+ds.invoke(-0.0,0)+","+ds.invoke(Double.NaN,0)+","+ds.invoke(1e300,0));
 t(()->MethodHandleProxies.asInterfaceInstance(Function.class,hello).apply("w")); t(()->MethodHandleProxies.isWrapperInstance(MethodHandleProxies.asInterfaceInstance(Function.class,hello))); t(()->MethodHandleProxies.isWrapperInstance("")); t(()->MethodHandleProxies.wrapperInstanceType(MethodHandleProxies.asInterfaceInstance(Comparator.class,l.findVirtual(String.class,"compareTo",methodType(int.class,String.class)))));
 t(()->MethodHandleProxies.asInterfaceInstance(List.class,hello)); t(()->{List<String> s=new ArrayList<>(List.of("b","c","a")); s.sort(MethodHandleProxies.asInterfaceInstance(Comparator.class,l.findVirtual(String.class,"compareTo",methodType(int.class,String.class)))); return s;}); t(()->MethodHandleProxies.wrapperInstanceTarget("x"));
 t(()->ConstantBootstraps.enumConstant(l,"B",E.class)); t(()->ConstantBootstraps.enumConstant(l,"Z",E.class)); t(()->ConstantBootstraps.primitiveClass(l,"I",Class.class)); t(()->ConstantBootstraps.primitiveClass(l,"Q",Class.class)); t(()->ConstantBootstraps.nullConstant(l,"x",String.class)); t(()->ConstantBootstraps.nullConstant(l,"x",int.class)); t(()->ConstantBootstraps.getStaticFinal(l,"MAX_VALUE",int.class,Integer.class)); t(()->ConstantBootstraps.getStaticFinal(l,"MAX_VALUE",int.class)); t(()->ConstantBootstraps.getStaticFinal(l,"nope",int.class,Integer.class)); t(()->ConstantBootstraps.getStaticFinal(l,"n",int.class,Metafactories.class)); t(()->ConstantBootstraps.invoke(l,"x",int.class,len,"a","b")); t(()->ConstantBootstraps.explicitCast(l,"x",int.class,3.7)); t(()->ConstantBootstraps.explicitCast(l,"x",String.class,3)); t(()->ConstantBootstraps.arrayVarHandle(l,"x",VarHandle.class,int[].class)); t(()->ConstantBootstraps.staticFieldVarHandle(l,"n",VarHandle.class,Metafactories.class,int.class)); t(()->ConstantBootstraps.fieldVarHandle(l,"zz",VarHandle.class,Metafactories.class,int.class));
 var sp=new SwitchPoint(); MethodHandle sg=sp.guardWithTest(MethodHandles.constant(String.class,"on"),MethodHandles.constant(String.class,"off")); t(()->sg.invoke()); SwitchPoint.invalidateAll(new SwitchPoint[]{sp}); t(()->sg.invoke()+" "+sp.hasBeenInvalidated());
 var mc=new MutableCallSite(methodType(int.class)); MethodHandle dyn=mc.dynamicInvoker(); mc.setTarget(MethodHandles.constant(int.class,5)); t(()->(int)dyn.invokeExact()); mc.setTarget(MethodHandles.constant(int.class,6)); t(()->(int)dyn.invokeExact());
 }
}
