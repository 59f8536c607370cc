// library-if-installed: org.ow2.sat4j.core
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.*;
import org.sat4j.core.*;
/** Sat4j: pigeons and holes. */
public class SatSolver {
    public static void main(String[] a) throws Exception {
        for (int holes = 3; holes <= 6; holes++) for (int pig = holes; pig <= holes + 1; pig++) {
            ISolver s = SolverFactory.newDefault();
            s.newVar(pig*holes);
            try {
                for (int p=0;p<pig;p++) {
                    int[] c=new int[holes];
                    for(int h=0;h<holes;h++) c[h]=p*holes+h+1;
                    s.addClause(new VecInt(c));
                }
                for (int h=0;h<holes;h++) for(int p=0;p<pig;p++) for(int q=0;q<p;q++) s.addClause(new VecInt(new int[]{-(p*holes+h+1),-(q*holes+h+1)}));
                boolean sat = s.isSatisfiable();
                System.out.println(pig+" pigeons "+holes+" holes: "+sat+" "+s.nConstraints()+(sat?" "+java.util.Arrays.toString(s.model()):""));
            } catch (ContradictionException e) {
                System.out.println("trivial");
            }
        }
    }
}
