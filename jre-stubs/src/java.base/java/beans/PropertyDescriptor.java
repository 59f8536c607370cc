package java.beans;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;

/** Describes a property that a bean offers by a pair of accessor methods. */
public class PropertyDescriptor extends FeatureDescriptor {
    private Method readMethod;
    private Method writeMethod;
    private Class<?> editorClass;
    private boolean bound;
    private boolean constrained;

    public PropertyDescriptor(String propertyName, Class<?> beanClass) throws IntrospectionException {
        this(propertyName, beanClass, "is" + Accessors.capitalize(propertyName), "set" + Accessors.capitalize(propertyName));
    }

    public PropertyDescriptor(String propertyName, Class<?> beanClass, String readMethodName, String writeMethodName) throws IntrospectionException {
        if (beanClass == null) {
            throw new IntrospectionException("Target Bean class is null");
        }
        checkName(propertyName);
        if ("".equals(readMethodName) || "".equals(writeMethodName)) {
            throw new IntrospectionException("read or write method name should not be the empty string");
        }
        setName(propertyName);
        setOwner(beanClass);
        String base = Accessors.capitalize(propertyName);
        Method read = readMethodName == null ? null : Accessors.find(beanClass, readMethodName, 0);
        if (read == null && readMethodName != null && readMethodName.equals("is" + base)) {
            read = Accessors.find(beanClass, "get" + base, 0);
        }
        if (read == null && readMethodName != null) {
            if (!(this instanceof IndexedPropertyDescriptor)) {
                throw new IntrospectionException("Method not found: " + readMethodName);
            }
        }
        setReadMethod(read);
        if (writeMethodName != null) {
            Method write = null;
            if (read != null) {
                write = writer(beanClass, writeMethodName, Accessors.result(beanClass, read));
            } else {
                write = Accessors.find(beanClass, writeMethodName, 1);
            }
            if (write == null && !(this instanceof IndexedPropertyDescriptor)) {
                throw new IntrospectionException("Method not found: " + writeMethodName);
            }
            setWriteMethod(write);
        }
        bound = Accessors.find(beanClass, "addPropertyChangeListener", PropertyChangeListener.class) != null;
    }

    public PropertyDescriptor(String propertyName, Method readMethod, Method writeMethod) throws IntrospectionException {
        checkName(propertyName);
        setName(propertyName);
        setReadMethod(readMethod);
        setWriteMethod(writeMethod);
    }

    PropertyDescriptor(PropertyDescriptor other, Class<?> owner) {
        super(other);
        setOwner(owner);
        readMethod = other.readMethod;
        writeMethod = other.writeMethod;
        editorClass = other.editorClass;
        bound = other.bound;
        constrained = other.constrained;
    }

    static void checkName(String name) throws IntrospectionException {
        if (name == null || name.isEmpty()) {
            throw new IntrospectionException("bad property name");
        }
    }

    static Method writer(Class<?> bean, String name, Class<?> type) {
        for (Method method : bean.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1 && !method.isBridge() && Accessors.parameter(bean, method, 0) == type
                && !java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
                return method;
            }
        }
        return null;
    }

    public synchronized Class<?> getPropertyType() {
        try {
            return typeOf(readMethod, writeMethod);
        } catch (IntrospectionException e) {
            return null;
        }
    }

    private Class<?> typeOf(Method read, Method write) throws IntrospectionException {
        Class<?> type = null;
        if (read != null) {
            if (read.getParameterCount() != 0) {
                throw new IntrospectionException("bad read method arg count: " + read);
            }
            type = Accessors.result(owner(), read);
            if (type == void.class) {
                throw new IntrospectionException("read method " + read.getName() + " returns void");
            }
        }
        if (write != null) {
            if (write.getParameterCount() != 1) {
                throw new IntrospectionException("bad write method arg count: " + write);
            }
            Class<?> parameter = Accessors.parameter(owner(), write, 0);
            if (type != null) {
                if (parameter.isAssignableFrom(type)) {
                    return type;
                }
                if (!type.isAssignableFrom(parameter)) {
                    throw new IntrospectionException("type mismatch between read and write methods");
                }
            }
            type = parameter;
        }
        return type;
    }

    public synchronized Method getReadMethod() {
        return readMethod;
    }

    public synchronized void setReadMethod(Method readMethod) throws IntrospectionException {
        typeOf(readMethod, writeMethod);
        this.readMethod = readMethod;
        if (readMethod != null && owner() == null) {
            setOwner(readMethod.getDeclaringClass());
        }
    }

    public synchronized Method getWriteMethod() {
        return writeMethod;
    }

    public synchronized void setWriteMethod(Method writeMethod) throws IntrospectionException {
        typeOf(readMethod, writeMethod);
        this.writeMethod = writeMethod;
        if (writeMethod != null) {
            if (owner() == null) {
                setOwner(writeMethod.getDeclaringClass());
            }
            for (Class<?> type : writeMethod.getExceptionTypes()) {
                if (type == PropertyVetoException.class) {
                    constrained = true;
                }
            }
        }
    }

    public boolean isBound() {
        return bound;
    }

    public void setBound(boolean bound) {
        this.bound = bound;
    }

    public boolean isConstrained() {
        return constrained;
    }

    public void setConstrained(boolean constrained) {
        this.constrained = constrained;
    }

    public void setPropertyEditorClass(Class<?> propertyEditorClass) {
        editorClass = propertyEditorClass;
    }

    public Class<?> getPropertyEditorClass() {
        return editorClass;
    }

    public PropertyEditor createPropertyEditor(Object bean) {
        if (editorClass == null || !PropertyEditor.class.isAssignableFrom(editorClass)) {
            return null;
        }
        try {
            if (bean != null) {
                for (Constructor<?> constructor : editorClass.getConstructors()) {
                    if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Object.class) {
                        return (PropertyEditor) constructor.newInstance(bean);
                    }
                }
            }
            return (PropertyEditor) editorClass.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (!(obj instanceof PropertyDescriptor)) {
            return false;
        }
        PropertyDescriptor other = (PropertyDescriptor) obj;
        return Objects.equals(getReadMethod(), other.getReadMethod()) && Objects.equals(getWriteMethod(), other.getWriteMethod())
            && getPropertyType() == other.getPropertyType() && getPropertyEditorClass() == other.getPropertyEditorClass() && bound == other.isBound()
            && constrained == other.isConstrained();
    }

    @Override
    public int hashCode() {
        int hash = 7;
        hash = 37 * hash + Objects.hashCode(getPropertyType());
        hash = 37 * hash + Objects.hashCode(getReadMethod());
        hash = 37 * hash + Objects.hashCode(getWriteMethod());
        hash = 37 * hash + Objects.hashCode(getPropertyEditorClass());
        hash = 37 * hash + Objects.hashCode(getName());
        hash = 37 * hash + (bound ? 1 : 0);
        return 37 * hash + (constrained ? 1 : 0);
    }

    @Override
    void appendTo(StringBuilder text) {
        appendTo(text, "bound", bound);
        appendTo(text, "constrained", constrained);
        appendTo(text, "propertyEditorClass", editorClass);
        appendTo(text, "propertyType", getPropertyType());
        appendTo(text, "readMethod", readMethod);
        appendTo(text, "writeMethod", writeMethod);
    }
}
