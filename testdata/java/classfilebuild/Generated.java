// skip(gc-stress): minutes of generated code
import java.lang.classfile.*;
import java.lang.classfile.instruction.*;
import java.lang.constant.*;
import java.util.*;
import java.util.function.*;
import static java.lang.constant.ConstantDescs.*;

/** Random code of blocks, branches, handlers and switches: the bytes and stack maps of what is built and transformed. */
public class Generated {
  static Random r; static final String[] REFS = {"java.lang.String", "java.lang.Integer", "java.util.ArrayList", "java.util.LinkedList", "java.lang.Runnable", "java.lang.Number", "java.util.List", "java.lang.Cloneable", "java.lang.RuntimeException", "java.io.IOException"};
  static ClassDesc ref() { ClassDesc d = ClassDesc.of(REFS[r.nextInt(REFS.length)]); int k = r.nextInt(8); return k == 0 ? d.arrayType() : k == 1 ? CD_int.arrayType(1 + r.nextInt(2)) : k == 2 ? d.arrayType(2) : d; }
  static final TypeKind[] KINDS = {TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE, TypeKind.REFERENCE};
  static void push(CodeBuilder c, TypeKind k) { switch (k) { case INT -> c.loadConstant(r.nextInt(100000)); case LONG -> c.loadConstant((long) r.nextInt(5)); case FLOAT -> c.loadConstant((float) r.nextInt(5)); case DOUBLE -> c.loadConstant((double) r.nextInt(5)); default -> { switch (r.nextInt(4)) { case 0 -> c.aconst_null(); case 1 -> c.ldc("s" + r.nextInt(5)); case 2 -> { c.aconst_null().checkcast(ref()); } default -> c.new_(ClassDesc.of("java.util.ArrayList")).dup().invokespecial(ClassDesc.of("java.util.ArrayList"), "<init>", MTD_void); } } } }
  static void stmts(CodeBuilder c, int depth, Label out) { int n = r.nextInt(4); for (int i = 0; i < n; i++) stmt(c, depth, out); }
  static void cond(CodeBuilder c) { c.iload(0); }
  static void stmt(CodeBuilder c, int depth, Label out) {
    switch (r.nextInt(depth > 4 ? 3 : 13)) {
      case 0, 1 -> { TypeKind k = KINDS[r.nextInt(5)]; push(c, k); c.storeLocal(k, 1 + r.nextInt(7)); }
      case 2 -> { c.iinc(0, r.nextInt(300)); c.lineNumber(r.nextInt(3)); }
      case 3 -> { cond(c); c.ifThen(r.nextBoolean() ? Opcode.IFEQ : Opcode.IFGT, b -> stmts(b, depth + 1, out)); }
      case 4, 5 -> { cond(c); c.ifThenElse(b -> stmts(b, depth + 1, out), b -> stmts(b, depth + 1, out)); }
      case 6 -> c.block(b -> { Label top = b.newBoundLabel(); stmts(b, depth + 1, b.breakLabel()); cond(b); b.ifeq(b.breakLabel()); stmts(b, depth + 1, b.breakLabel()); b.goto_(top); });
      case 7 -> c.trying(b -> { b.nop(); stmts(b, depth + 1, out); }, h -> { h.catching(r.nextBoolean() ? CD_Exception : null, b -> { b.astore(1 + r.nextInt(7)); stmts(b, depth + 1, out); }); if (r.nextBoolean()) h.catchingMulti(List.of(ClassDesc.of("java.lang.Error"), CD_Throwable), b -> { b.pop(); stmts(b, depth + 1, out); }); });
      case 8 -> { if (out != null) c.goto_(out); else c.return_(); }
      case 9 -> { Label d = c.newLabel(), e = c.newLabel(), f = c.newLabel(); cond(c); if (r.nextBoolean()) c.tableswitch(d, List.of(SwitchCase.of(1, e), SwitchCase.of(4, f))); else c.lookupswitch(d, List.of(SwitchCase.of(100, e), SwitchCase.of(-4, f))); c.labelBinding(e); stmts(c, depth + 1, out); c.labelBinding(f); stmts(c, depth + 1, out); c.labelBinding(d); }
      case 10 -> { TypeKind k = KINDS[r.nextInt(5)], k2 = KINDS[r.nextInt(5)]; Label l = c.newLabel(), m = c.newLabel(); push(c, k2); cond(c); c.ifeq(l); push(c, k); c.goto_(m).labelBinding(l); push(c, k); c.labelBinding(m); c.storeLocal(k, 1 + r.nextInt(7)); if (k2.slotSize() == 2) c.pop2(); else c.pop(); }
      case 11 -> { c.aconst_null(); if (r.nextBoolean()) c.athrow(); else c.pop(); }
      default -> { c.iconst_2().anewarray(CD_String).dup().iconst_0().aaload().pop().astore(1 + r.nextInt(7)); c.iconst_1().iconst_3().dup_x1().pop2().pop(); }
    }
  }
  public static void main(String[] args) {
    for (int seed = 0; seed < 150; seed++) {
      r = new Random(seed);
      byte[] b = ClassFile.of().build(ClassDesc.of("F"), cb -> {
        for (int m = 0; m < 2; m++) {
          cb.withMethodBody("m" + m, MethodTypeDesc.of(CD_void, CD_int), 9, c -> {
            for (int i = 0; i < 4; i++) stmt(c, 0, null);
            c.return_();
          });
        }
      });
      Class<?> defined = new ClassLoader() {
        Class<?> define() {
          return defineClass(null, b, 0, b.length);
        }
      }.define();
      String runs = "";
      for (int m = 0; m < 2; m++) {
        try {
          java.lang.invoke.MethodHandles.publicLookup().findStatic(defined, "m" + m, java.lang.invoke.MethodType.methodType(void.class, int.class));
          runs += " found";
        } catch (Throwable e) {
          runs += " " + e;
        }
      }
      CodeTransform nops = (c, e) -> {
        if (e instanceof StoreInstruction) c.nop();
        c.with(e);
      };
      ClassFile cf = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
      byte[] more = cf.transformClass(cf.parse(b), ClassTransform.transformingMethodBodies(nops.andThen(nops)));
      byte[] chained = cf.transformClass(cf.parse(b), ClassTransform.transformingMethodBodies(nops).andThen(ClassTransform.transformingMethodBodies(nops)));
      System.out.println(seed + " " + b.length + " " + Arrays.hashCode(b) + " " + Arrays.hashCode(more) + " " + Arrays.hashCode(chained) + runs);
    }
  }
}
