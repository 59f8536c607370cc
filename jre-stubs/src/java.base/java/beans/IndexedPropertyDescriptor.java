package java.beans;

import java.lang.reflect.Method;
import java.util.Objects;

/** Describes a property that acts like an array, with accessors for single elements. */
public class IndexedPropertyDescriptor extends PropertyDescriptor {
    private Method indexedReadMethod;
    private Method indexedWriteMethod;

    public IndexedPropertyDescriptor(String propertyName, Class<?> beanClass) throws IntrospectionException {
        this(propertyName, beanClass, "get" + Accessors.capitalize(propertyName), "set" + Accessors.capitalize(propertyName),
            "get" + Accessors.capitalize(propertyName), "set" + Accessors.capitalize(propertyName));
    }

    public IndexedPropertyDescriptor(String propertyName, Class<?> beanClass, String readMethodName, String writeMethodName, String indexedReadMethodName,
            String indexedWriteMethodName) throws IntrospectionException {
        super(propertyName, beanClass, readMethodName, writeMethodName);
        Method read = indexedReadMethodName == null ? null : Accessors.find(beanClass, indexedReadMethodName, int.class);
        if (read == null && indexedReadMethodName != null) {
            throw new IntrospectionException("Method not found: " + indexedReadMethodName);
        }
        Method write = null;
        if (indexedWriteMethodName != null) {
            Class<?> element = read == null ? null : Accessors.result(beanClass, read);
            for (Method method : beanClass.getMethods()) {
                if (method.getName().equals(indexedWriteMethodName) && method.getParameterCount() == 2 && method.getParameterTypes()[0] == int.class
                    && (element == null || Accessors.parameter(beanClass, method, 1) == element)) {
                    write = method;
                }
            }
            if (write == null) {
                throw new IntrospectionException("Method not found: " + indexedWriteMethodName);
            }
        }
        setIndexedReadMethod(read);
        setIndexedWriteMethod(write);
    }

    public IndexedPropertyDescriptor(String propertyName, Method readMethod, Method writeMethod, Method indexedReadMethod, Method indexedWriteMethod)
            throws IntrospectionException {
        super(propertyName, readMethod, writeMethod);
        setIndexedReadMethod(indexedReadMethod);
        setIndexedWriteMethod(indexedWriteMethod);
    }

    IndexedPropertyDescriptor(PropertyDescriptor other, Class<?> owner) {
        super(other, owner);
        if (other instanceof IndexedPropertyDescriptor) {
            indexedReadMethod = ((IndexedPropertyDescriptor) other).indexedReadMethod;
            indexedWriteMethod = ((IndexedPropertyDescriptor) other).indexedWriteMethod;
        }
    }

    public synchronized Method getIndexedReadMethod() {
        return indexedReadMethod;
    }

    public synchronized void setIndexedReadMethod(Method readMethod) throws IntrospectionException {
        typeOf(readMethod, indexedWriteMethod);
        indexedReadMethod = readMethod;
        if (readMethod != null && owner() == null) {
            setOwner(readMethod.getDeclaringClass());
        }
    }

    public synchronized Method getIndexedWriteMethod() {
        return indexedWriteMethod;
    }

    public synchronized void setIndexedWriteMethod(Method writeMethod) throws IntrospectionException {
        typeOf(indexedReadMethod, writeMethod);
        indexedWriteMethod = writeMethod;
        if (writeMethod != null && owner() == null) {
            setOwner(writeMethod.getDeclaringClass());
        }
    }

    public synchronized Class<?> getIndexedPropertyType() {
        try {
            return typeOf(indexedReadMethod, indexedWriteMethod);
        } catch (IntrospectionException e) {
            return null;
        }
    }

    private Class<?> typeOf(Method read, Method write) throws IntrospectionException {
        Class<?> type = null;
        if (read != null) {
            if (read.getParameterCount() != 1) {
                throw new IntrospectionException("bad indexed read method arg count");
            }
            if (read.getParameterTypes()[0] != int.class) {
                throw new IntrospectionException("non int index to indexed read method");
            }
            type = Accessors.result(owner(), read);
            if (type == void.class) {
                throw new IntrospectionException("indexed read method returns void");
            }
        }
        if (write != null) {
            if (write.getParameterCount() != 2) {
                throw new IntrospectionException("bad indexed write method arg count");
            }
            if (write.getParameterTypes()[0] != int.class) {
                throw new IntrospectionException("non int index to indexed write method");
            }
            Class<?> parameter = Accessors.parameter(owner(), write, 1);
            if (type != null && !parameter.isAssignableFrom(type) && !type.isAssignableFrom(parameter)) {
                throw new IntrospectionException("type mismatch between indexed read and indexed write methods: " + getName());
            }
            type = type != null && parameter.isAssignableFrom(type) ? type : parameter;
        }
        Class<?> whole = getPropertyType();
        if (whole != null && (!whole.isArray() || type != null && whole.getComponentType() != type)) {
            throw new IntrospectionException("type mismatch between indexed and non-indexed methods: " + getName());
        }
        return type;
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (!(obj instanceof IndexedPropertyDescriptor)) {
            return false;
        }
        IndexedPropertyDescriptor other = (IndexedPropertyDescriptor) obj;
        return Objects.equals(getIndexedReadMethod(), other.getIndexedReadMethod()) && Objects.equals(getIndexedWriteMethod(), other.getIndexedWriteMethod())
            && getIndexedPropertyType() == other.getIndexedPropertyType() && super.equals(obj);
    }

    @Override
    public int hashCode() {
        int hash = super.hashCode();
        hash = 37 * hash + Objects.hashCode(indexedWriteMethod);
        return 37 * hash + Objects.hashCode(indexedReadMethod);
    }

    @Override
    void appendTo(StringBuilder text) {
        super.appendTo(text);
        appendTo(text, "indexedPropertyType", getIndexedPropertyType());
        appendTo(text, "indexedReadMethod", indexedReadMethod);
        appendTo(text, "indexedWriteMethod", indexedWriteMethod);
    }
}
