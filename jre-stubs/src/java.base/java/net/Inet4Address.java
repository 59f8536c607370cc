package java.net;

public final class Inet4Address extends InetAddress {
    private static final long serialVersionUID = 3286316764910316507L;

    Inet4Address(String hostName, byte[] bytes) {
        super(hostName, bytes);
    }

    private int octet(int index) {
        return getAddress()[index] & 255;
    }

    @Override
    public boolean isMulticastAddress() {
        return (octet(0) & 0xf0) == 0xe0;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return hashCode() == 0;
    }

    @Override
    public boolean isLoopbackAddress() {
        return octet(0) == 127;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return octet(0) == 169 && octet(1) == 254;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return octet(0) == 10 || octet(0) == 172 && (octet(1) & 0xf0) == 16 || octet(0) == 192 && octet(1) == 168;
    }

    @Override
    public String getHostAddress() {
        return octet(0) + "." + octet(1) + "." + octet(2) + "." + octet(3);
    }

    @Override
    public int hashCode() {
        return octet(0) << 24 | octet(1) << 16 | octet(2) << 8 | octet(3);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet4Address && super.equals(obj);
    }
}
