import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.constant.*;
import java.lang.invoke.*;
import java.util.*;
import java.util.function.*;
import static java.lang.constant.ConstantDescs.*;

/** Call sites and constants with bootstrap methods: lambdas, concatenation, condy; sharing of the table's rows. */
public class Dynamic {
    public static CallSite bootstrap(MethodHandles.Lookup lookup, String name, MethodType type, int factor) throws Exception {
        MethodHandle multiply = lookup.findStatic(Dynamic.class, "times", MethodType.methodType(int.class, int.class, int.class));
        return new ConstantCallSite(MethodHandles.insertArguments(multiply, 0, factor));
    }

    public static String constant(MethodHandles.Lookup lookup, String name, Class<?> type, String... more) {
        return name + Arrays.toString(more);
    }

    public static int times(int a, int b) {
        return a * b;
    }

    public static void main(String[] args) throws Throwable {
        ClassDesc self = ClassDesc.of("Dynamic$G"), here = ClassDesc.of("Dynamic");
        DirectMethodHandleDesc times = ofCallsiteBootstrap(here, "bootstrap", CD_CallSite, CD_int);
        DirectMethodHandleDesc named = MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, here, "constant",
                MethodTypeDesc.of(CD_String, CD_MethodHandles_Lookup, CD_String, CD_Class, CD_String.arrayType()));
        DirectMethodHandleDesc metafactory = ofCallsiteBootstrap(ClassDesc.of("java.lang.invoke.LambdaMetafactory"), "metafactory",
                CD_CallSite, CD_MethodType, CD_MethodHandle, CD_MethodType);
        byte[] bytes = ClassFile.of().build(self, cb -> {
            cb.withMethodBody("run", MethodTypeDesc.of(CD_Object, CD_int), 9, c -> {
                MethodTypeDesc intInt = MethodTypeDesc.of(CD_int, CD_int);
                c.iload(0).invokedynamic(DynamicCallSiteDesc.of(times, "by3", intInt, 3))
                        .invokedynamic(DynamicCallSiteDesc.of(times, "by5", intInt, 5))
                        .invokedynamic(DynamicCallSiteDesc.of(times, "again3", intInt, 3)).istore(1);
                c.ldc(DynamicConstantDesc.ofNamed(named, "name", CD_String, "a", "b")).astore(2);
                c.iload(1).invokedynamic(DynamicCallSiteDesc.of(metafactory, "get", MethodTypeDesc.of(ClassDesc.of("java.util.function.Supplier"), CD_int),
                        MethodTypeDesc.of(CD_Object),
                        MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, self, "lambda$0", MethodTypeDesc.of(CD_Object, CD_int)),
                        MethodTypeDesc.of(CD_Object))).astore(3);
                c.aload(2).aload(3).invokeinterface(ClassDesc.of("java.util.function.Supplier"), "get", MethodTypeDesc.of(CD_Object)).ldc(CD_String).ldc(intInt)
                        .ldc(CD_int)
                        .invokedynamic(DynamicCallSiteDesc.of(ofCallsiteBootstrap(ClassDesc.of("java.lang.invoke.StringConcatFactory"), "makeConcatWithConstants",
                                CD_CallSite, CD_String, CD_Object.arrayType()), "concat",
                                MethodTypeDesc.of(CD_String, CD_String, CD_Object, CD_Class, CD_MethodType, CD_Class), "\1, \1; \1 \1 \1!")).areturn();
            });
            cb.withMethodBody("lambda$0", MethodTypeDesc.of(CD_Object, CD_int), 9,
                    c -> c.iload(0).invokestatic(CD_Integer, "toBinaryString", MethodTypeDesc.of(CD_String, CD_int)).areturn());
        });
        ClassModel model = ClassFile.of().parse(bytes);
        System.out.println(bytes.length + " " + Arrays.hashCode(bytes));
        for (BootstrapMethodEntry each : model.findAttribute(Attributes.bootstrapMethods()).get().bootstrapMethods()) {
            System.out.println(each.bsmIndex() + " " + each.bootstrapMethod().asSymbol() + " " + each.arguments().stream().map(LoadableConstantEntry::constantValue).toList());
        }
        for (PoolEntry each : model.constantPool()) {
            if (each instanceof DynamicConstantPoolEntry d) {
                System.out.println(d.index() + " " + d.bootstrapMethodIndex() + " " + d.name() + " " + d.type() + " "
                        + (d instanceof InvokeDynamicEntry i ? i.asSymbol() : ((ConstantDynamicEntry) d).asSymbol()));
            }
        }
        Class<?> c = MethodHandles.lookup().defineClass(bytes);
        System.out.println(c.getMethod("run", int.class).invoke(null, 2));
    }
}
