// library-if-installed: stringtemplate4 antlr3-runtime json json-simple json-smart jama colt jregex automaton univocity-parsers opencsv commons-lang3 commons-text super-csv commons-beanutils commons-collections4 commons-logging
import org.stringtemplate.v4.*;
import java.io.*;
import java.util.*;
/** StringTemplate, JSON, CSV, matrices, regular expressions, automata. */
public class SmallParsers {
    public static void main(String[] a) throws Exception {
        ST s = new ST("hi <name; format=\"upper\"> <l:{x | [<x>]}; separator=\",\"> <if(b)>yes<else>no<endif>");
        s.groupThatCreatedThisInstance.registerRenderer(String.class, new StringRenderer());
        s.add("name","bob");
        s.add("l",List.of(1,2));
        s.add("b",true);
        System.out.println(s.render());
        org.json.JSONObject o = new org.json.JSONObject("{\"a\":[1,2.5,null,\"x\"],\"b\":{\"c\":true}}");
        System.out.println(o.getJSONArray("a").get(1)+" "+o.getJSONObject("b").getBoolean("c")+" "+o.toString(2));
        Jama.Matrix m = new Jama.Matrix(new double[][]{{4,1},{2,3}});
        System.out.println(Arrays.toString(m.eig().getRealEigenvalues())+" "+m.det()+" "+Arrays.deepToString(m.inverse().getArray()));
        jregex.Pattern p = new jregex.Pattern("(\\w+)@({dom}\\w+)");
        jregex.Matcher k = p.matcher("joe@host");
        System.out.println(k.matches()+k.group("dom"));
        dk.brics.automaton.Automaton u = new dk.brics.automaton.RegExp("a(b|c)*").toAutomaton();
        System.out.println(u.run("abcb")+" "+u.getNumberOfStates());
        System.out.println(new com.opencsv.CSVReader(new StringReader("a,\"b,c\",d\n1,2,3")).readAll().size());
        System.out.println(Arrays.toString(new com.univocity.parsers.csv.CsvParser(new com.univocity.parsers.csv.CsvParserSettings()).parseLine("x,\"y z\",w")));
        System.out.println(org.json.simple.JSONValue.parse("{\"k\":[1,2]}"));
        System.out.println(net.minidev.json.JSONValue.parse("{\"k\":[1,2.0]}"));
    }
}
