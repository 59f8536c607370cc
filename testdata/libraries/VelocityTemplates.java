// library-if-installed: velocity commons-collections3 commons-lang commons-logging
import org.apache.velocity.*;
import org.apache.velocity.app.*;
import java.io.*;
import java.util.*;
/** Velocity: a template over beans. */
public class VelocityTemplates {
    public static class U {
        public String getName() {
            return "Ann";
        }
        public boolean isNice() {
            return true;
        }
        public int add(int a,int b) {
            return a+b;
        }
    }
    public static void main(String[] a) throws Exception {
        VelocityEngine e = new VelocityEngine();
        e.setProperty("runtime.log.logsystem.class","org.apache.velocity.runtime.log.NullLogChute");
        e.init();
        VelocityContext c = new VelocityContext();
        c.put("u", new U());
        c.put("l", List.of(1,2,3));
        c.put("m", Map.of("k","v"));
        StringWriter w = new StringWriter();
        e.evaluate(c, w, "t", "#macro(b $x)<b>$x</b>#end Hi $u.name #if($u.nice)nice#else bad#end #foreach($i in $l)$velocityCount:$i #end $u.add(2,3) $m.k #set($z=5*2+1)$z #b('q') $!none $none ${u.name.toUpperCase().substring(1)} $l.size() #set($arr=[1..4])$arr\n");
        System.out.println(w);
    }
}
