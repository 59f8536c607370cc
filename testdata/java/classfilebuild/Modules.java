import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.constant.*;
import java.lang.reflect.AccessFlag;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;

/** Module descriptors, records, signatures and annotations that are built, read back and, where they can be, reflected. */
public class Modules {
    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    public static void main(String[] args) throws Exception {
        ClassFile cf = ClassFile.of();
        byte[] module = cf.buildModule(ModuleAttribute.of(ModuleDesc.of("my.module"), b -> b.moduleVersion("1.2").moduleFlags(AccessFlag.SYNTHETIC)
                .requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), "25").requires(ModuleDesc.of("java.sql"), List.of(AccessFlag.TRANSITIVE, AccessFlag.STATIC_PHASE), null)
                .exports(PackageDesc.of("a.b"), 0).exports(PackageDesc.of("a.c"), List.of(AccessFlag.SYNTHETIC), ModuleDesc.of("x"), ModuleDesc.of("y"))
                .opens(PackageDesc.of("a.d"), 0).uses(ClassDesc.of("a.b.Service")).provides(ClassDesc.of("a.b.Service"), ClassDesc.of("a.c.One"), ClassDesc.of("a.c.Two"))),
                cb -> cb.with(ModuleMainClassAttribute.of(ClassDesc.of("a.b.Main"))).with(ModulePackagesAttribute.ofNames(PackageDesc.of("a.b"), PackageDesc.of("a.c"), PackageDesc.of("a.d"))));
        ClassModel model = cf.parse(module);
        System.out.println(Arrays.hashCode(module) + " " + model.isModuleInfo() + " " + model.superclass() + model.toDebugString());
        ModuleAttribute m = model.findAttribute(Attributes.module()).get();
        System.out.println(m.moduleName().asSymbol() + " " + m.moduleFlags() + " " + m.has(AccessFlag.SYNTHETIC) + " " + m.has(AccessFlag.OPEN));
        m.requires().forEach(r -> System.out.println(r.requires().asSymbol() + " " + r.requiresFlags() + " " + r.requiresVersion()));
        m.exports().forEach(e -> System.out.println(e.exportedPackage().asSymbol() + " " + e.exportsFlags() + " " + e.exportsTo()));
        ClassDesc self = ClassDesc.of("Point");
        byte[] record = cf.build(self, cb -> {
            cb.withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER).withSuperclass(ClassDesc.of("java.lang.Record"));
            cb.with(RecordAttribute.of(RecordComponentInfo.of("x", CD_int), RecordComponentInfo.of("names", CD_List,
                    SignatureAttribute.of(Signature.parseFrom("Ljava/util/List<Ljava/lang/String;>;")))));
            cb.with(SignatureAttribute.of(ClassSignature.parseFrom("<T:Ljava/lang/Object;>Ljava/lang/Record;Ljava/util/function/Supplier<TT;>;")));
            cb.withInterfaceSymbols(ClassDesc.of("java.util.function.Supplier"));
            cb.with(RuntimeVisibleAnnotationsAttribute.of(Annotation.of(ClassDesc.of("java.lang.Deprecated"), AnnotationElement.ofString("since", "7"), AnnotationElement.ofBoolean("forRemoval", true))));
            cb.withField("x", CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL).withField("names", CD_List, f -> f.withFlags(AccessFlag.PRIVATE, AccessFlag.FINAL)
                    .with(SignatureAttribute.of(Signature.parseFrom("Ljava/util/List<Ljava/lang/String;>;"))));
            cb.withField("K", CD_long, f -> f.withFlags(AccessFlag.PUBLIC, AccessFlag.STATIC, AccessFlag.FINAL).with(ConstantValueAttribute.of(77L)));
            cb.withMethod(INIT_NAME, MethodTypeDesc.of(CD_void, CD_int, CD_List), 1, mb -> mb.with(MethodParametersAttribute.of(
                    MethodParameterInfo.ofParameter(Optional.of("x"), 0), MethodParameterInfo.of(Optional.of("names"), AccessFlag.MANDATED)))
                    .with(ExceptionsAttribute.ofSymbols(ClassDesc.of("java.io.IOException")))
                    .withCode(c -> c.aload(0).invokespecial(ClassDesc.of("java.lang.Record"), INIT_NAME, MTD_void).aload(0).iload(1).putfield(self, "x", CD_int)
                            .aload(0).aload(2).putfield(self, "names", CD_List).return_()));
            cb.withMethodBody("x", MethodTypeDesc.of(CD_int), 1, c -> c.aload(0).getfield(self, "x", CD_int).ireturn());
            cb.withMethodBody("names", MethodTypeDesc.of(CD_List), 1, c -> c.aload(0).getfield(self, "names", CD_List).areturn());
            cb.withMethodBody("get", MethodTypeDesc.of(CD_Object), 1, c -> c.aload(0).areturn());
            cb.withMethodBody("toString", MethodTypeDesc.of(CD_String), 17, c -> c.ldc("point").areturn());
            cb.withMethodBody("hashCode", MethodTypeDesc.of(CD_int), 17, c -> c.iconst_3().ireturn());
            cb.withMethodBody("equals", MethodTypeDesc.of(CD_boolean, CD_Object), 17, c -> c.aload(0).aload(1).ifThenElse(Opcode.IF_ACMPEQ, b -> b.iconst_1().ireturn(), b -> b.iconst_0().ireturn()).iconst_0().ireturn());
        });
        System.out.println(Arrays.hashCode(record) + " " + cf.parse(record).attributes());
        Class<?> c = new Loader().define(record);
        System.out.println(c.isRecord() + " " + Arrays.toString(c.getRecordComponents()) + " " + c.getRecordComponents()[1].getGenericType() + " "
                + Arrays.toString(c.getTypeParameters()) + " " + Arrays.toString(c.getGenericInterfaces()) + " " + Arrays.toString(c.getAnnotations()));
        System.out.println(c.getConstructors()[0] + " " + Arrays.toString(c.getConstructors()[0].getParameters()) + " " + c.getField("K").get(null));
        Object o = c.getConstructors()[0].newInstance(5, List.of("a"));
        System.out.println(o + " " + c.getMethod("x").invoke(o) + " " + c.getMethod("names").invoke(o) + " " + o.equals(o) + " " + o.equals("x"));
    }
}
