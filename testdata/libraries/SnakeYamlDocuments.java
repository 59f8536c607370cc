// library-if-installed: snakeyaml
import org.yaml.snakeyaml.*;
import java.util.*;
/** SnakeYAML: documents, beans, errors. */
public class SnakeYamlDocuments {
    public static class P {
        private String name;
        private int age;
        private List<String> tags;
        public Map<String,Double> m;
        public String getName() {
            return name;
        }
        public void setName(String n) {
            name=n;
        }
        public int getAge() {
            return age;
        }
        public void setAge(int x) {
            age=x;
        }
        public List<String> getTags() {
            return tags;
        }
        public void setTags(List<String> t) {
            tags=t;
        }
        public String toString() {
            return name+age+tags+m;
        }
    }
    public static void main(String[] a) {
        Yaml y = new Yaml();
        Object o = y.load("a: 1\nb: [x, 2.5, true, null, 2020-01-02]\nc: {d: 'q', e: \"\\u00e9\"}\nt: |\n  line1\n  line2\nf: &an\n  k: v\ng: *an\nh: 0x1F\ni: !!binary aGk=\n");
        System.out.println(o.toString().replaceAll("\\[B@[0-9a-f]+","BYTES"));
        System.out.println(y.dump(Map.of("k", List.of(1,2,Map.of("z","w")))));
        P p = new Yaml().loadAs("name: Bob\nage: 3\ntags: [a, b]\nm: {x: 1.5}\n", P.class);
        System.out.println(p);
        DumperOptions d = new DumperOptions();
        d.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        System.out.println(new Yaml(d).dump(p));
        for (Object x : y.loadAll("--- 1\n--- two\n---\n- 3\n")) System.out.println(x);
        try {
            y.load("a: [1, 2\nb: }");
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        try {
            new Yaml().loadAs("nme: Bob", P.class);
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
    }
}
