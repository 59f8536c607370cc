import java.lang.invoke.*;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.*;
import static java.lang.invoke.MethodType.methodType;
public class Lookups {
  interface Act { Object run() throws Throwable; }
  static int n; static String mask(String s) { return s.replaceAll("@[0-9a-f]+", "@"); }
  static void t(Act a){ n++; try { System.out.println(n+": "+mask(""+a.run())); } catch(Throwable e){ System.out.println(n+": "+e.getClass().getName()+": "+mask(e.getMessage()+(e.getCause()!=null?" / cause "+e.getCause():""))); } }
  static class Other { private int p; private void pm(){} static final int C=3; final int f=1; protected void prot(){} private Other(int x){} Other(){} }
  static int add(int a,int b){return a+b;}
  static String cat(String a,Object... r){return a+Arrays.toString(r);}
  int inst(int x){return x;}
  static void thrower() throws Exception { throw new java.io.IOException("x"); }
  abstract static class Abs { abstract void m(); }
  public static void main(String[] z) throws Throwable {
    Lookup l = MethodHandles.lookup();
    t(()->l.findStatic(Lookups.class,"nope",methodType(void.class)));
    t(()->l.findStatic(Lookups.class,"inst",methodType(int.class,int.class)));
    t(()->l.findVirtual(Lookups.class,"add",methodType(int.class,int.class,int.class)));
    t(()->l.findVirtual(String.class,"nope",methodType(int.class)));
    t(()->l.findVirtual(List.class,"nope",methodType(int.class)));
    t(()->l.findConstructor(Lookups.class,methodType(void.class,int.class)));
    t(()->l.findConstructor(Lookups.class,methodType(int.class)));
    t(()->l.findConstructor(Abs.class,methodType(void.class)));
    t(()->l.findGetter(Lookups.class,"zz",int.class));
    t(()->l.findGetter(Lookups.class,"n",int.class));
    t(()->l.findStaticGetter(Lookups.class,"n",long.class));
    t(()->l.findSetter(Other.class,"f",int.class));
    t(()->l.findStaticSetter(Other.class,"C",int.class));
    t(()->l.findStatic(Lookups.class,"<init>",methodType(void.class)));
    t(()->l.findSpecial(Other.class,"prot",methodType(void.class),Other.class));
    t(()->MethodHandles.publicLookup().findStatic(Lookups.class,"add",methodType(int.class,int.class,int.class)));
    t(()->MethodHandles.publicLookup().findVirtual(String.class,"coder",methodType(byte.class)));
    t(()->l.findVirtual(String.class,"coder",methodType(byte.class)));
    t(()->l.findVirtual(Object.class,"clone",methodType(Object.class)));
    t(()->l.findVirtual(int[].class,"clone",methodType(Object.class)));
    MethodHandle add=l.findStatic(Lookups.class,"add",methodType(int.class,int.class,int.class));
    t(()->add);
    t(()->(int)add.invokeExact(1,2));
    t(()->(long)add.invokeExact(1,2));
    t(()->add.invoke("a",2));
    t(()->add.invoke(1));
    t(()->add.invokeWithArguments(1));
    t(()->add.invokeWithArguments(1,"x"));
    t(()->add.invokeWithArguments(1,null));
    t(()->add.invoke((Integer)null,1));
    t(()->add.invoke((Object)"s",1));
    t(()->add.asType(methodType(int.class,int.class)));
    t(()->add.asType(methodType(String.class,int.class,int.class)));
    t(()->add.asType(methodType(Object.class,Object.class,byte.class)));
    t(()->add.asSpreader(Object[].class,3));
    t(()->add.asSpreader(int[].class,2).invoke(new int[3]));
    t(()->add.asSpreader(int[].class,2).invoke((int[])null));
    t(()->add.asSpreader(String[].class,2));
    t(()->add.asSpreader(String.class,2));
    t(()->add.asCollector(int[].class,2));
    t(()->add.bindTo(1));
    MethodHandle cat=l.findStatic(Lookups.class,"cat",methodType(String.class,String.class,Object[].class));
    t(()->cat); t(()->cat.isVarargsCollector());
    t(()->cat.invoke("a")); t(()->cat.invoke("a",1,2)); t(()->cat.invokeWithArguments("a",1,2,"z"));
    t(()->cat.invoke("a",new Object[]{1})); t(()->cat.invoke("a",(Object)new Object[]{1}));
    t(()->cat.invoke());
    t(()->cat.asFixedArity().invoke("a"));
    t(()->cat.bindTo("x").invoke(1,2));
    t(()->cat.bindTo("x"));
    t(()->cat.bindTo(3));
    t(()->MethodHandles.insertArguments(add,0,"x"));
    t(()->MethodHandles.insertArguments(add,0,1,2,3));
    t(()->MethodHandles.insertArguments(add,-1,1));
    t(()->MethodHandles.dropArguments(add,5,int.class));
    t(()->MethodHandles.dropArguments(add,0,void.class));
    t(()->MethodHandles.permuteArguments(add,methodType(int.class,int.class),0,1));
    t(()->MethodHandles.permuteArguments(add,methodType(int.class,long.class),0,0));
    t(()->MethodHandles.permuteArguments(add,methodType(int.class,int.class),0));
    t(()->MethodHandles.filterArguments(add,0,cat));
    t(()->MethodHandles.filterArguments(add,1,add,add));
    t(()->MethodHandles.filterReturnValue(add,cat));
    t(()->MethodHandles.foldArguments(add,cat));
    t(()->MethodHandles.collectArguments(add,0,cat));
    t(()->MethodHandles.guardWithTest(add,add,add));
    t(()->MethodHandles.guardWithTest(MethodHandles.constant(boolean.class,true),add,cat));
    t(()->MethodHandles.catchException(add,Exception.class,cat));
    t(()->MethodHandles.tryFinally(add,cat));
    t(()->MethodHandles.constant(int.class,"x"));
    t(()->MethodHandles.constant(void.class,null));
    t(()->MethodHandles.constant(String.class,1));
    t(()->MethodHandles.constant(long.class,1));
    t(()->MethodHandles.identity(void.class));
    t(()->MethodHandles.zero(String.class));
    t(()->MethodHandles.throwException(int.class,Exception.class));
    t(()->MethodHandles.explicitCastArguments(add,methodType(int.class,int.class)));
    t(()->MethodHandles.arrayElementGetter(String.class));
    t(()->MethodHandles.arrayConstructor(int.class));
    t(()->MethodHandles.arrayConstructor(int[].class).invoke(-1));
    t(()->MethodHandles.arrayElementGetter(int[].class).invoke(new int[1],3));
    t(()->MethodHandles.arrayElementGetter(int[].class).invoke((int[])null,3));
    t(()->MethodHandles.arrayLength(int[].class).invoke((int[])null));
    t(()->MethodHandles.loop());
    t(()->MethodHandles.whileLoop(null,null,null));
    t(()->MethodHandles.spreadInvoker(add.type(),1)); t(()->MethodHandles.exactInvoker(add.type())); t(()->MethodHandles.invoker(add.type()));
    t(()->MethodHandles.exactInvoker(methodType(void.class)).invoke(add));
    t(()->l); t(()->l.in(String.class)); t(()->l.in(Other.class)); t(()->l.in(String.class).lookupModes()); t(()->MethodHandles.publicLookup()); t(()->MethodHandles.publicLookup().lookupModes()); t(()->l.lookupModes());
    t(()->l.dropLookupMode(Lookup.PRIVATE)); t(()->l.dropLookupMode(Lookup.PACKAGE)); t(()->l.dropLookupMode(Lookup.MODULE)); t(()->l.dropLookupMode(Lookup.PUBLIC)); t(()->l.dropLookupMode(3));
    t(()->MethodHandles.privateLookupIn(Other.class,l)); t(()->MethodHandles.privateLookupIn(int.class,l)); t(()->MethodHandles.privateLookupIn(int[].class,l)); t(()->MethodHandles.privateLookupIn(Other.class,MethodHandles.publicLookup()));
    t(()->l.findClass("Lookups$Other")); t(()->l.findClass("Nope")); t(()->l.in(String.class).findStatic(Lookups.class,"add",add.type()));
    t(()->l.revealDirect(add)); t(()->l.revealDirect(add.bindTo(null)));t(()->l.revealDirect(cat).isVarArgs()); t(()->l.revealDirect(MethodHandles.identity(int.class)));
    t(()->l.unreflect(Lookups.class.getDeclaredMethod("add",int.class,int.class)));
    t(()->l.bind("abc","length",methodType(int.class)).invoke()); t(()->l.bind(null,"length",methodType(int.class)));
    t(()->l.findVirtual(String.class,"length",methodType(int.class)).invoke((String)null));
    t(()->l.findGetter(Other.class,"p",int.class).invoke((Other)null));
    t(()->{MethodHandle m=null; return m.invoke();});
    t(()->new MutableCallSite(add).type()); t(()->{new MutableCallSite(add).setTarget(cat);return 1;}); t(()->{new ConstantCallSite(add).setTarget(cat);return 1;}); t(()->new MutableCallSite(methodType(int.class)).dynamicInvoker().invoke());
    t(()->methodType(int.class,void.class)); t(()->methodType(null)); t(()->methodType(int.class,new Class<?>[]{null})); t(()->methodType(int.class).parameterType(0)); t(()->add.type().dropParameterTypes(1,5)); t(()->add.type().insertParameterTypes(5,int.class)); t(()->add.type().changeParameterType(3,int.class)); t(()->MethodType.genericMethodType(300)); t(()->MethodType.fromMethodDescriptorString("(I",null)); t(()->MethodType.fromMethodDescriptorString("(Lnope;)V",null)); t(()->methodType(int.class,long.class,String[].class).toMethodDescriptorString());
    t(()->methodType(int.class,Map.Entry.class,int[][].class));
  }
}
