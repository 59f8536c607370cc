// skip(gc-stress): minutes of generated code
import java.lang.classfile.*;
import java.lang.constant.*;
import static java.lang.constant.ConstantDescs.*;
import java.util.*;
import java.lang.classfile.instruction.*;
import java.lang.classfile.attribute.*;

/** Options and edges of writing code: long jumps, dead code and labels, versions, conversions, truncated files, own attributes. */
public class Edges {
  static void r(String w, Runnable c) { try { c.run(); System.out.println(w + " ok"); } catch (Throwable t) { System.out.println(w + ": " + t); } }
  static byte[] code(ClassFile cf, java.util.function.Consumer<CodeBuilder> c) { return cf.build(ClassDesc.of("A"), cb -> cb.withMethodBody("m", MTD_void, 9, c)); }
  static void show(String w, byte[] b) { System.out.println(w + " " + Arrays.hashCode(b)); ClassFile.of().parse(b).methods().get(0).code().get().forEach(e -> { if (!(e instanceof NopInstruction)) System.out.println("  " + e.toString().replaceAll("id=[0-9]+", "")); }); System.out.println(ClassFile.of().parse(b).methods().get(0).code().get().attributes()); }
  public static void main(String[] a) {
    ClassFile cf = ClassFile.of();
    r("full", () -> cf.build(ClassDesc.of("A"), cb -> { for (int i = 0; i < 70000; i++) cb.constantPool().intEntry(i); }));
    r("full2", () -> cf.build(ClassDesc.of("A"), cb -> { for (int i = 0; i < 65530; i++) cb.constantPool().intEntry(i); }));
    r("long utf", () -> cf.build(ClassDesc.of("A"), cb -> cb.constantPool().utf8Entry("x".repeat(65536))));
    r("long utf2", () -> cf.build(ClassDesc.of("A"), cb -> cb.constantPool().utf8Entry("\u4e2d".repeat(30000))));
    show("back only", code(cf, c -> { Label e = c.newBoundLabel(), f = c.newLabel(); c.iconst_0().ifne(f).nop().labelBinding(f); for (int i = 0; i < 40000; i++) c.nop(); Label g = c.newBoundLabel(); c.iconst_0().ifeq(e).iconst_1().ifne(g).goto_(g); }));
    show("fwd", code(cf, c -> { Label e = c.newBoundLabel(), f = c.newLabel(), h = c.newLabel(); c.iconst_0().ifne(f).iconst_0().ifeq(e).aconst_null().ifnull(h).goto_(h).labelBinding(h); for (int i = 0; i < 40000; i++) c.nop(); c.labelBinding(f).return_(); }));
    r("keep dead", () -> code(ClassFile.of(ClassFile.DeadCodeOption.KEEP_DEAD_CODE), c -> c.return_().nop().return_()));
    r("dead labels", () -> show("dl", code(ClassFile.of(ClassFile.DeadLabelsOption.DROP_DEAD_LABELS), c -> c.exceptionCatchAll(c.newLabel(), c.newLabel(), c.newLabel()).localVariable(0, "x", CD_int, c.newLabel(), c.endLabel()).characterRange(c.newLabel(), c.newLabel(), 0, 0, 0).return_())));
    r("cr", () -> code(cf, c -> c.characterRange(c.newLabel(), c.newLabel(), 0, 0, 0).return_()));
    r("jsr", () -> code(cf, c -> { Label l = c.newLabel(); c.with(DiscontinuedInstruction.JsrInstruction.of(l)).labelBinding(l).return_(); }));
    r("ret", () -> code(cf, c -> c.iconst_0().istore(0).with(DiscontinuedInstruction.RetInstruction.of(0)).return_()));
    for (int v : new int[]{48, 49, 50, 51}) r("v" + v, () -> { byte[] b = cf.build(ClassDesc.of("A"), cb -> cb.withVersion(v, 0).withMethodBody("m", MTD_void, 9, c -> { Label l = c.newLabel(); c.iconst_0().ifne(l).lconst_0().lstore(3).labelBinding(l).return_(); })); show("v" + v, b); var at = (CodeAttribute) cf.parse(b).methods().get(0).code().get(); System.out.println(at.maxStack() + " " + at.maxLocals()); });
    r("v50bad", () -> cf.build(ClassDesc.of("A"), cb -> cb.withVersion(50, 0).withMethodBody("m", MTD_void, 9, c -> { Label l = c.newLabel(); c.iconst_0().ifne(l).iconst_0().labelBinding(l).return_(); })));
    r("v49bad", () -> cf.build(ClassDesc.of("A"), cb -> cb.withVersion(49, 0).withMethodBody("m", MTD_void, 9, c -> c.pop().return_())));
    r("v49jsr", () -> { byte[] b = cf.build(ClassDesc.of("A"), cb -> cb.withVersion(49, 0).withMethodBody("m", MTD_void, 9, c -> { Label l = c.newLabel(); c.with(DiscontinuedInstruction.JsrInstruction.of(l)).return_().labelBinding(l).astore(0).with(DiscontinuedInstruction.RetInstruction.of(0)); })); show("jsr49", b); var at = (CodeAttribute) cf.parse(b).methods().get(0).code().get(); System.out.println(at.maxStack() + " " + at.maxLocals()); });
    r("empty range", () -> show("er", code(cf, c -> { Label x = c.newBoundLabel(); c.exceptionCatchAll(x, x, x).return_(); })));
    r("rev range", () -> show("rr", code(cf, c -> { Label x = c.newBoundLabel(); c.nop(); Label y = c.newBoundLabel(); c.exceptionCatchAll(y, x, x).return_(); })));
    r("fall off", () -> code(cf, c -> c.nop()));
    r("fall off2", () -> code(cf, c -> { Label l = c.newLabel(); c.iconst_0().ifeq(l).labelBinding(l); }));
    r("lines", () -> show("lines", code(cf, c -> c.lineNumber(1).lineNumber(2).nop().lineNumber(2).nop().lineNumber(1).nop().lineNumber(1).nop().lineNumber(3).return_().lineNumber(9))));
    r("aload top", () -> code(cf, c -> c.aload(3).areturn()));
    r("init", () -> code(cf, c -> c.aconst_null().invokespecial(CD_Object, "<init>", MTD_void).return_()));
    r("ctor", () -> { byte[] b = cf.build(ClassDesc.of("A"), cb -> cb.withMethodBody("<init>", MethodTypeDesc.of(CD_void, CD_int), 1, c -> { Label l = c.newLabel(); c.iload(1).ifeq(l).nop().labelBinding(l).aload(0).invokespecial(CD_Object, "<init>", MTD_void).iload(1).ifThen(x -> x.nop()).return_(); })); System.out.println(Arrays.hashCode(b) + cf.parse(b).methods().get(0).toDebugString()); });
    r("ctor2", () -> { byte[] b = cf.build(ClassDesc.of("A"), cb -> cb.withMethodBody("<init>", MethodTypeDesc.of(CD_void, CD_int), 1, c -> c.trying(t -> t.aload(0).invokespecial(CD_Object, "<init>", MTD_void), h -> h.catchingAll(x -> x.athrow())).return_())); System.out.println(Arrays.hashCode(b) + cf.parse(b).methods().get(0).toDebugString()); });
    r("parse trunc", () -> { byte[] b = code(cf, c -> c.return_()); int n = 0; for (int i = 4; i < b.length; i++) { byte[] x = Arrays.copyOf(b, i); try { ClassModel m = cf.parse(x); m.methods().forEach(q -> q.code().get().forEach(y -> {})); m.attributes(); System.out.println(i + " ok"); } catch (Exception e) { System.out.println(i + " " + e); } } });
    r("custom", () -> { byte[] b = cf.build(ClassDesc.of("A"), cb -> cb.with(new My(7))); System.out.println(cf.parse(b).attributes()); ClassFile w = ClassFile.of(ClassFile.AttributeMapperOption.of(n -> n.equalsString("My") ? My.MAPPER : null)); System.out.println(w.parse(b).findAttribute(My.MAPPER).get() + " " + w.parse(b).findAttribute(My.MAPPER).get().v); ClassFile dr = ClassFile.of(ClassFile.AttributesProcessingOption.DROP_UNKNOWN_ATTRIBUTES); System.out.println(dr.parse(dr.transformClass(dr.parse(b), ClassTransform.ACCEPT_ALL)).attributes()); });
    for (var k1 : TypeKind.values()) for (var k2 : TypeKind.values()) { try { byte[] b = code(cf, c -> { c.loadLocal(k1, 0).conversion(k1, k2); c.return_(); }); StringBuilder s = new StringBuilder(k1 + "->" + k2); cf.parse(b).methods().get(0).code().get().forEach(e -> { if (e instanceof Instruction i) s.append(" " + i.opcode()); }); System.out.println(s); } catch (Exception e) { System.out.println(k1 + "->" + k2 + " " + e); } }
    for (var op : Opcode.values()) { String t = switch (op.kind()) { case OPERATOR -> OperatorInstruction.of(op).typeKind() + ""; case CONVERT -> ConvertInstruction.of(op).fromType() + " " + ConvertInstruction.of(op).toType(); case ARRAY_LOAD -> ArrayLoadInstruction.of(op).typeKind() + ""; case RETURN -> ReturnInstruction.of(op).typeKind() + ""; case CONSTANT -> op.sizeIfFixed() == 1 ? ConstantInstruction.ofIntrinsic(op).typeKind() + " " + ConstantInstruction.ofIntrinsic(op).constantValue() : ""; default -> ""; }; if (!t.isEmpty()) System.out.println(op + " " + t); }
    for (var k : TypeKind.values()) { r("arrayLoad " + k, () -> code(cf, c -> c.aconst_null().iconst_0().arrayLoad(k).return_())); r("ret " + k, () -> code(cf, c -> c.return_(k))); }
    r("attr twice", () -> System.out.println(cf.parse(cf.build(ClassDesc.of("A"), cb -> cb.with(SourceFileAttribute.of("a")).with(DeprecatedAttribute.of()).with(SourceFileAttribute.of("b")).with(DeprecatedAttribute.of()))).toDebugString()));
  }
  static class My extends CustomAttribute<My> { static final AttributeMapper<My> MAPPER = new AttributeMapper<>() { public String name() { return "My"; } public My readAttribute(AttributedElement e, ClassReader r, int p) { return new My(r.readInt(p)); } public void writeAttribute(BufWriter b, My m) { b.writeIndex(m.attributeName()); b.writeInt(4); b.writeInt(m.v); } public AttributeStability stability() { return AttributeStability.STATELESS; } }; int v; My(int v) { super(MAPPER); this.v = v; } }
}
