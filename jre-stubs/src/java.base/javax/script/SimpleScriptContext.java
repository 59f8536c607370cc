package javax.script;

import java.io.Reader;
import java.io.Writer;
import java.util.List;

/** The class SimpleScriptContext of JSR 223, scripting. */
public class SimpleScriptContext implements ScriptContext {
    protected Writer writer;
    protected Writer errorWriter;
    protected Reader reader;
    protected Bindings engineScope;
    protected Bindings globalScope;

    public SimpleScriptContext() {
        reader = new java.io.InputStreamReader(System.in);
        writer = new java.io.PrintWriter(System.out, true);
        errorWriter = new java.io.PrintWriter(System.err, true);
        engineScope = new SimpleBindings();
    }

    public void setBindings(Bindings bindings, int number) {
        switch (number) {
            case ENGINE_SCOPE:
                if (bindings == null) {
                    throw new NullPointerException("Engine scope cannot be null.");
                }
                engineScope = bindings;
                break;
            case GLOBAL_SCOPE:
                globalScope = bindings;
                break;
            default:
                throw new IllegalArgumentException("Invalid scope value.");
        }
    }

    public Object getAttribute(String text) {
        java.util.Objects.requireNonNull(text, "name cannot be null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name cannot be empty");
        }
        int scope = getAttributesScope(text);
        return scope == -1 ? null : getAttribute(text, scope);
    }

    public Object getAttribute(String text, int number) {
        java.util.Objects.requireNonNull(text, "name cannot be null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name cannot be empty");
        }
        Bindings bindings = getBindings(number);
        return bindings == null ? null : bindings.get(text);
    }

    public Object removeAttribute(String text, int number) {
        java.util.Objects.requireNonNull(text, "name cannot be null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name cannot be empty");
        }
        Bindings bindings = getBindings(number);
        return bindings == null ? null : bindings.remove(text);
    }

    public void setAttribute(String text, Object object, int number) {
        java.util.Objects.requireNonNull(text, "name cannot be null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name cannot be empty");
        }
        Bindings bindings = getBindings(number);
        if (bindings != null) {
            bindings.put(text, object);
        }
    }

    public Writer getWriter() {
        return writer;
    }

    public Reader getReader() {
        return reader;
    }

    public void setReader(Reader reader) {
        this.reader = reader;
    }

    public void setWriter(Writer writer) {
        this.writer = writer;
    }

    public Writer getErrorWriter() {
        return errorWriter;
    }

    public void setErrorWriter(Writer writer) {
        errorWriter = writer;
    }

    public int getAttributesScope(String text) {
        java.util.Objects.requireNonNull(text, "name cannot be null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name cannot be empty");
        }
        if (engineScope.containsKey(text)) {
            return ENGINE_SCOPE;
        }
        return globalScope != null && globalScope.containsKey(text) ? GLOBAL_SCOPE : -1;
    }

    public Bindings getBindings(int number) {
        switch (number) {
            case ENGINE_SCOPE:
                return engineScope;
            case GLOBAL_SCOPE:
                return globalScope;
            default:
                throw new IllegalArgumentException("Illegal scope value.");
        }
    }

    public List<Integer> getScopes() {
        return List.of(ENGINE_SCOPE, GLOBAL_SCOPE);
    }
}
