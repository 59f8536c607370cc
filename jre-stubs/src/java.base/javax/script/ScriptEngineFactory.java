package javax.script;

import java.util.List;

/** The interface ScriptEngineFactory of JSR 223, scripting. */
public interface ScriptEngineFactory {
    String getEngineName();

    String getEngineVersion();

    List<String> getExtensions();

    List<String> getMimeTypes();

    List<String> getNames();

    String getLanguageName();

    String getLanguageVersion();

    Object getParameter(String text);

    String getMethodCallSyntax(String text, String text2, String... text3);

    String getOutputStatement(String text);

    String getProgram(String... text);

    ScriptEngine getScriptEngine();
}
