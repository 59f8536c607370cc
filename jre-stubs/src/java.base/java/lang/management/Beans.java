package java.lang.management;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The beans of the platform. */
final class Beans {
    private Beans() {
    }

    static ObjectName name(String text) {
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static final class Loading implements ClassLoadingMXBean {
        static final Loading BEAN = new Loading();

        private boolean verbose;

        @Override
        public long getTotalLoadedClassCount() {
            return getLoadedClassCount();
        }

        /** The VM does not count its classes. */
        @Override
        public int getLoadedClassCount() {
            return 0;
        }

        @Override
        public long getUnloadedClassCount() {
            return 0;
        }

        @Override
        public boolean isVerbose() {
            return verbose;
        }

        @Override
        public void setVerbose(boolean flag) {
            verbose = flag;
        }

        @Override
        public ObjectName getObjectName() {
            return name(ManagementFactory.CLASS_LOADING_MXBEAN_NAME);
        }
    }

    static final class Memory implements MemoryMXBean {
        static final Memory BEAN = new Memory();

        private boolean verbose;

        @Override
        public int getObjectPendingFinalizationCount() {
            return 0;
        }

        @Override
        public MemoryUsage getHeapMemoryUsage() {
            Runtime runtime = Runtime.getRuntime();
            long free = runtime.freeMemory();
            long committed = runtime.totalMemory();
            long used = Math.max(1, committed - free);
            return new MemoryUsage(0, Math.min(used, committed), committed, Math.max(committed, runtime.maxMemory()));
        }

        @Override
        public MemoryUsage getNonHeapMemoryUsage() {
            return new MemoryUsage(0, 0, 0, -1);
        }

        @Override
        public boolean isVerbose() {
            return verbose;
        }

        @Override
        public void setVerbose(boolean flag) {
            verbose = flag;
        }

        @Override
        public void gc() {
            System.gc();
        }

        @Override
        public ObjectName getObjectName() {
            return name(ManagementFactory.MEMORY_MXBEAN_NAME);
        }
    }

    static final class OfRuntime implements RuntimeMXBean {
        static final OfRuntime BEAN = new OfRuntime();

        private final long start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now).toEpochMilli();

        @Override
        public String getName() {
            String host = System.getenv("HOSTNAME");
            return getPid() + "@" + (host == null ? "localhost" : host);
        }

        @Override
        public String getVmName() {
            return System.getProperty("java.vm.name");
        }

        @Override
        public String getVmVendor() {
            return System.getProperty("java.vm.vendor");
        }

        @Override
        public String getVmVersion() {
            return System.getProperty("java.vm.version");
        }

        @Override
        public String getSpecName() {
            return System.getProperty("java.vm.specification.name");
        }

        @Override
        public String getSpecVendor() {
            return System.getProperty("java.vm.specification.vendor");
        }

        @Override
        public String getSpecVersion() {
            return System.getProperty("java.vm.specification.version");
        }

        @Override
        public String getManagementSpecVersion() {
            return "4.0";
        }

        @Override
        public String getClassPath() {
            return System.getProperty("java.class.path");
        }

        @Override
        public String getLibraryPath() {
            return System.getProperty("java.library.path");
        }

        @Override
        public boolean isBootClassPathSupported() {
            return false;
        }

        @Override
        public String getBootClassPath() {
            throw new UnsupportedOperationException("Boot class path mechanism is not supported");
        }

        /** The VM does not keep them. */
        @Override
        public List<String> getInputArguments() {
            return List.of();
        }

        @Override
        public long getUptime() {
            return Math.max(1, System.currentTimeMillis() - start);
        }

        @Override
        public long getStartTime() {
            return start;
        }

        @Override
        public Map<String, String> getSystemProperties() {
            TreeMap<String, String> all = new TreeMap<>();
            for (String key : System.getProperties().stringPropertyNames()) {
                all.put(key, System.getProperty(key));
            }
            return all;
        }

        @Override
        public ObjectName getObjectName() {
            return name(ManagementFactory.RUNTIME_MXBEAN_NAME);
        }
    }

    static final class Collector implements GarbageCollectorMXBean {
        static final Collector BEAN = new Collector();

        @Override
        public String getName() {
            return "Copy";
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public String[] getMemoryPoolNames() {
            return new String[0];
        }

        /** Unknown. */
        @Override
        public long getCollectionCount() {
            return -1;
        }

        @Override
        public long getCollectionTime() {
            return -1;
        }

        @Override
        public ObjectName getObjectName() {
            return name(ManagementFactory.GARBAGE_COLLECTOR_MXBEAN_DOMAIN_TYPE + ",name=Copy");
        }
    }

    /** The memory of buffers: of direct ones what java.nio counts; mapped ones lie in the heap. */
    static final class Buffers implements BufferPoolMXBean {
        static final List<BufferPoolMXBean> BEANS = List.of(new Buffers("mapped"), new Buffers("direct"), new Buffers("mapped - 'non-volatile memory'"));

        private final String name;

        private Buffers(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getCount() {
            return name.equals("direct") ? jdk.internal.misc.DirectMemory.count() : 0;
        }

        @Override
        public long getTotalCapacity() {
            return name.equals("direct") ? jdk.internal.misc.DirectMemory.bytes() : 0;
        }

        @Override
        public long getMemoryUsed() {
            return getTotalCapacity();
        }

        @Override
        public ObjectName getObjectName() {
            return name("java.nio:type=BufferPool,name=" + name);
        }
    }
}
