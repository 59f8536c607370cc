import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.constant.*;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;
import java.lang.classfile.instruction.*;

/** Debugging texts of negative numbers, of places with annotations; code between two transforms. */
public class Texts { public static void main(String[] a) { System.out.println(ClassFile.of().parse(ClassFile.of().build(ClassDesc.of("A"), cb -> cb.withField("f", CD_int, f -> f.with(ConstantValueAttribute.of(-3)).with(RuntimeVisibleAnnotationsAttribute.of(Annotation.of(CD_String, AnnotationElement.ofInt("i", -1), AnnotationElement.ofChar("c", '-'), AnnotationElement.ofDouble("d", -2.5), AnnotationElement.ofString("s", "-"), AnnotationElement.ofBoolean("z", false), AnnotationElement.ofByte("b", (byte)-1)))))
  .withMethodBody("m", MTD_void, 9, c -> c.iconst_m1().pop().bipush(-5).pop().ldc(-100000).pop().ldc(-1.5f).pop().ldc(-5L).pop2().ldc("-x").pop().iinc(0, -5).ldc("null").pop().invokedynamic(DynamicCallSiteDesc.of(BSM_CLASS_DATA, "x", MTD_void, -5, "q", -2L)).return_()).with(EnclosingMethodAttribute.of(CD_String, Optional.empty(), Optional.empty())).withMethod("ab", MTD_void, 1025, m -> m.with(AnnotationDefaultAttribute.of(AnnotationValue.ofInt(-7)))))).toDebugString());
 ClassModel cm = ClassFile.of().parse(ClassFile.of().build(ClassDesc.of("A"), cb -> cb.withMethodBody("m", MTD_void, 9, c -> { Label l = c.newLabel(), h = c.newLabel(); c.labelBinding(l).iconst_0().pop().return_().labelBinding(h).pop().return_(); c.exceptionCatch(l, h, h, CD_Throwable); c.with(RuntimeInvisibleTypeAnnotationsAttribute.of(TypeAnnotation.of(TypeAnnotation.TargetInfo.ofNewExpr(l), List.of(), Annotation.of(CD_String)))).with(RuntimeVisibleTypeAnnotationsAttribute.of(TypeAnnotation.of(TypeAnnotation.TargetInfo.ofNewExpr(l), List.of(), Annotation.of(CD_String)))); })));
 System.out.println(cm.methods().get(0).toDebugString());
 ClassTransform t = (b, e) -> { if (e instanceof MethodModel m) m.code().ifPresent(c -> { System.out.println(m.attributes() + " " + c.parent() + c.exceptionHandlers()); c.forEach(x -> System.out.println(x.toString().replaceAll("id=[0-9a-f]+", "id="))); }); b.with(e); };
 try { ClassFile.of().transformClass(cm, ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(t)); } catch (Exception e) { System.out.println(e.getClass()); }
 ClassTransform t2 = (b, e) -> { if (e instanceof MethodModel m) System.out.println(m.toDebugString()); b.with(e); };
 try { ClassFile.of().transformClass(cm, ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(t2)); } catch (Exception e) { System.out.println(e.getClass()); }
} }
