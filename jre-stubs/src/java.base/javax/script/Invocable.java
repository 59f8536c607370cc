package javax.script;

/** The interface Invocable of JSR 223, scripting. */
public interface Invocable {
    Object invokeMethod(Object object, String text, Object... object2) throws ScriptException, NoSuchMethodException;

    Object invokeFunction(String text, Object... object) throws ScriptException, NoSuchMethodException;

    <T> T getInterface(Class<T> type);

    <T> T getInterface(Object object, Class<T> type);
}
