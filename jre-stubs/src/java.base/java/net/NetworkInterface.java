package java.net;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/** A way to a network, as the host's tables tell it. */
public final class NetworkInterface {
    private static final String ALL = "/sys/class/net";

    private final String name;
    private final int index;
    private final String displayName;
    private final List<InterfaceAddress> addresses = new ArrayList<>();

    private NetworkInterface(String name) {
        this.name = name;
        displayName = name;
        this.index = number(fact(name, "ifindex"));
    }

    /** What is said where no interface was chosen. */
    static NetworkInterface any() {
        byte[] none = new byte[4];
        return new NetworkInterface(new InterfaceAddress(new Inet4Address("0.0.0.0", none), null, (short) 0));
    }

    private NetworkInterface(InterfaceAddress only) {
        name = "0.0.0.0";
        index = 0;
        displayName = null;
        addresses.add(only);
    }

    private static String fact(String name, String what) {
        try (BufferedReader in = new BufferedReader(new FileReader(ALL + "/" + name + "/" + what))) {
            String line = in.readLine();
            return line == null ? "" : line.trim();
        } catch (IOException e) {
            return "";
        }
    }

    private static int number(String text) {
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<String> lines(String file) {
        List<String> all = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader(file))) {
            String line;
            while ((line = in.readLine()) != null) {
                all.add(line);
            }
        } catch (IOException e) {
            // The host has no such table.
        }
        return all;
    }

    private static List<NetworkInterface> all() {
        List<NetworkInterface> all = new ArrayList<>();
        String[] names = new File(ALL).list();
        for (String name : names == null ? new String[0] : names) {
            if (new File(ALL, name).isDirectory()) {
                all.add(new NetworkInterface(name));
            }
        }
        all.sort(Comparator.comparingInt(NetworkInterface::getIndex).reversed());
        six(all);
        four(all);
        all.removeIf(n -> n.addresses.isEmpty());
        return all;
    }

    private static void six(List<NetworkInterface> all) {
        for (String line : lines("/proc/net/if_inet6")) {
            String[] words = line.trim().split("\\s+");
            if (words.length < 6 || words[0].length() != 32) {
                continue;
            }
            byte[] bytes = new byte[16];
            for (int i = 0; i < 16; i++) {
                bytes[i] = (byte) Integer.parseInt(words[0].substring(2 * i, 2 * i + 2), 16);
            }
            for (NetworkInterface n : all) {
                if (n.name.equals(words[5])) {
                    try {
                        n.addresses.add(0, new InterfaceAddress(Inet6Address.getByAddress(null, bytes, n), null, (short) Integer.parseInt(words[2], 16)));
                    } catch (UnknownHostException e) {
                        throw new InternalError(e);
                    }
                }
            }
        }
    }

    /** The addresses of the machine, each at the interface whose network it is in. */
    private static void four(List<NetworkInterface> all) {
        String last = "";
        List<String> seen = new ArrayList<>();
        for (String line : lines("/proc/net/fib_trie")) {
            String text = line.trim();
            if (text.startsWith("|-- ")) {
                last = text.substring(4);
            } else if (text.startsWith("/32 host LOCAL") && !seen.contains(last)) {
                seen.add(last);
                byte[] bytes = InetAddress.four(last);
                place(all, new Inet4Address(null, bytes));
            }
        }
    }

    private static void place(List<NetworkInterface> all, Inet4Address address) {
        int bits = address.hashCode();
        for (String line : lines("/proc/net/route")) {
            String[] words = line.trim().split("\\s+");
            if (words.length > 7 && !words[7].equals("Mask")) {
                int net = Integer.reverseBytes((int) Long.parseLong(words[1], 16));
                int mask = Integer.reverseBytes((int) Long.parseLong(words[7], 16));
                if (mask != 0 && (bits & mask) == net) {
                    for (NetworkInterface n : all) {
                        if (n.name.equals(words[0])) {
                            int wide = bits | ~mask;
                            byte[] b = {(byte) (wide >> 24), (byte) (wide >> 16), (byte) (wide >> 8), (byte) wide};
                            n.addresses.add(new InterfaceAddress(address, new Inet4Address(null, b), (short) Integer.bitCount(mask)));
                            return;
                        }
                    }
                }
            }
        }
        for (NetworkInterface n : all) {
            if (address.isLoopbackAddress() == n.name.equals("lo")) {
                n.addresses.add(new InterfaceAddress(address, null, (short) (address.isLoopbackAddress() ? 8 : 32)));
                return;
            }
        }
    }

    public String getName() {
        return name;
    }

    public Enumeration<InetAddress> getInetAddresses() {
        return Collections.enumeration(inetAddresses().toList());
    }

    public Stream<InetAddress> inetAddresses() {
        return addresses.stream().map(InterfaceAddress::getAddress);
    }

    public List<InterfaceAddress> getInterfaceAddresses() {
        return new ArrayList<>(addresses);
    }

    public Enumeration<NetworkInterface> getSubInterfaces() {
        return Collections.emptyEnumeration();
    }

    public Stream<NetworkInterface> subInterfaces() {
        return Stream.empty();
    }

    public NetworkInterface getParent() {
        return null;
    }

    public int getIndex() {
        return index;
    }

    public String getDisplayName() {
        return displayName == null || displayName.isEmpty() ? null : displayName;
    }

    public static NetworkInterface getByName(String name) throws SocketException {
        if (name == null) {
            throw new NullPointerException();
        }
        for (NetworkInterface n : all()) {
            if (n.name.equals(name)) {
                return n;
            }
        }
        return null;
    }

    public static NetworkInterface getByIndex(int index) throws SocketException {
        if (index < 0) {
            throw new IllegalArgumentException("Interface index can't be negative");
        }
        for (NetworkInterface n : all()) {
            if (n.index == index) {
                return n;
            }
        }
        return null;
    }

    public static NetworkInterface getByInetAddress(InetAddress addr) throws SocketException {
        if (addr == null) {
            throw new NullPointerException();
        }
        for (NetworkInterface n : all()) {
            for (InterfaceAddress a : n.addresses) {
                if (a.getAddress().equals(addr)) {
                    return n;
                }
            }
        }
        return null;
    }

    public static Enumeration<NetworkInterface> getNetworkInterfaces() throws SocketException {
        return Collections.enumeration(all());
    }

    public static Stream<NetworkInterface> networkInterfaces() throws SocketException {
        return all().stream();
    }

    private boolean flag(int bit) {
        return (number(fact(name, "flags")) & bit) != 0;
    }

    public boolean isUp() throws SocketException {
        return flag(1);
    }

    public boolean isLoopback() throws SocketException {
        return flag(8);
    }

    public boolean isPointToPoint() throws SocketException {
        return flag(0x10);
    }

    public boolean supportsMulticast() throws SocketException {
        return flag(0x1000);
    }

    public byte[] getHardwareAddress() throws SocketException {
        String[] parts = fact(name, "address").split(":");
        byte[] bytes = new byte[parts.length];
        boolean any = false;
        for (int i = 0; i < parts.length; i++) {
            try {
                bytes[i] = (byte) Integer.parseInt(parts[i], 16);
            } catch (NumberFormatException e) {
                return null;
            }
            any |= bytes[i] != 0;
        }
        return any ? bytes : null;
    }

    public int getMTU() throws SocketException {
        return number(fact(name, "mtu"));
    }

    public boolean isVirtual() {
        return false;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NetworkInterface && name.equals(((NetworkInterface) obj).name) && addresses.equals(((NetworkInterface) obj).addresses);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "name:" + name + (displayName == null ? "" : " (" + displayName + ")");
    }
}
