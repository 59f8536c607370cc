import java.io.Reader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** javax.script with an engine of the program's own; the language's model. */
public class ScriptBindings {
    static class Echo extends AbstractScriptEngine {
        @Override
        public Object eval(String script, ScriptContext context) throws ScriptException {
            if (script.startsWith("!")) {
                throw new ScriptException("bad script", "file", 3, 4);
            }
            return script + "=" + context.getAttribute(script);
        }

        @Override
        public Object eval(Reader reader, ScriptContext context) throws ScriptException {
            throw new ScriptException(new IllegalStateException("no readers"));
        }

        @Override
        public Bindings createBindings() {
            return new SimpleBindings();
        }

        @Override
        public ScriptEngineFactory getFactory() {
            return null;
        }
    }

    interface Op {
        Object run() throws Exception;
    }

    static void attempt(Op op) {
        try {
            System.out.println(op.run());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        ScriptEngineManager manager = new ScriptEngineManager();
        System.out.println(manager.getEngineByName("nothing") + " " + manager.getEngineByExtension("nil"));
        ScriptEngine engine = new Echo();
        engine.put("a", 1);
        System.out.println(engine.eval("a") + " " + engine.eval("b") + " " + engine.get("a"));
        Bindings global = new SimpleBindings(new HashMap<>(Map.of("b", 2)));
        engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
        System.out.println(engine.eval("b") + " " + engine.eval("a", new SimpleBindings(Map.of("a", 9))));
        attempt(() -> engine.eval("!"));
        attempt(() -> engine.eval(Reader.nullReader()));
        attempt(() -> engine.getBindings(7));
        attempt(() -> global.put("", 1));
        attempt(() -> global.put(null, 1));
        attempt(() -> global.get(5));
        SimpleScriptContext context = new SimpleScriptContext();
        context.setWriter(new StringWriter());
        context.setAttribute("k", "v", ScriptContext.ENGINE_SCOPE);
        System.out.println(context.getAttribute("k") + " " + context.getAttributesScope("k") + " " + context.getAttributesScope("z") + " " + context.getScopes());
        attempt(() -> context.getAttribute(""));
        attempt(() -> context.removeAttribute("k", ScriptContext.ENGINE_SCOPE));
        System.out.println(SourceVersion.latest() + " " + SourceVersion.isKeyword("enum") + SourceVersion.isKeyword("record") + SourceVersion.isName("a.b.class")
            + SourceVersion.isName("a.b") + SourceVersion.isIdentifier("1x") + SourceVersion.isKeyword("_", SourceVersion.RELEASE_8));
        System.out.println(Modifier.NON_SEALED + " " + ElementKind.RECORD.isClass() + ElementKind.FIELD.isVariable() + " " + List.of(StandardLocation.values()));
        System.out.println(StandardLocation.CLASS_OUTPUT.isOutputLocation() + " " + StandardLocation.locationFor("OWN_OUTPUT").getName() + " " + JavaFileObject.Kind.SOURCE.extension);
        SimpleJavaFileObject file = new SimpleJavaFileObject(java.net.URI.create("string:///p/A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return "class A {}";
            }
        };
        System.out.println(file.getName() + " " + file.isNameCompatible("A", JavaFileObject.Kind.SOURCE) + " " + file.openReader(true).read());
        attempt(file::openOutputStream);
    }
}
