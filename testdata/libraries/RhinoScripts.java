// library-if-installed: rhino
import org.mozilla.javascript.*;
/** Rhino: JavaScript interpreted and compiled. */
public class RhinoScripts {
    public static void main(String[] a) {
        for (int level : new int[]{-1, 0, 9}) {
            Context cx = Context.enter();
            try {
                cx.setOptimizationLevel(level);
                cx.setLanguageVersion(Context.VERSION_ES6);
                Scriptable sc = cx.initStandardObjects();
                ScriptableObject.putProperty(sc, "out", Context.javaToJS(System.out, sc));
                String[] p = {"1+2","var f=function(n){return n<2?1:n*f(n-1)}; f(10)","[3,1,2].sort().map(function(x){return x*2}).join('-')","JSON.stringify({a:[1,2,{b:null}],c:'x\\u00e9'})","JSON.parse('{\"k\":[1,2.5,true]}').k[1]","'hello world'.replace(/o(.)/g, function(m,g){return '<'+g+'>'})","var s=0; for (var i=0;i<100000;i++) s+=i; s","try { null.x } catch (e) { e.name+': '+e.message }","new Date(0).toISOString()","java.lang.Math.max(3,4)","var l=new java.util.ArrayList(); l.add('q'); l.add(5); l.toString()","out.println('from js'); typeof out","parseFloat('3.25e2')+0.1+0.2","(123.456).toFixed(1)+' '+(255).toString(16)+' '+1e21","let q=[...'abc']; q.length","[1,2,3].reduce((x,y)=>x+y,0)","undefinedName"};
                for (String s : p) try {
                    System.out.println(s + " => " + Context.toString(cx.evaluateString(sc, s, "t", 1, null)));
                } catch (RhinoException e) {
                    System.out.println(s + " !! " + e.getMessage());
                }
            } finally {
                Context.exit();
            }
        }
    }
}
