// library-if-installed: groovy-all
// flags: --sun-misc-unsafe-memory-access=allow
import groovy.lang.*;
/** Groovy: scripts, classes, JSON. */
public class GroovyScripts {
    public static void main(String[] a) {
        GroovyShell s = new GroovyShell();
        for (String x : new String[]{"1+2","def f(n){ n<2?1:n*f(n-1) }; f(20G)","[1,2,3].collect{ it*2 }.sum()","\"hi ${[1,2].size()}\"","[a:1,b:2].collect{k,v->k+v}.join(',')","class P { String n; int a; String toString(){ \"$n:$a\" } }; new P(n:'x',a:3).toString()","(1..5).findAll{ it%2 }","'abc'.reverse().toUpperCase()","def x=null; x?.foo()","new groovy.json.JsonSlurper().parseText('{\"a\":[1,2]}').a[1]","groovy.json.JsonOutput.toJson([a:1,b:[true,null]])","switch(5){ case 1..3: 'lo'; break; case {it>4}: 'hi'; break }","0.1+0.2","'a1b2'.findAll(/\\d/)","@groovy.transform.ToString class Q { int z=1 }; new Q().toString()","println 'out'","nope()"}) try {
            System.out.println(x+" => "+s.evaluate(x));
        } catch (Exception e) {
            System.out.println(x+" !! "+e.getMessage());
        }
    }
}
