import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.classfile.instruction.*;
import java.lang.constant.*;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;

/** Transforms after each other: the order of start, elements and end; stateful ones; buffered members. */
public class Chains {
    static ClassTransform named(String name) {
        return new ClassTransform() {
            @Override
            public void accept(ClassBuilder b, ClassElement e) {
                System.out.println(name + " gets " + e);
                b.with(e);
            }

            @Override
            public void atStart(ClassBuilder b) {
                System.out.println(name + " starts");
                b.withField(name + "Start", CD_int, 0);
            }

            @Override
            public void atEnd(ClassBuilder b) {
                System.out.println(name + " ends");
                b.withMethodBody(name + "End", MTD_void, 9, c -> c.iconst_0().ifThen(d -> d.nop()).return_());
            }
        };
    }

    static CodeTransform before(String name, Opcode op) {
        return CodeTransform.ofStateful(() -> new CodeTransform() {
            int count;

            @Override
            public void accept(CodeBuilder b, CodeElement e) {
                if (e instanceof Instruction i && i.opcode() == op) {
                    b.lineNumber(++count).nop();
                }
                b.with(e);
            }

            @Override
            public void atEnd(CodeBuilder b) {
                System.out.println(name + " counted " + count);
            }
        });
    }

    static void print(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        System.out.println(bytes.length + " " + Arrays.hashCode(bytes));
        model.fields().forEach(System.out::println);
        for (MethodModel m : model.methods()) {
            System.out.println(m);
            m.code().ifPresent(c -> c.forEach(e -> {
                if (!(e instanceof LabelTarget)) {
                    System.out.println("    " + e);
                }
            }));
        }
    }

    public static void main(String[] args) {
        ClassFile cf = ClassFile.of();
        ClassModel model = cf.parse(cf.build(ClassDesc.of("p.A"), cb -> cb.withField("x", CD_int, 2)
                .withMethodBody("m", MethodTypeDesc.of(CD_int, CD_int), 9, c -> c.iload(0).ifThenElse(b -> b.iconst_1().ireturn(), b -> b.iconst_2().ireturn()))
                .withMethodBody("n", MTD_void, 9, c -> c.return_())
                .with(SourceFileAttribute.of("A.java"))));
        print(cf.transformClass(model, named("A").andThen(named("B")).andThen(named("C"))));
        print(cf.transformClass(model, ClassTransform.ofStateful(() -> {
            System.out.println("made");
            return named("S");
        }).andThen(ClassTransform.endHandler(b -> b.withField("end", CD_int, 0)))));
        print(cf.transformClass(model, ClassTransform.transformingMethodBodies(m -> m.methodName().equalsString("m"),
                before("first", Opcode.IRETURN).andThen(before("second", Opcode.NOP)))));
        print(cf.transformClass(model, ClassTransform.transformingMethodBodies(before("one", Opcode.IRETURN))
                .andThen(ClassTransform.transformingMethodBodies(before("two", Opcode.IRETURN)))
                .andThen(ClassTransform.transformingFields(FieldTransform.dropping(e -> e instanceof AccessFlags)))
                .andThen(ClassTransform.dropping(e -> e instanceof SourceFileAttribute))));
        print(cf.transformClass(model, ClassTransform.transformingMethods(MethodTransform.endHandler(b -> b.with(DeprecatedAttribute.of()))
                .andThen(MethodTransform.transformingCode(CodeTransform.endHandler(b -> b.nop().iconst_0().pop().aconst_null().athrow()))))));
        print(cf.build(ClassDesc.of("Q"), cb -> cb.transform(model, ClassTransform.dropping(e -> !(e instanceof MethodModel))).withMethodBody("t", MTD_void, 9, c -> c.transforming(before("inner", Opcode.ICONST_3), d -> d.iconst_3().pop().iconst_3().pop()).return_())));
        try {
            ClassTransform.ofStateful(() -> named("X")).accept(null, null);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
    }
}
