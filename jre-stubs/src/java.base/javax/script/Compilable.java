package javax.script;

import java.io.Reader;

/** The interface Compilable of JSR 223, scripting. */
public interface Compilable {
    CompiledScript compile(String text) throws ScriptException;

    CompiledScript compile(Reader reader) throws ScriptException;
}
