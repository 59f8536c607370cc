// library-if-installed: javaparser-core
import com.github.javaparser.*;
import com.github.javaparser.ast.*;
import com.github.javaparser.ast.body.*;
import com.github.javaparser.ast.expr.*;
/** JavaParser: a compilation unit parsed, printed and changed. */
public class JavaparserTrees {
    public static void main(String[] a) {
        CompilationUnit u = StaticJavaParser.parse("package p; import java.util.*; /** doc */ public class A<T> extends B implements C { private int x = 1 + 2 * 3; @Override public String m(int a, String... s) throws Exception { for (int i = 0; i < 3; i++) { if (a > i) return \"q\" + i; } Runnable r = () -> System.out.println(x); return switch (a) { default -> null; }; } enum E { P, Q } }".replace("return switch (a) { default -> null; };","return null;"));
        System.out.println(u);
        u.findAll(MethodDeclaration.class).forEach(m -> System.out.println(m.getDeclarationAsString()+" "+m.getBegin().get()));
        u.findAll(BinaryExpr.class).forEach(b -> System.out.println(b+" "+b.getOperator()));
        u.getClassByName("A").get().addField(int.class,"added");
        System.out.println(u.getClassByName("A").get().getMembers().size());
        try {
            StaticJavaParser.parse("class {");
        } catch (ParseProblemException e) {
            System.out.println(e.getProblems().get(0).getMessage().lines().findFirst().get());
        }
    }
}
