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
            for (PlatformManagedObject bean : List.of(getClassLoadingMXBean(), getMemoryMXBean(), getThreadMXBean(),
                    getRuntimeMXBean(), getOperatingSystemMXBean(), Beans.Collector.BEAN)) {
                try {
                    SERVER.registerMBean(bean, bean.getObjectName());
                } catch (javax.management.JMException e) {
                    throw new ExceptionInInitializerError(e);
                }
            }
        }
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
        if (found.size() > 1) {
            throw new IllegalArgumentException(mxbeanInterface.getName() + " is not a singleton platform MXBean");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    public static <T extends PlatformManagedObject> List<T> getPlatformMXBeans(Class<T> mxbeanInterface) {
        if (!getPlatformManagementInterfaces().contains(mxbeanInterface)) {
            throw new IllegalArgumentException(mxbeanInterface.getName() + " is not a platform management interface");
        }
        for (PlatformManagedObject bean : List.of(getClassLoadingMXBean(), getMemoryMXBean(), getThreadMXBean(),
                getRuntimeMXBean(), getOperatingSystemMXBean(), Beans.Collector.BEAN)) {
            if (mxbeanInterface.isInstance(bean)) {
                return List.of(mxbeanInterface.cast(bean));
            }
        }
        return List.of();
    }

    public static Set<Class<? extends PlatformManagedObject>> getPlatformManagementInterfaces() {
        return Set.of(ClassLoadingMXBean.class, CompilationMXBean.class, MemoryMXBean.class, ThreadMXBean.class,
                RuntimeMXBean.class, OperatingSystemMXBean.class, MemoryPoolMXBean.class, MemoryManagerMXBean.class,
                GarbageCollectorMXBean.class, BufferPoolMXBean.class, com.sun.management.OperatingSystemMXBean.class,
                com.sun.management.ThreadMXBean.class);
    }
}
