import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.classfile.instruction.*;
import java.lang.constant.*;
import java.lang.reflect.AccessFlag;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;

/** Every kind of attribute and instruction in the debugging text. */
public class Printed {
  public static void main(String[] a) {
    System.out.println(ClassFile.of().parse(ClassFile.of().build(ClassDesc.of("p.A"), cb -> {
      for (String s : new String[]{"", " ", "a b", "a:b", "a: b", "#x", "x#", "a #b", "'", "\"", "a'b", "true", "false", "null", "~", "123", "1.5", "-1", "- a", "?", "? a", "!x", "x!", "&x", "*x", "|x", ">x", "<x", "%x", "@x", "`x", "{", "}", "]", "[x", "x[", ",", "a,b", "\n", "\t", "a\\b", "\u00e9", "\u4e2d", "\u007f", " x", "x ", "=", "a=b", "(x)", "a;b", "$x", "^x", "a-b", "-", "yes", "\\", "\u0000", "\ud83d\ude00", "a/b", ".x", "_x", "+x"}) cb.constantPool().utf8Entry(s);
      cb.constantPool().stringEntry("a'b"); cb.constantPool().floatEntry(1.5f); cb.constantPool().moduleEntry(ModuleDesc.of("mo")); cb.constantPool().packageEntry(PackageDesc.of("pa")); cb.constantPool().constantDynamicEntry((DynamicConstantDesc<?>) NULL); cb.constantPool().methodHandleEntry(1, cb.constantPool().fieldRefEntry(CD_String, "f", CD_int));
      cb.with(SourceFileAttribute.of("sf")).with(SourceIDAttribute.of("id")).with(CompilationIDAttribute.of("cid")).with(SourceDebugExtensionAttribute.of("abc".getBytes())).with(DeprecatedAttribute.of()).with(SyntheticAttribute.of())
        .with(EnclosingMethodAttribute.of(ClassDesc.of("p.E"), Optional.of("m"), Optional.of(MTD_void))).with(NestHostAttribute.of(ClassDesc.of("p.H"))).with(PermittedSubclassesAttribute.ofSymbols(ClassDesc.of("p.P1"), ClassDesc.of("p.P2")))
        .with(RecordAttribute.of(RecordComponentInfo.of("c1", CD_int), RecordComponentInfo.of("c2", CD_String, RuntimeVisibleAnnotationsAttribute.of(Annotation.of(ClassDesc.of("An"), AnnotationElement.ofInt("i", 1), AnnotationElement.of("e", AnnotationValue.ofEnum(CD_Integer, "E")), AnnotationElement.ofClass("c", CD_int), AnnotationElement.ofAnnotation("n", Annotation.of(CD_String)), AnnotationElement.ofArray("r", AnnotationValue.ofInt(1), AnnotationValue.ofString("q")), AnnotationElement.ofBoolean("z", true), AnnotationElement.ofChar("ch", 'x'), AnnotationElement.ofLong("l", 3), AnnotationElement.ofDouble("d", 1), AnnotationElement.ofByte("b", (byte)1), AnnotationElement.ofShort("s", (short)1), AnnotationElement.ofFloat("f", 1))))))
        .with(RuntimeInvisibleAnnotationsAttribute.of(Annotation.of(CD_String))).with(RuntimeInvisibleTypeAnnotationsAttribute.of(TypeAnnotation.of(TypeAnnotation.TargetInfo.ofClassExtends(0), List.of(TypeAnnotation.TypePathComponent.ARRAY), Annotation.of(CD_String))))
        .with(ModuleAttribute.of(ModuleDesc.of("m"), b -> b.moduleFlags(AccessFlag.OPEN).moduleVersion("1").requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), "9").requires(ModuleDesc.of("r2"), 0, null).exports(PackageDesc.of("pk"), List.of(), ModuleDesc.of("t1")).opens(PackageDesc.of("pk"), 0).uses(CD_String).provides(CD_String, CD_Integer)))
        .with(ModulePackagesAttribute.ofNames(PackageDesc.of("pk"))).with(ModuleMainClassAttribute.of(CD_String)).with(ModuleTargetAttribute.of("t")).with(ModuleResolutionAttribute.of(1)).with(ModuleHashesAttribute.of("SHA", ModuleHashInfo.of(ModuleDesc.of("h"), new byte[]{1, -1})))
        .with(SignatureAttribute.of(Signature.ClassTypeSig.of(CD_String)));
      cb.withMethod("am", MethodTypeDesc.of(CD_int, CD_int), ClassFile.ACC_ABSTRACT, m -> m.with(AnnotationDefaultAttribute.of(AnnotationValue.ofInt(3))).with(RuntimeInvisibleParameterAnnotationsAttribute.of(List.of(List.of(Annotation.of(CD_String))))).with(MethodParametersAttribute.of(MethodParameterInfo.ofParameter(Optional.of("p"), 16))));
      cb.withMethodBody("cm", MTD_void, 9, c -> { Label s = c.newBoundLabel(), e = c.newLabel(), h = c.newLabel(); c.lineNumber(3).iconst_1().newarray(TypeKind.INT).pop().iconst_0().anewarray(CD_String).pop().ldc(CD_String).pop().ldc("a'b").pop().fconst_1().pop().iconst_0().iconst_0().multianewarray(CD_int.arrayType(2), 2).pop().bipush(5).istore(300).iinc(300, 500).iload(300).tableswitch(e, List.of(SwitchCase.of(1, h), SwitchCase.of(3, s))).labelBinding(e).aconst_null().checkcast(CD_String).monitorenter().aconst_null().athrow().labelBinding(h).return_(); c.characterRange(s, e, 1, 2, 3).localVariable(300, "v", CD_int, s, e).localVariableType(300, "v", Signature.of(CD_int), s, e); c.with(RuntimeVisibleTypeAnnotationsAttribute.of(TypeAnnotation.of(TypeAnnotation.TargetInfo.ofLocalVariable(List.of(TypeAnnotation.LocalVarTargetInfo.of(s, e, 300))), List.of(), Annotation.of(CD_String)), TypeAnnotation.of(TypeAnnotation.TargetInfo.ofExceptionParameter(0), List.of(), Annotation.of(CD_String)))); });
    })).toDebugString() + "|");
    ClassModel cm = ClassFile.of().parse(ClassFile.of().build(ClassDesc.of("p.B"), cb -> cb.withField("f", CD_int, 0).withMethodBody("m", MTD_void, 9, c -> c.new_(CD_Object).pop().return_())));
    System.out.println(cm.toDebugString() + "|"); System.out.println(cm.fields().get(0).toDebugString() + "|"); System.out.println(cm.methods().get(0).toDebugString() + "|"); System.out.println(cm.methods().get(0).code().get().toDebugString() + "|");
  }
}
