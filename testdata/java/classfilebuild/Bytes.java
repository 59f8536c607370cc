// skip(gc-stress): takes most of a minute
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.classfile.instruction.*;
import java.lang.constant.*;
import java.lang.reflect.AccessFlag;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;
import java.util.concurrent.Callable;

/** The bytes of built classes: order of the constant pool, stack maps of merges, dead code, long jumps. */
public class Bytes {
  static void p(String w, Callable<?> c) { try { System.out.println(w + ": " + String.valueOf(c.call()).replaceAll("jdk\\.internal[\\w.$]*@[0-9a-f]+", "*")); } catch (Throwable t) { System.out.println(w + ": " + t); } }
  static byte[] code(java.util.function.Consumer<CodeBuilder> c) { return ClassFile.of().build(ClassDesc.of("A"), cb -> cb.withMethodBody("m", MethodTypeDesc.of(CD_void, CD_Object, CD_int), 9, c)); }
  static void dump(String w, byte[] b) { System.out.println(w + " " + b.length); ClassModel cm = ClassFile.of().parse(b); StringBuilder s = new StringBuilder(); for (PoolEntry e : cm.constantPool()) s.append(e.index() + "=" + e.toString().replaceAll("jdk.internal.*@[0-9a-f]+","X") + "; "); System.out.println(s); System.out.println(HexFormat.of().formatHex(b)); }
  static void dumpc(String w, java.util.function.Consumer<CodeBuilder> c) { byte[] b; try { b = code(c); } catch (Throwable t) { System.out.println(w + " " + t); return; } System.out.println(w); ClassModel cm = ClassFile.of().parse(b); StringBuilder s = new StringBuilder(); for (PoolEntry e : cm.constantPool()) s.append(e.index() + "=" + e.toString().replaceAll("jdk.internal.*@[0-9a-f]+","X") + "; "); System.out.println(s); System.out.println(cm.methods().get(0).toDebugString().replaceAll("(?s)^.*?code:", "code:").replaceAll("\\s+[0-9]+: .opcode: NOP.", "")); }
  static ClassTransform tr(String n) { return new ClassTransform() { public void accept(ClassBuilder b, ClassElement e) { System.out.println(n + " accept " + e); b.with(e); } public void atStart(ClassBuilder b) { System.out.println(n + " start"); b.withField(n + "s", CD_int, 0); } public void atEnd(ClassBuilder b) { System.out.println(n + " end"); b.withField(n + "e", CD_int, 0); } }; }
  public static void main(String[] a) throws Exception {
    p("an", () -> Annotation.of(CD_String, AnnotationElement.ofInt("a", 3), AnnotationElement.ofString("s", "x"), AnnotationElement.ofArray("r", AnnotationValue.of("x"), AnnotationValue.ofEnum(CD_int, "E"), AnnotationValue.ofClass(CD_int), AnnotationValue.ofAnnotation(Annotation.of(CD_String)))));
    p("cls", () -> Annotation.of(CD_int).getClass()+ " " + AnnotationElement.ofInt("a", 3).getClass().isRecord());
    dump("empty", ClassFile.of().build(ClassDesc.of("p.A"), cb -> {}));
    dump("fields", ClassFile.of().build(ClassDesc.of("p.A"), cb -> cb.withField("x", CD_int, 2).withField("y", CD_String, f -> f.withFlags(9).with(ConstantValueAttribute.of("k")).with(SyntheticAttribute.of())).withSuperclass(ClassDesc.of("S")).withInterfaceSymbols(ClassDesc.of("I"), ClassDesc.of("J")).withVersion(61, 0).withFlags(1).with(SourceFileAttribute.of("f.java")).with(InnerClassesAttribute.of(InnerClassInfo.of(ClassDesc.of("I1"), Optional.of(ClassDesc.of("O1")), Optional.of("n1"), 1))).with(RuntimeVisibleAnnotationsAttribute.of(Annotation.of(ClassDesc.of("An"), AnnotationElement.ofInt("ii", 3))))));
    dump("meth", ClassFile.of().build(ClassDesc.of("p.A"), cb -> cb.withMethodBody("m", MTD_void, 9, c -> c.getstatic(CD_String, "f", CD_int).ifThenElse(b -> b.loadConstant("hi").pop(), b -> b.ldc(5L).pop2()).lineNumber(3).localVariable(0, "lv", CD_int, c.startLabel(), c.endLabel()).invokedynamic(DynamicCallSiteDesc.of(BSM_CLASS_DATA, "in", MTD_void, "arg", 7)).return_()).withMethod("n", MTD_void, 1025, m -> m.with(ExceptionsAttribute.ofSymbols(ClassDesc.of("E"))))));
    dumpc("dead", c -> c.return_().iconst_0().pop().return_());
    dumpc("deadloop", c -> { Label l = c.newLabel(); c.return_().labelBinding(l).iconst_0().pop().goto_(l); });
    dumpc("deadtry", c -> { Label s = c.newLabel(), e = c.newLabel(), h = c.newLabel(); c.goto_(h); c.labelBinding(s).nop().nop().labelBinding(e); c.labelBinding(h).return_(); c.exceptionCatchAll(s, e, h); });
    dumpc("trycatch", c -> c.trying(b -> b.aload(0).invokevirtual(CD_Object, "hashCode", MethodTypeDesc.of(CD_int)).istore(1), cc -> cc.catching(ClassDesc.of("java.lang.RuntimeException"), b -> b.astore(2)).catchingMulti(List.of(ClassDesc.of("java.io.IOException"), ClassDesc.of("java.lang.Error")), b -> b.athrow()).catchingAll(b -> b.pop())).return_());
    dumpc("trycatch2", c -> c.trying(b -> b.return_(), cc -> cc.catchingAll(b -> b.pop().return_())));
    dumpc("ifelse", c -> c.iload(1).ifThenElse(Opcode.IFGT, b -> b.return_(), b -> b.iconst_0().pop()).return_());
    dumpc("if", c -> c.iload(1).ifThen(Opcode.IFGT, b -> b.return_()).return_());
    dumpc("block", c -> c.block(b -> { int x = b.allocateLocal(TypeKind.LONG); b.lconst_0().lstore(x).goto_(b.breakLabel()); }).block(b -> { int x = b.allocateLocal(TypeKind.INT); b.iconst_0().istore(x); b.block(q -> { int y = q.allocateLocal(TypeKind.INT); q.iconst_1().istore(y);}); }).return_());
    dumpc("merge", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).new_(ClassDesc.of("java.util.ArrayList")).dup().invokespecial(ClassDesc.of("java.util.ArrayList"), "<init>", MTD_void).goto_(o).labelBinding(e).aconst_null().checkcast(ClassDesc.of("java.util.LinkedList")).labelBinding(o).areturn(); });
    dumpc("mergei", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).aconst_null().checkcast(ClassDesc.of("java.lang.Runnable")).goto_(o).labelBinding(e).ldc("x").labelBinding(o).pop().return_(); });
    dumpc("mergei2", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).ldc("x").goto_(o).labelBinding(e).aconst_null().checkcast(ClassDesc.of("java.lang.Runnable")).labelBinding(o).pop().return_(); });
    dumpc("mergea", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).iconst_1().anewarray(CD_String).goto_(o).labelBinding(e).iconst_1().anewarray(CD_Integer).labelBinding(o).pop().return_(); });
    dumpc("mergea2", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).iconst_1().newarray(TypeKind.INT).goto_(o).labelBinding(e).iconst_1().anewarray(CD_Integer).labelBinding(o).pop().return_(); });
    dumpc("mergea3", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).aconst_null().checkcast(ClassDesc.of("java.lang.Cloneable")).goto_(o).labelBinding(e).iconst_1().anewarray(CD_Integer).labelBinding(o).pop().return_(); });
    dumpc("mergel", c -> { Label e = c.newLabel(); c.iload(1).ifeq(e).lconst_0().lstore(2).fconst_0().fstore(4).labelBinding(e).return_(); });
    dumpc("unknown", c -> { Label e = c.newLabel(), o = c.newLabel(); c.iload(1).ifeq(e).aconst_null().checkcast(ClassDesc.of("Foo")).goto_(o).labelBinding(e).ldc("x").labelBinding(o).pop().return_(); });
    dumpc("newloop", c -> { Label e = c.newLabel(); c.new_(CD_Object).labelBinding(e).dup().invokespecial(CD_Object, "<init>", MTD_void).iload(1).ifeq(e).pop().return_(); });
    dumpc("newbr", c -> { Label e = c.newLabel(), o = c.newLabel(); c.new_(CD_Object).dup().iload(1).ifeq(e).nop().labelBinding(e).invokespecial(CD_Object, "<init>", MTD_void).pop().return_(); });
    dumpc("long", c -> { Label e = c.newLabel(), b = c.newBoundLabel(); c.iload(1).ifeq(e); for (int i = 0; i < 40000; i++) c.nop(); c.labelBinding(e).iload(1).ifne(b).goto_(e).goto_(b); });
    byte[] base = ClassFile.of().build(ClassDesc.of("p.A"), cb -> cb.withField("x", CD_int, 2));
    byte[] t = ClassFile.of().transformClass(ClassFile.of().parse(base), tr("A").andThen(tr("B")).andThen(tr("C")));
    for (var f : ClassFile.of().parse(t).fields()) System.out.println(f);
    t = ClassFile.of().transformClass(ClassFile.of().parse(base), ClassTransform.ofStateful(() -> { System.out.println("sup"); return tr("S"); }).andThen(ClassTransform.endHandler(b -> b.withField("end", CD_int, 0)))); 
    for (var f : ClassFile.of().parse(t).fields()) System.out.println(f);
  }
}
