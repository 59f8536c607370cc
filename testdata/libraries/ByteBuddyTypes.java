// library-if-installed: byte-buddy
import net.bytebuddy.*;
import net.bytebuddy.implementation.*;
import net.bytebuddy.implementation.bind.annotation.*;
import net.bytebuddy.matcher.ElementMatchers;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
/** Byte Buddy: subclasses, delegation, fields. */
public class ByteBuddyTypes {
    public static class Src {
        public String hi(String x) {
            return "src "+x;
        }
    }
    public static class Inter {
        @RuntimeType public static Object on(@Origin Method m, @SuperCall Callable<?> c, @AllArguments Object[] args) throws Exception {
            return "["+m.getName()+args.length+c.call()+"]";
        }
    }
    public static void main(String[] a) throws Exception {
        Class<?> c = new ByteBuddy().subclass(Object.class).name("gen.Hello").method(ElementMatchers.named("toString")).intercept(FixedValue.value("Hello BB")).make().load(ByteBuddyTypes.class.getClassLoader()).getLoaded();
        System.out.println(c.getDeclaredConstructor().newInstance()+" "+c.getName());
        Src s = new ByteBuddy().subclass(Src.class).method(ElementMatchers.named("hi")).intercept(MethodDelegation.to(Inter.class)).make().load(ByteBuddyTypes.class.getClassLoader()).getLoaded().getDeclaredConstructor().newInstance();
        System.out.println(s.hi("q"));
        Class<?> f = new ByteBuddy().subclass(Object.class).name("gen.F").defineField("v", int.class, java.lang.reflect.Modifier.PUBLIC).defineMethod("getV", int.class, java.lang.reflect.Modifier.PUBLIC).intercept(FieldAccessor.ofField("v")).make().load(null).getLoaded();
        Object o = f.getConstructor().newInstance();
        f.getField("v").setInt(o, 7);
        System.out.println(f.getMethod("getV").invoke(o));
    }
}
