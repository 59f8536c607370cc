package java.beans;

import com.sun.beans.editors.BooleanEditor;
import com.sun.beans.editors.ByteEditor;
import com.sun.beans.editors.DoubleEditor;
import com.sun.beans.editors.EnumEditor;
import com.sun.beans.editors.FloatEditor;
import com.sun.beans.editors.IntegerEditor;
import com.sun.beans.editors.LongEditor;
import com.sun.beans.editors.ShortEditor;
import com.sun.beans.editors.StringEditor;
import java.util.Map;
import java.util.WeakHashMap;

/** Finds the editor of a property's type: registered, `Type` + `Editor` beside it or on the search path, or built in. */
public class PropertyEditorManager {
    private static final Map<Class<?>, Class<?>> REGISTERED = new WeakHashMap<>();
    private static String[] path = {"sun.beans.editors"};

    public PropertyEditorManager() {
    }

    public static synchronized void registerEditor(Class<?> targetType, Class<?> editorClass) {
        if (editorClass == null) {
            REGISTERED.remove(targetType);
        } else {
            REGISTERED.put(targetType, editorClass);
        }
    }

    public static synchronized PropertyEditor findEditor(Class<?> targetType) {
        if (targetType == null) {
            return null;
        }
        Class<?> registered = REGISTERED.get(targetType);
        if (registered != null) {
            return instance(registered);
        }
        PropertyEditor found = named(targetType, targetType.getName() + "Editor");
        String name = targetType.getName();
        for (int i = 0; i < path.length && found == null; i++) {
            if (!path[i].startsWith("sun.beans.")) {
                found = named(targetType, path[i] + "." + name.substring(name.lastIndexOf('.') + 1) + "Editor");
            }
        }
        return found != null ? found : builtIn(targetType);
    }

    private static PropertyEditor named(Class<?> type, String name) {
        if (type.isPrimitive() || type.isArray()) {
            return null;
        }
        try {
            return instance(Class.forName(name, true, type.getClassLoader() == null ? ClassLoader.getSystemClassLoader() : type.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static PropertyEditor instance(Class<?> type) {
        try {
            return PropertyEditor.class.isAssignableFrom(type) ? (PropertyEditor) type.getConstructor().newInstance() : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static PropertyEditor builtIn(Class<?> type) {
        if (type == String.class) {
            return new StringEditor();
        }
        if (type == int.class || type == Integer.class) {
            return new IntegerEditor();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanEditor();
        }
        if (type == long.class || type == Long.class) {
            return new LongEditor();
        }
        if (type == double.class || type == Double.class) {
            return new DoubleEditor();
        }
        if (type == float.class || type == Float.class) {
            return new FloatEditor();
        }
        if (type == short.class || type == Short.class) {
            return new ShortEditor();
        }
        if (type == byte.class || type == Byte.class) {
            return new ByteEditor();
        }
        return type.isEnum() ? new EnumEditor(type) : null;
    }

    public static synchronized String[] getEditorSearchPath() {
        return path.clone();
    }

    public static synchronized void setEditorSearchPath(String[] path) {
        PropertyEditorManager.path = path == null ? new String[0] : path.clone();
    }
}
