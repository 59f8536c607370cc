package java.lang;

import java.io.Serializable;
import java.util.Objects;

public final class StackTraceElement implements Serializable {
    private static final long serialVersionUID = 6992337162326171013L;
    private static final byte BUILTIN_CLASS_LOADER = 1;
    private static final byte JDK_NON_UPGRADEABLE_MODULE = 2;

    /** Filled by the VM, then forgotten: the loader and module decide what toString leaves out. */
    private transient Class<?> declaringClassObject;
    private String classLoaderName;
    private String moduleName;
    private String moduleVersion;
    private String declaringClass;
    private String methodName;
    private String fileName;
    private int lineNumber;
    private byte format;

    public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) {
        this(null, null, null, declaringClass, methodName, fileName, lineNumber);
    }

    public StackTraceElement(String classLoaderName, String moduleName, String moduleVersion, String declaringClass,
            String methodName, String fileName, int lineNumber) {
        this.classLoaderName = classLoaderName;
        this.moduleName = moduleName;
        this.moduleVersion = moduleVersion;
        this.declaringClass = Objects.requireNonNull(declaringClass, "Declaring class is null");
        this.methodName = Objects.requireNonNull(methodName, "Method name is null");
        this.fileName = fileName;
        this.lineNumber = lineNumber;
    }

    private StackTraceElement() {
    }

    /** The elements of a trace that the VM recorded. */
    static StackTraceElement[] of(Object backtrace, int depth) {
        StackTraceElement[] elements = new StackTraceElement[depth];
        for (int i = 0; i < depth; i++) {
            elements[i] = new StackTraceElement();
        }
        initStackTraceElements(elements, backtrace, depth);
        return finish(elements);
    }

    /** Completes elements that the VM has filled. */
    static StackTraceElement[] finish(StackTraceElement[] elements) {
        for (StackTraceElement element : elements) {
            element.computeFormat();
        }
        return elements;
    }

    private void computeFormat() {
        Class<?> declaring = declaringClassObject;
        if (declaring == null) {
            return;
        }
        declaringClassObject = null;
        ClassLoader loader = declaring.getClassLoader0();
        Module own = declaring.getModule();
        if (own.isNamed() && !own.getName().equals(moduleName)) {
            moduleName = own.getName();
            java.lang.module.ModuleDescriptor descriptor = own.isLibrary() ? null : own.getDescriptor();
            moduleVersion = own.isLibrary() ? moduleVersion : descriptor == null ? null : descriptor.rawVersion().orElse(null);
        }
        if (loader == null || loader instanceof jdk.internal.loader.BuiltinClassLoader) {
            format |= BUILTIN_CLASS_LOADER;
        }
        if (loader == null) {
            format |= JDK_NON_UPGRADEABLE_MODULE;
        }
    }

    public String getFileName() {
        return fileName;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public String getModuleName() {
        return moduleName;
    }

    public String getModuleVersion() {
        return moduleVersion;
    }

    public String getClassLoaderName() {
        return classLoaderName;
    }

    public String getClassName() {
        return declaringClass;
    }

    public String getMethodName() {
        return methodName;
    }

    public boolean isNativeMethod() {
        return lineNumber == -2;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if ((format & BUILTIN_CLASS_LOADER) == 0 && classLoaderName != null && !classLoaderName.isEmpty()) {
            text.append(classLoaderName).append('/');
        }
        if (moduleName != null && !moduleName.isEmpty()) {
            text.append(moduleName);
            if ((format & JDK_NON_UPGRADEABLE_MODULE) == 0 && moduleVersion != null && !moduleVersion.isEmpty()) {
                text.append('@').append(moduleVersion);
            }
        }
        if (text.length() > 0) {
            // A loader without a module is followed by two slashes.
            text.append('/');
        }
        text.append(declaringClass).append('.').append(methodName).append('(');
        if (isNativeMethod()) {
            text.append("Native Method");
        } else if (fileName == null) {
            text.append("Unknown Source");
        } else {
            text.append(fileName);
            if (lineNumber >= 0) {
                text.append(':').append(lineNumber);
            }
        }
        return text.append(')').toString();
    }

    @Override
    public boolean equals(Object object) {
        if (object == this) {
            return true;
        }
        if (!(object instanceof StackTraceElement)) {
            return false;
        }
        StackTraceElement other = (StackTraceElement) object;
        return Objects.equals(classLoaderName, other.classLoaderName) && Objects.equals(moduleName, other.moduleName)
                && Objects.equals(moduleVersion, other.moduleVersion) && declaringClass.equals(other.declaringClass)
                && lineNumber == other.lineNumber && Objects.equals(methodName, other.methodName)
                && Objects.equals(fileName, other.fileName);
    }

    @Override
    public int hashCode() {
        int result = 31 * declaringClass.hashCode() + methodName.hashCode();
        result = 31 * result + Objects.hashCode(classLoaderName);
        result = 31 * result + Objects.hashCode(moduleName);
        result = 31 * result + Objects.hashCode(moduleVersion);
        result = 31 * result + Objects.hashCode(fileName);
        return 31 * result + lineNumber;
    }

    private static native void initStackTraceElements(StackTraceElement[] elements, Object backtrace, int depth);
}
