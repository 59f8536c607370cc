import java.net.*;
import java.util.*;

public class Addresses {
    static void t(String s) {
        try {
            InetAddress a = InetAddress.getByName(s);
            System.out.println(s + " -> " + a + " " + a.getHostAddress() + " " + Arrays.toString(a.getAddress()) + " " + a.getClass().getSimpleName() + (a.isLoopbackAddress() ? " loop" : "")
                + (a.isAnyLocalAddress() ? " any" : "") + (a.isSiteLocalAddress() ? " site" : "") + (a.isLinkLocalAddress() ? " link" : "") + (a.isMulticastAddress() ? " multi" : "")
                + (a.isMCGlobal() ? " global" : "") + (a.isMCLinkLocal() ? " mclink" : "") + " " + a.hashCode());
        } catch (Exception e) {
            System.out.println(s + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"127.0.0.1", "localhost", "0.0.0.0", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.1.1", "224.0.0.1", "239.255.0.1", "::1", "::", "fe80::1", "ff02::1",
            "2001:db8::ff00:42:8329", "::ffff:1.2.3.4", "[::1]", "1:2:3:4:5:6:7:8", "127.1", "1.2.3", "", "1::2::3", "[::1", "12345::1", "1:2:3:4:5:6:7"}) {
            t(s);
        }
        System.out.println(InetAddress.getByAddress(new byte[] {1, 2, 3, 4}) + " " + InetAddress.getByAddress("name", new byte[] {1, 2, 3, 4}));
        try {
            InetAddress.getByAddress(new byte[3]);
        } catch (UnknownHostException e) {
            System.out.println(e);
        }
        System.out.println(InetAddress.getLoopbackAddress() + " " + InetAddress.getByName(null));
        System.out.println(InetAddress.getByName("127.0.0.1").equals(InetAddress.getByName("localhost")));
        System.out.println(InetAddress.getLocalHost().getHostName().isEmpty());
        InetSocketAddress a = new InetSocketAddress("localhost", 8080);
        System.out.println(a + " " + a.getHostName() + " " + a.getHostString() + " " + a.getPort() + " " + a.isUnresolved() + " " + a.equals(new InetSocketAddress("127.0.0.1", 8080)));
        System.out.println(InetAddress.ofLiteral("1.2.3.4") + " " + Inet4Address.ofLiteral("5.6.7.8") + " " + Inet4Address.ofPosixLiteral("0x7f.1") + " " + Inet6Address.ofLiteral("::2"));
        try {
            InetAddress.ofLiteral("host");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        NetworkInterface lo = NetworkInterface.getByName("lo");
        System.out.println(lo.getName() + " " + lo.isLoopback() + " " + lo.isUp() + " " + lo.getDisplayName() + " " + Arrays.toString(lo.getHardwareAddress()) + " " + lo.isVirtual());
        System.out.println(Collections.list(lo.getInetAddresses()).contains(InetAddress.getByName("127.0.0.1")));
        System.out.println(NetworkInterface.getByName("nosuch0") + " " + NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1")).getName());
        System.out.println(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", 3128)) + " " + Proxy.NO_PROXY);
    }
}
