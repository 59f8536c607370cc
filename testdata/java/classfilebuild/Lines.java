import java.lang.classfile.*;
import java.lang.constant.*;
import static java.lang.constant.ConstantDescs.*;
import java.lang.classfile.attribute.*;

/** Which line numbers are written. */
public class Lines { static void t(int... x) { try { byte[] b = ClassFile.of().build(ClassDesc.of("A"), cb -> cb.withMethodBody("m", MTD_void, 9, c -> { for (int i : x) { if (i < 0) c.nop(); else c.lineNumber(i); } c.return_(); }));
 StringBuilder s = new StringBuilder(java.util.Arrays.toString(x) + " ->"); ClassFile.of().parse(b).methods().get(0).code().get().findAttribute(Attributes.lineNumberTable()).ifPresentOrElse(q -> q.lineNumbers().forEach(l -> s.append(" " + l.startPc() + ":" + l.lineNumber())), () -> s.append(" none")); System.out.println(s); } catch (Exception e) { System.out.println(e); } }
 public static void main(String[] a) { t(0); t(-1, 0); t(0, -1, 1); t(1, 0, -1); t(0, 1, -1); t(1, -1, 0); t(1, -1, 0, -1, 1); t(1, -1, 0, -1, 0); t(1,-1,2,1,-1); t(1,-1,1,2,-1); t(0,-1,0,-1,2); t(1,-1,2,1,-1,2); t(1,-1,0,1,-1); t(0, 0); t(0,-1,0); t(); t(2,2); t(1,2,1,-1,1);} }
