package java.lang.management;

import java.util.List;
import java.util.Set;

public class ManagementFactory {
    public static final String CLASS_LOADING_MXBEAN_NAME = "java.lang:type=ClassLoading";
    public static final String COMPILATION_MXBEAN_NAME = "java.lang:type=Compilation";
    public static final String MEMORY_MXBEAN_NAME = "java.lang:type=Memory";
    public static final String OPERATING_SYSTEM_MXBEAN_NAME = "java.lang:type=OperatingSystem";
    public static final String RUNTIME_MXBEAN_NAME = "java.lang:type=Runtime";
    public static final String THREAD_MXBEAN_NAME = "java.lang:type=Threading";
    public static final String GARBAGE_COLLECTOR_MXBEAN_DOMAIN_TYPE = "java.lang:type=GarbageCollector";
    public static final String MEMORY_MANAGER_MXBEAN_DOMAIN_TYPE = "java.lang:type=MemoryManager";
    public static final String MEMORY_POOL_MXBEAN_DOMAIN_TYPE = "java.lang:type=MemoryPool";

    private ManagementFactory() {
    }

    /** Made when it is first asked for, with this process's beans in it. */
    private static final class Platform {
        static final javax.management.MBeanServer SERVER = javax.management.MBeanServerFactory.createMBeanServer();

        static {
            for (PlatformManagedObject bean : all()) {
                try {
                    SERVER.registerMBean(bean, bean.getObjectName());
                } catch (javax.management.JMException e) {
                    throw new ExceptionInInitializerError(e);
                }
            }
        }
    }

    private static List<PlatformManagedObject> all() {
        List<PlatformManagedObject> all = new java.util.ArrayList<>(List.of(getClassLoadingMXBean(), getMemoryMXBean(), getThreadMXBean(),
                getRuntimeMXBean(), getOperatingSystemMXBean(), Beans.Collector.BEAN));
        all.addAll(Beans.Buffers.BEANS);
        return all;
    }

    public static javax.management.MBeanServer getPlatformMBeanServer() {
        return Platform.SERVER;
    }

    public static <T> T newPlatformMXBeanProxy(javax.management.MBeanServerConnection connection, String mxbeanName, Class<T> mxbeanInterface)
            throws java.io.IOException {
        try {
            return javax.management.JMX.newMXBeanProxy(connection, new javax.management.ObjectName(mxbeanName), mxbeanInterface);
        } catch (javax.management.MalformedObjectNameException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static ClassLoadingMXBean getClassLoadingMXBean() {
        return Beans.Loading.BEAN;
    }

    public static MemoryMXBean getMemoryMXBean() {
        return Beans.Memory.BEAN;
    }

    public static ThreadMXBean getThreadMXBean() {
        return ThreadBean.BEAN;
    }

    public static RuntimeMXBean getRuntimeMXBean() {
        return Beans.OfRuntime.BEAN;
    }

    public static CompilationMXBean getCompilationMXBean() {
        return null;
    }

    public static OperatingSystemMXBean getOperatingSystemMXBean() {
        return SystemBean.BEAN;
    }

    public static List<MemoryPoolMXBean> getMemoryPoolMXBeans() {
        return List.of();
    }

    public static List<MemoryManagerMXBean> getMemoryManagerMXBeans() {
        return List.of(Beans.Collector.BEAN);
    }

    public static List<GarbageCollectorMXBean> getGarbageCollectorMXBeans() {
        return List.of(Beans.Collector.BEAN);
    }

    public static <T extends PlatformManagedObject> T getPlatformMXBean(Class<T> mxbeanInterface) {
        List<T> found = getPlatformMXBeans(mxbeanInterface);
        single(mxbeanInterface);
        return found.isEmpty() ? null : found.get(0);
    }

    private static void single(Class<?> type) {
        if (type == BufferPoolMXBean.class || MemoryManagerMXBean.class.isAssignableFrom(type) || type == MemoryPoolMXBean.class) {
            throw new IllegalArgumentException(type.getName() + " can have more than one instance");
        }
    }

    public static <T extends PlatformManagedObject> List<T> getPlatformMXBeans(Class<T> mxbeanInterface) {
        if (!getPlatformManagementInterfaces().contains(mxbeanInterface)) {
            throw new IllegalArgumentException(mxbeanInterface.getName() + " is not a platform management interface");
        }
        List<T> found = new java.util.ArrayList<>();
        for (PlatformManagedObject bean : all()) {
            if (mxbeanInterface.isInstance(bean)) {
                found.add(mxbeanInterface.cast(bean));
            }
        }
        return found;
    }

    public static <T extends PlatformManagedObject> T getPlatformMXBean(javax.management.MBeanServerConnection connection, Class<T> mxbeanInterface)
            throws java.io.IOException {
        List<T> found = getPlatformMXBeans(connection, mxbeanInterface);
        single(mxbeanInterface);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Proxies of those beans that the server has. */
    public static <T extends PlatformManagedObject> List<T> getPlatformMXBeans(javax.management.MBeanServerConnection connection, Class<T> mxbeanInterface)
            throws java.io.IOException {
        List<T> found = new java.util.ArrayList<>();
        for (T bean : getPlatformMXBeans(mxbeanInterface)) {
            if (connection.isRegistered(bean.getObjectName())) {
                found.add(javax.management.JMX.newMXBeanProxy(connection, bean.getObjectName(), mxbeanInterface));
            }
        }
        return found;
    }

    public static Set<Class<? extends PlatformManagedObject>> getPlatformManagementInterfaces() {
        return Set.of(ClassLoadingMXBean.class, CompilationMXBean.class, MemoryMXBean.class, ThreadMXBean.class,
                RuntimeMXBean.class, OperatingSystemMXBean.class, MemoryPoolMXBean.class, MemoryManagerMXBean.class,
                GarbageCollectorMXBean.class, BufferPoolMXBean.class, com.sun.management.OperatingSystemMXBean.class,
                com.sun.management.ThreadMXBean.class);
    }
}
