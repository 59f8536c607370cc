package javax.script;

import java.io.Reader;

/** The interface ScriptEngine of JSR 223, scripting. */
public interface ScriptEngine {
    String ARGV = "javax.script.argv";
    String FILENAME = "javax.script.filename";
    String ENGINE = "javax.script.engine";
    String ENGINE_VERSION = "javax.script.engine_version";
    String NAME = "javax.script.name";
    String LANGUAGE = "javax.script.language";
    String LANGUAGE_VERSION = "javax.script.language_version";

    Object eval(String text, ScriptContext scriptContext) throws ScriptException;

    Object eval(Reader reader, ScriptContext scriptContext) throws ScriptException;

    Object eval(String text) throws ScriptException;

    Object eval(Reader reader) throws ScriptException;

    Object eval(String text, Bindings bindings) throws ScriptException;

    Object eval(Reader reader, Bindings bindings) throws ScriptException;

    void put(String text, Object object);

    Object get(String text);

    Bindings getBindings(int number);

    void setBindings(Bindings bindings, int number);

    Bindings createBindings();

    ScriptContext getContext();

    void setContext(ScriptContext scriptContext);

    ScriptEngineFactory getFactory();
}
