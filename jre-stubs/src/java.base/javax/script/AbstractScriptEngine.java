package javax.script;

import java.io.Reader;

/** The class AbstractScriptEngine of JSR 223, scripting. */
public abstract class AbstractScriptEngine implements ScriptEngine {
    protected ScriptContext context;

    public AbstractScriptEngine() {
        context = new SimpleScriptContext();
    }

    public AbstractScriptEngine(Bindings bindings) {
        this();
        if (bindings == null) {
            throw new NullPointerException("n is null");
        }
        context.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    }

    public void setContext(ScriptContext scriptContext) {
        if (scriptContext == null) {
            throw new NullPointerException("null context");
        }
        context = scriptContext;
    }

    public ScriptContext getContext() {
        return context;
    }

    public Bindings getBindings(int number) {
        if (number != ScriptContext.GLOBAL_SCOPE && number != ScriptContext.ENGINE_SCOPE) {
            throw new IllegalArgumentException("Invalid scope value.");
        }
        return context.getBindings(number);
    }

    public void setBindings(Bindings bindings, int number) {
        if (number != ScriptContext.GLOBAL_SCOPE && number != ScriptContext.ENGINE_SCOPE) {
            throw new IllegalArgumentException("Invalid scope value.");
        }
        context.setBindings(bindings, number);
    }

    public void put(String text, Object object) {
        Bindings own = getBindings(ScriptContext.ENGINE_SCOPE);
        if (own != null) {
            own.put(text, object);
        }
    }

    public Object get(String text) {
        Bindings own = getBindings(ScriptContext.ENGINE_SCOPE);
        return own == null ? null : own.get(text);
    }

    public Object eval(Reader reader, Bindings bindings) throws ScriptException {
        return eval(reader, getScriptContext(bindings));
    }

    public Object eval(String text, Bindings bindings) throws ScriptException {
        return eval(text, getScriptContext(bindings));
    }

    public Object eval(Reader reader) throws ScriptException {
        return eval(reader, context);
    }

    public Object eval(String text) throws ScriptException {
        return eval(text, context);
    }

    protected ScriptContext getScriptContext(Bindings bindings) {
        if (bindings == null) {
            throw new NullPointerException("Engine scope Bindings may not be null.");
        }
        SimpleScriptContext own = new SimpleScriptContext();
        Bindings global = getBindings(ScriptContext.GLOBAL_SCOPE);
        if (global != null) {
            own.setBindings(global, ScriptContext.GLOBAL_SCOPE);
        }
        own.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
        own.setWriter(context.getWriter());
        own.setReader(context.getReader());
        own.setErrorWriter(context.getErrorWriter());
        return own;
    }
}
