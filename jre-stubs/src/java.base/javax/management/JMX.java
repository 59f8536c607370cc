package javax.management;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;

/** Proxies of managed objects. */
public class JMX {
    private JMX() {
    }

    public static <T> T newMBeanProxy(MBeanServerConnection connection, ObjectName objectName, Class<T> interfaceClass) {
        return newMBeanProxy(connection, objectName, interfaceClass, false);
    }

    public static <T> T newMBeanProxy(MBeanServerConnection connection, ObjectName objectName, Class<T> interfaceClass,
            boolean notificationEmitter) {
        return interfaceClass.cast(Proxy.newProxyInstance(interfaceClass.getClassLoader(), new Class<?>[] {interfaceClass},
                (proxy, m, args) -> StandardMBean.forward(connection, objectName, interfaceClass, m, args)));
    }

    public static <T> T newMXBeanProxy(MBeanServerConnection connection, ObjectName objectName, Class<T> interfaceClass) {
        return newMBeanProxy(connection, objectName, interfaceClass, false);
    }

    public static <T> T newMXBeanProxy(MBeanServerConnection connection, ObjectName objectName, Class<T> interfaceClass,
            boolean notificationEmitter) {
        return newMBeanProxy(connection, objectName, interfaceClass, notificationEmitter);
    }

    public static boolean isMXBeanInterface(Class<?> interfaceClass) {
        if (!interfaceClass.isInterface() || !Modifier.isPublic(interfaceClass.getModifiers())) {
            return false;
        }
        MXBean said = interfaceClass.getAnnotation(MXBean.class);
        return said != null ? said.value() : interfaceClass.getName().endsWith("MXBean");
    }
}
