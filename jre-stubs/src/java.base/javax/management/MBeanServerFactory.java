package javax.management;

import java.util.ArrayList;
import java.util.List;

/** Makes servers. */
public class MBeanServerFactory {
    private static final List<MBeanServer> SERVERS = new ArrayList<>();

    private MBeanServerFactory() {
    }

    public static MBeanServer createMBeanServer() {
        return createMBeanServer(null);
    }

    public static synchronized MBeanServer createMBeanServer(String domain) {
        MBeanServer server = newMBeanServer(domain);
        SERVERS.add(server);
        return server;
    }

    public static MBeanServer newMBeanServer() {
        return newMBeanServer(null);
    }

    public static MBeanServer newMBeanServer(String domain) {
        return new SimpleServer(domain == null || domain.isEmpty() ? "DefaultDomain" : domain);
    }

    public static synchronized void releaseMBeanServer(MBeanServer mbeanServer) {
        if (!SERVERS.remove(mbeanServer)) {
            throw new IllegalArgumentException("MBeanServer was not in list!");
        }
    }

    public static synchronized ArrayList<MBeanServer> findMBeanServer(String agentId) {
        return agentId == null ? new ArrayList<>(SERVERS) : new ArrayList<>();
    }
}
