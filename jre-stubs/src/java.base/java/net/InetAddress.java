package java.net;

import java.io.Serializable;
import java.util.Arrays;

/** Addresses written as numbers, and localhost: there is no resolver. */
public sealed class InetAddress implements Serializable permits Inet4Address, Inet6Address {
    private static final long serialVersionUID = 3286316764910316507L;

    private final String hostName;
    private final byte[] bytes;

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

    public String getHostName() {
        return hostName != null ? hostName : isLoopbackAddress() ? "localhost" : getHostAddress();
    }

    public String getCanonicalHostName() {
        return getHostName();
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
        if (addr != null && addr.length == 4) {
            return new Inet4Address(host, addr.clone());
        }
        if (addr != null && addr.length == 16) {
            return new Inet6Address(host, addr.clone());
        }
        throw new UnknownHostException("addr is of illegal length");
    }

    public static InetAddress getByAddress(byte[] addr) throws UnknownHostException {
        return getByAddress(null, addr);
    }

    public static InetAddress getByName(String host) throws UnknownHostException {
        return getAllByName(host)[0];
    }

    public static InetAddress[] getAllByName(String host) throws UnknownHostException {
        if (host == null || host.isEmpty() || host.equalsIgnoreCase("localhost")) {
            return new InetAddress[] {getLoopbackAddress()};
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        byte[] bytes = bracketed ? null : four(host);
        if (bytes == null && host.indexOf(':') >= 0) {
            bytes = sixteen(bracketed ? host.substring(1, host.length() - 1) : host);
        }
        if (bytes == null) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return new InetAddress[] {getByAddress(null, bytes)};
    }

    public static InetAddress ofLiteral(String ipAddressLiteral) {
        byte[] bytes = four(ipAddressLiteral);
        if (bytes == null) {
            bytes = sixteen(ipAddressLiteral);
        }
        if (bytes == null) {
            throw new IllegalArgumentException("Invalid IP address literal: " + ipAddressLiteral);
        }
        return bytes.length == 4 ? new Inet4Address(null, bytes) : new Inet6Address(null, bytes);
    }

    public static InetAddress getLoopbackAddress() {
        return new Inet4Address("localhost", new byte[] {127, 0, 0, 1});
    }

    public static InetAddress getLocalHost() throws UnknownHostException {
        return getLoopbackAddress();
    }

    private static byte[] four(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            try {
                int value = parts[i].length() > 3 ? -1 : Integer.parseInt(parts[i]);
                if (value < 0 || value > 255) {
                    return null;
                }
                bytes[i] = (byte) value;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return bytes;
    }

    private static byte[] sixteen(String text) {
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
        for (String group : text.split(":", -1)) {
            byte[] part = group.indexOf('.') >= 0 ? four(group) : null;
            if (part == null) {
                try {
                    int value = group.length() > 4 ? -1 : Integer.parseInt(group, 16);
                    part = new byte[] {(byte) (value >> 8), (byte) value};
                    if (value < 0) {
                        return null;
                    }
                } catch (NumberFormatException e) {
                    return null;
                }
            }
            bytes = Arrays.copyOf(bytes, bytes.length + part.length);
            System.arraycopy(part, 0, bytes, bytes.length - part.length, part.length);
        }
        return bytes;
    }
}
