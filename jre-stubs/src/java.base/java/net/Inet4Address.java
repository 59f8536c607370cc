package java.net;

public final class Inet4Address extends InetAddress {
    private static final long serialVersionUID = 3286316764910316507L;

    Inet4Address(String hostName, byte[] bytes) {
        super(hostName, bytes);
    }

    private int octet(int index) {
        return bytes()[index] & 255;
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

    @Override
    public boolean isMCGlobal() {
        return octet(0) >= 224 && octet(0) <= 238 && !(octet(0) == 224 && octet(1) == 0 && octet(2) == 0);
    }

    @Override
    public boolean isMCNodeLocal() {
        return false;
    }

    @Override
    public boolean isMCLinkLocal() {
        return octet(0) == 224 && octet(1) == 0 && octet(2) == 0;
    }

    @Override
    public boolean isMCSiteLocal() {
        return octet(0) == 239 && octet(1) == 255;
    }

    @Override
    public boolean isMCOrgLocal() {
        return octet(0) == 239 && octet(1) >= 192 && octet(1) <= 195;
    }

    public static Inet4Address ofLiteral(String ipv4AddressLiteral) {
        byte[] found = ipv4AddressLiteral.indexOf(':') >= 0 ? null : four(ipv4AddressLiteral);
        if (found == null) {
            throw new IllegalArgumentException(("Invalid IP address literal: " + ipv4AddressLiteral).stripTrailing());
        }
        return new Inet4Address(null, found);
    }

    /** As {@code inet_addr} reads it: numbers may be octal or hexadecimal. */
    public static Inet4Address ofPosixLiteral(String posixIPAddressLiteral) {
        StringBuilder decimal = new StringBuilder();
        try {
            for (String part : posixIPAddressLiteral.split("\\.", -1)) {
                boolean hex = part.startsWith("0x") || part.startsWith("0X");
                long value = hex ? Long.parseLong(part.substring(2), 16) : Long.parseLong(part, part.startsWith("0") ? 8 : 10);
                decimal.append(decimal.length() > 0 ? "." : "").append(value);
            }
            return ofLiteral(decimal.toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(("Invalid IP address literal: " + posixIPAddressLiteral).stripTrailing());
        }
    }

    private Object writeReplace() {
        return plain();
    }
}
