// skip(gc-stress): takes most of a minute
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.constant.*;
import java.util.*;
import java.util.concurrent.Callable;
import static java.lang.constant.ConstantDescs.*;

/** The constant pool's builder: sharing, order, kinds, what it refuses. */
public class Pools {
    static void attempt(String what, Callable<?> call) {
        try {
            System.out.println(what + ": " + call.call());
        } catch (Exception e) {
            System.out.println(what + ": " + e);
        }
    }

    static String text(PoolEntry e) {
        return e.index() + "/" + e.tag() + "/" + e.width() + " " + e.toString().replaceAll("jdk.internal.*@[0-9a-f]+", "*");
    }

    public static void main(String[] args) {
        ConstantPoolBuilder cp = ConstantPoolBuilder.of();
        System.out.println(cp.size() + " " + cp.utf8Entry("a").index() + " " + cp.utf8Entry("b").index() + " " + cp.utf8Entry("a").index());
        System.out.println(text(cp.longEntry(5)) + " " + text(cp.doubleEntry(-0.0)) + " " + text(cp.doubleEntry(0.0)) + " " + text(cp.floatEntry(Float.NaN)));
        System.out.println(text(cp.intEntry(1)) + " " + text(cp.intEntry(1)) + " " + text(cp.floatEntry(1)) + " " + text(cp.stringEntry("a")));
        System.out.println(text(cp.classEntry(CD_String)) + " " + text(cp.classEntry(CD_int.arrayType(2))) + " " + text(cp.methodTypeEntry(MTD_void)));
        System.out.println(text(cp.methodRefEntry(CD_String, "m", MTD_void)) + " " + text(cp.interfaceMethodRefEntry(CD_String, "m", MTD_void)) + " "
                + text(cp.fieldRefEntry(CD_String, "f", CD_int)) + " " + text(cp.nameAndTypeEntry("m", MTD_void)));
        System.out.println(text(cp.moduleEntry(ModuleDesc.of("mo"))) + " " + text(cp.packageEntry(PackageDesc.of("p.q"))));
        System.out.println(text(cp.methodHandleEntry(BSM_INVOKE)) + " " + text(cp.loadableConstantEntry(NULL)) + " " + text(cp.loadableConstantEntry(CD_long)));
        for (PoolEntry each : cp) {
            System.out.println(text(each));
        }
        System.out.println(cp.size() + " " + cp.bootstrapMethodCount());
        attempt("0", () -> cp.entryByIndex(0));
        attempt("behind", () -> cp.entryByIndex(cp.size()));
        attempt("negative", () -> cp.entryByIndex(-1));
        attempt("second half", () -> cp.entryByIndex(4));
        attempt("kind", () -> cp.entryByIndex(1, ClassEntry.class));
        attempt("row", () -> cp.bootstrapMethodEntry(7));
        attempt("primitive", () -> cp.classEntry(CD_int));
        attempt("value", () -> cp.constantValueEntry(CD_int));
        attempt("value", () -> cp.constantValueEntry("text"));
        attempt("nothing", () -> cp.loadableConstantEntry(null));
        attempt("nothing", () -> cp.utf8Entry((String) null));
        ConstantPoolBuilder other = ConstantPoolBuilder.of();
        ClassEntry foreign = other.classEntry(ClassDesc.of("x.Y"));
        System.out.println(cp.canWriteDirect(other) + " " + cp.canWriteDirect(cp) + " " + cp.classEntry(CD_Integer).equals(other.classEntry(CD_Integer))
                + " " + cp.classEntry(CD_Integer).matches(CD_Integer) + " " + foreign.matches(CD_Integer));
        NameAndTypeEntry member = other.nameAndTypeEntry("new", CD_double);
        FieldRefEntry field = cp.fieldRefEntry(foreign, member);
        System.out.println(text(field) + " " + text(field.owner()) + " " + text(field.nameAndType()) + " " + field.typeSymbol());
        ClassModel model = ClassFile.of().parse(ClassFile.of().build(ClassDesc.of("A"), cb -> cb.withField("f", CD_int, 0).withMethod("m", MTD_void, 1025, m -> { })));
        ConstantPoolBuilder shared = ConstantPoolBuilder.of(model);
        System.out.println(shared.size() + " " + shared.utf8Entry("f").index() + " " + shared.utf8Entry("new").index() + " " + shared.canWriteDirect(model.constantPool()));
        Utf8Entry u = cp.utf8Entry("Ljava/lang/String;");
        System.out.println(u.isFieldType(CD_String) + " " + u.isFieldType(CD_int) + " " + u.isMethodType(MTD_void) + " " + u.length() + " " + u.charAt(0) + " " + u.subSequence(1, 5) + " " + u.equalsString("x"));
        for (int i = 0; i < 300; i++) {
            cp.intEntry(i);
        }
        byte[] many = ClassFile.of().build(ClassDesc.of("B"), cb -> {
            for (int i = 0; i < 300; i++) {
                cb.constantPool().intEntry(100000 + i);
            }
            cb.withMethodBody("m", MTD_void, 9, c -> c.ldc(100001).pop().ldc(100299).pop().ldc("late").pop().ldc(7L).pop2().return_());
        });
        System.out.println(Arrays.hashCode(many));
        ClassFile.of().parse(many).methods().get(0).code().get().forEach(System.out::println);
        attempt("full", () -> {
            ConstantPoolBuilder big = ConstantPoolBuilder.of();
            for (int i = 0; i < 70000; i++) {
                big.intEntry(i);
            }
            return "no";
        });
    }
}
