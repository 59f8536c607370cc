package javax.script;

import java.io.Reader;
import java.io.Writer;
import java.util.List;

/** The interface ScriptContext of JSR 223, scripting. */
public interface ScriptContext {
    int ENGINE_SCOPE = 100;
    int GLOBAL_SCOPE = 200;

    void setBindings(Bindings bindings, int number);

    Bindings getBindings(int number);

    void setAttribute(String text, Object object, int number);

    Object getAttribute(String text, int number);

    Object removeAttribute(String text, int number);

    Object getAttribute(String text);

    int getAttributesScope(String text);

    Writer getWriter();

    Writer getErrorWriter();

    void setWriter(Writer writer);

    void setErrorWriter(Writer writer);

    Reader getReader();

    void setReader(Reader reader);

    List<Integer> getScopes();
}
