package java.net;

public final class Inet6Address extends InetAddress {
    private static final long serialVersionUID = 6880410070516793377L;

    Inet6Address(String hostName, byte[] bytes) {
        super(hostName, bytes);
    }

    private boolean zeroUpTo(int end) {
        byte[] bytes = getAddress();
        for (int i = 0; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isMulticastAddress() {
        return (getAddress()[0] & 255) == 255;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return zeroUpTo(16);
    }

    @Override
    public boolean isLoopbackAddress() {
        return zeroUpTo(15) && getAddress()[15] == 1;
    }

    @Override
    public boolean isLinkLocalAddress() {
        byte[] bytes = getAddress();
        return (bytes[0] & 255) == 0xfe && (bytes[1] & 0xc0) == 0x80;
    }

    @Override
    public boolean isSiteLocalAddress() {
        byte[] bytes = getAddress();
        return (bytes[0] & 255) == 0xfe && (bytes[1] & 0xc0) == 0xc0;
    }

    @Override
    public String getHostAddress() {
        byte[] bytes = getAddress();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            text.append(i > 0 ? ":" : "").append(Integer.toHexString((bytes[i] & 255) << 8 | bytes[i + 1] & 255));
        }
        return text.toString();
    }

    @Override
    public int hashCode() {
        byte[] bytes = getAddress();
        int hash = 0;
        for (int i = 0; i < 16; i += 4) {
            hash += (bytes[i] & 255) << 24 | (bytes[i + 1] & 255) << 16 | (bytes[i + 2] & 255) << 8 | bytes[i + 3] & 255;
        }
        return hash;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet6Address && super.equals(obj);
    }
}
