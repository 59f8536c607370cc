package java.net;

import ijen.internal.Sockets;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;

/** An address of a host. */
public sealed class InetAddress implements Serializable permits Inet4Address, Inet6Address {
    private static final long serialVersionUID = 3286316764910316507L;

    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("hostName", String.class), new java.io.ObjectStreamField("address", Integer.TYPE), new java.io.ObjectStreamField("family", Integer.TYPE)
    };

    private String hostName;
    private transient byte[] bytes;
    private transient String canonical;

    InetAddress(String hostName, byte[] bytes) {
        this.hostName = hostName;
        this.bytes = bytes;
    }

    public boolean isMulticastAddress() {
        return false;
    }

    public boolean isAnyLocalAddress() {
        return false;
    }

    public boolean isLoopbackAddress() {
        return false;
    }

    public boolean isLinkLocalAddress() {
        return false;
    }

    public boolean isSiteLocalAddress() {
        return false;
    }

    public boolean isMCGlobal() {
        return false;
    }

    public boolean isMCNodeLocal() {
        return false;
    }

    public boolean isMCLinkLocal() {
        return false;
    }

    public boolean isMCSiteLocal() {
        return false;
    }

    public boolean isMCOrgLocal() {
        return false;
    }

    public boolean isReachable(int timeout) throws IOException {
        return isReachable(null, 0, timeout);
    }

    /** Whether somebody answers or refuses at the echo port. */
    public boolean isReachable(NetworkInterface netif, int ttl, int timeout) throws IOException {
        if (ttl < 0) {
            throw new IllegalArgumentException("ttl can't be negative");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        try (Socket s = new Socket()) {
            s.connect(new InetSocketAddress(this, 7), Math.max(timeout, 1));
            return true;
        } catch (ConnectException e) {
            return e.getMessage() != null && e.getMessage().startsWith("Connection refused");
        } catch (IOException e) {
            return false;
        }
    }

    /** The name it was made with, or null. */
    final String knownName() {
        return hostName;
    }

    public String getHostName() {
        if (hostName == null) {
            hostName = nameOf();
        }
        return hostName;
    }

    /** The name that the address is known by, or the address. */
    private String nameOf() {
        try {
            String name = Resolvers.get().lookupByAddress(bytes.clone());
            for (InetAddress each : getAllByName(name)) {
                if (Arrays.equals(each.bytes, bytes)) {
                    return name;
                }
            }
        } catch (UnknownHostException e) {
            // It has none.
        }
        return getHostAddress();
    }

    /** The name in the table of hosts, or null. */
    static String tabled(byte[] bytes) {
        try (BufferedReader in = new BufferedReader(new FileReader("/etc/hosts"))) {
            String line;
            while ((line = in.readLine()) != null) {
                int comment = line.indexOf('#');
                String[] words = (comment < 0 ? line : line.substring(0, comment)).trim().split("\\s+");
                if (words.length > 1) {
                    byte[] found = literal(words[0]);
                    if (found != null && Arrays.equals(found, bytes)) {
                        return words[1];
                    }
                }
            }
        } catch (IOException e) {
            // No table.
        }
        return null;
    }

    public String getCanonicalHostName() {
        if (canonical == null) {
            canonical = nameOf();
        }
        return canonical;
    }

    final byte[] bytes() {
        return bytes;
    }

    public byte[] getAddress() {
        return bytes.clone();
    }

    public String getHostAddress() {
        return null;
    }

    @Override
    public int hashCode() {
        return -1;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof InetAddress && Arrays.equals(bytes, ((InetAddress) obj).bytes);
    }

    @Override
    public String toString() {
        return (hostName == null ? "" : hostName) + "/" + getHostAddress();
    }

    public static InetAddress getByAddress(String host, byte[] addr) throws UnknownHostException {
        String name = host;
        if (name != null && name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        if (addr != null && addr.length == 4) {
            return new Inet4Address(name, addr.clone());
        }
        if (addr != null && addr.length == 16) {
            return of(name, addr.clone());
        }
        throw new UnknownHostException("addr is of illegal length");
    }

    /** Version 4 where it is mapped into version 6. */
    static InetAddress of(String host, byte[] addr) {
        if (addr.length == 16) {
            boolean mapped = addr[10] == -1 && addr[11] == -1;
            for (int i = 0; i < 10; i++) {
                mapped &= addr[i] == 0;
            }
            return mapped ? new Inet4Address(host, Arrays.copyOfRange(addr, 12, 16)) : new Inet6Address(host, addr);
        }
        return new Inet4Address(host, addr);
    }

    public static InetAddress getByAddress(byte[] addr) throws UnknownHostException {
        return getByAddress(null, addr);
    }

    public static InetAddress getByName(String host) throws UnknownHostException {
        return getAllByName(host)[0];
    }

    public static InetAddress[] getAllByName(String host) throws UnknownHostException {
        if (host == null || host.isEmpty()) {
            return new InetAddress[] {getLoopbackAddress()};
        }
        String name = host;
        boolean bracketed = false;
        if (host.charAt(0) == '[') {
            if (host.length() < 3 || host.charAt(host.length() - 1) != ']') {
                throw new UnknownHostException(host + ": invalid IPv6 address literal");
            }
            name = host.substring(1, host.length() - 1);
            bracketed = true;
        }
        boolean number = name.indexOf(':') >= 0 || Character.digit(name.charAt(0), 16) >= 0;
        if (number) {
            int percent = name.indexOf('%');
            String plain = percent < 0 ? name : name.substring(0, percent);
            byte[] four = bracketed ? null : plain.indexOf(':') < 0 ? four(plain) : null;
            if (four != null) {
                return new InetAddress[] {new Inet4Address(null, four)};
            }
            byte[] six = plain.indexOf(':') >= 0 ? sixteen(plain) : null;
            if (six != null) {
                InetAddress found = of(null, six);
                if (percent >= 0 && found instanceof Inet6Address) {
                    ((Inet6Address) found).scope(name.substring(percent + 1));
                }
                return new InetAddress[] {found};
            }
        }
        if (bracketed || name.indexOf(':') >= 0) {
            throw new UnknownHostException(host + ": invalid IPv6 address literal");
        }
        return resolve(host);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return Resolvers.addresses(host);
    }

    public static InetAddress ofLiteral(String ipAddressLiteral) {
        byte[] found = literal(ipAddressLiteral);
        if (found == null) {
            throw new IllegalArgumentException(("Invalid IP address literal: " + ipAddressLiteral).stripTrailing());
        }
        return of(null, found);
    }

    private static byte[] literal(String text) {
        return text.indexOf(':') < 0 ? four(text) : sixteen(text.indexOf('%') < 0 ? text : text.substring(0, text.indexOf('%')));
    }

    public static InetAddress getLoopbackAddress() {
        return new Inet4Address("localhost", new byte[] {127, 0, 0, 1});
    }

    public static InetAddress getLocalHost() throws UnknownHostException {
        String name = Sockets.hostName();
        if (name.equals("localhost")) {
            return getLoopbackAddress();
        }
        try {
            return resolve(name)[0];
        } catch (UnknownHostException e) {
            UnknownHostException better = new UnknownHostException(name + ": " + e.getMessage());
            better.initCause(e);
            throw better;
        }
    }

    /** One to four numbers, the last of which takes the bytes that are left. */
    static byte[] four(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 4 || text.isEmpty()) {
            return null;
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long value = parts[i].isEmpty() || parts[i].length() > 10 ? -1 : 0;
            for (int k = 0; k < parts[i].length() && value >= 0; k++) {
                char c = parts[i].charAt(k);
                value = c < '0' || c > '9' ? -1 : value * 10 + c - '0';
            }
            long most = last ? (1L << 8 * (5 - parts.length)) - 1 : 255;
            if (value < 0 || value > most) {
                return null;
            }
            if (last) {
                for (int k = 3; k >= i; k--) {
                    bytes[k] = (byte) value;
                    value >>= 8;
                }
            } else {
                bytes[i] = (byte) value;
            }
        }
        return bytes;
    }

    static byte[] sixteen(String text) {
        int gap = text.indexOf("::");
        String head = gap < 0 ? text : text.substring(0, gap);
        String tail = gap < 0 ? "" : text.substring(gap + 2);
        byte[] first = groups(head);
        byte[] last = groups(tail);
        if (first == null || last == null || (gap < 0 ? first.length != 16 : first.length + last.length > 14)) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(first, 16);
        System.arraycopy(last, 0, bytes, 16 - last.length, last.length);
        return bytes;
    }

    private static byte[] groups(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        byte[] bytes = new byte[0];
        String[] all = text.split(":", -1);
        for (int k = 0; k < all.length; k++) {
            String group = all[k];
            byte[] part = k == all.length - 1 && group.indexOf('.') >= 0 && group.split("\\.", -1).length == 4 ? four(group) : null;
            if (part == null) {
                if (group.isEmpty()) {
                    return null;
                }
                int value = 0;
                for (int i = 0; i < group.length(); i++) {
                    int digit = Character.digit(group.charAt(i), 16);
                    if (digit < 0) {
                        return null;
                    }
                    value = value << 4 | digit;
                    if (value > 0xffff) {
                        return null;
                    }
                }
                part = new byte[] {(byte) (value >> 8), (byte) value};
            }
            bytes = Arrays.copyOf(bytes, bytes.length + part.length);
            System.arraycopy(part, 0, bytes, bytes.length - part.length, part.length);
        }
        return bytes;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("hostName", hostName);
        fields.put("address", bytes.length == 4 ? (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255 : 0);
        fields.put("family", 2);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        hostName = (String) fields.get("hostName", null);
        int a = fields.get("address", 0);
        bytes = new byte[] {(byte) (a >> 24), (byte) (a >> 16), (byte) (a >> 8), (byte) a};
    }

    private Object readResolve() throws ObjectStreamException {
        return getClass() == InetAddress.class ? new Inet4Address(hostName, bytes) : this;
    }

    /** The form in which an IPv4 address is written. */
    final InetAddress plain() {
        return new InetAddress(hostName, bytes);
    }

    final void setBytes(byte[] read) {
        bytes = read;
    }
}
