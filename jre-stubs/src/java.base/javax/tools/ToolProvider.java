package javax.tools;

/** The class ToolProvider of JSR 199, the compiler's interface. */
public class ToolProvider {
    public static JavaCompiler getSystemJavaCompiler() {
        return null;
    }

    public static DocumentationTool getSystemDocumentationTool() {
        return null;
    }

    @Deprecated(since = "9")
    public static ClassLoader getSystemToolClassLoader() {
        return ClassLoader.getSystemClassLoader();
    }
}
