package java.beans;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks up the methods of a bean, and what their types are in one of its subclasses. */
final class Accessors {
    private Accessors() {
    }

    static String capitalize(String name) {
        return name == null || name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The public methods that a class declares, and the default methods that it inherits, by name and parameters; no bridges. */
    static List<Method> declared(Class<?> type) {
        List<Method> found = new ArrayList<>();
        for (Method method : type.getMethods()) {
            Class<?> from = method.getDeclaringClass();
            if (!method.isBridge() && (from == type || from.isInterface() && !Modifier.isAbstract(method.getModifiers()) && !inheritedAbove(type, method))) {
                found.add(method);
            }
        }
        found.sort((a, b) -> {
            int order = a.getName().compareTo(b.getName());
            return order != 0 ? order : Arrays.toString(names(a)).compareTo(Arrays.toString(names(b)));
        });
        return found;
    }

    private static String[] names(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String[] names = new String[types.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = types[i].getName();
        }
        return names;
    }

    /** Whether the superclass has the default method already. */
    private static boolean inheritedAbove(Class<?> type, Method method) {
        Class<?> above = type.getSuperclass();
        return above != null && method.getDeclaringClass().isAssignableFrom(above) || Modifier.isStatic(method.getModifiers());
    }

    /** The public method of exactly these parameters, or null. */
    static Method find(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            return Modifier.isStatic(method.getModifiers()) ? null : method;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** The first public method with so many parameters. */
    static Method find(Class<?> type, String name, int count) {
        for (Class<?> from = type; from != null; from = from.getSuperclass()) {
            for (Method method : from.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == count && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                    return method;
                }
            }
        }
        return null;
    }

    static Method required(Class<?> type, String name, int count) throws IntrospectionException {
        Method method = name == null ? null : find(type, name, count);
        if (method == null) {
            throw new IntrospectionException("Method not found: " + name);
        }
        return method;
    }

    static Class<?> result(Class<?> bean, Method method) {
        return erased(bean, method.getDeclaringClass(), method.getGenericReturnType(), method.getReturnType());
    }

    static Class<?> parameter(Class<?> bean, Method method, int index) {
        Type[] generic = method.getGenericParameterTypes();
        return erased(bean, method.getDeclaringClass(), generic[index], method.getParameterTypes()[index]);
    }

    private static Class<?> erased(Class<?> bean, Class<?> declaring, Type type, Class<?> plain) {
        if (type instanceof Class || type instanceof ParameterizedType || bean == null || !declaring.isAssignableFrom(bean)) {
            return plain;
        }
        Class<?> found = erase(resolve(bean, declaring, type));
        return found == null ? plain : found;
    }

    private static Class<?> erase(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return (Class<?>) ((ParameterizedType) type).getRawType();
        }
        if (type instanceof GenericArrayType) {
            Class<?> component = erase(((GenericArrayType) type).getGenericComponentType());
            return component == null ? null : component.arrayType();
        }
        if (type instanceof WildcardType) {
            return erase(((WildcardType) type).getUpperBounds()[0]);
        }
        return type instanceof TypeVariable ? erase(((TypeVariable<?>) type).getBounds()[0]) : null;
    }

    /** A type of `declaring` as the class `bean` below it has it; of arrays, the component is replaced. */
    private static Type resolve(Class<?> bean, Class<?> declaring, Type type) {
        if (type instanceof GenericArrayType) {
            Class<?> component = erase(resolve(bean, declaring, ((GenericArrayType) type).getGenericComponentType()));
            return component == null ? type : component.arrayType();
        }
        if (!(type instanceof TypeVariable) || bean == declaring) {
            return type;
        }
        Type current = type;
        List<Class<?>> path = path(bean, declaring);
        for (int i = path.size() - 2; i >= 0 && current instanceof TypeVariable; i--) {
            current = argument(path.get(i), path.get(i + 1), (TypeVariable<?>) current);
        }
        return current == null ? type : current;
    }

    private static List<Class<?>> path(Class<?> bean, Class<?> declaring) {
        List<Class<?>> path = new ArrayList<>();
        Class<?> at = bean;
        path.add(at);
        while (at != declaring) {
            Class<?> next = at.getSuperclass();
            if (next == null || !declaring.isAssignableFrom(next)) {
                for (Class<?> each : at.getInterfaces()) {
                    if (declaring.isAssignableFrom(each)) {
                        next = each;
                    }
                }
            }
            at = next;
            path.add(at);
        }
        return path;
    }

    /** What `below` gives for a type variable of its supertype `above`; null where it is used raw. */
    private static Type argument(Class<?> below, Class<?> above, TypeVariable<?> variable) {
        List<Type> supertypes = new ArrayList<>(Arrays.asList(below.getGenericInterfaces()));
        if (below.getGenericSuperclass() != null) {
            supertypes.add(below.getGenericSuperclass());
        }
        TypeVariable<?>[] variables = above.getTypeParameters();
        for (Type each : supertypes) {
            if (each instanceof ParameterizedType && ((ParameterizedType) each).getRawType() == above) {
                for (int i = 0; i < variables.length; i++) {
                    if (variables[i].equals(variable)) {
                        return ((ParameterizedType) each).getActualTypeArguments()[i];
                    }
                }
            }
        }
        return null;
    }
}
