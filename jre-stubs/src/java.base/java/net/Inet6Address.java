package java.net;

public final class Inet6Address extends InetAddress {
    private static final long serialVersionUID = 6880410070516793377L;

    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("ipaddress", byte[].class), new java.io.ObjectStreamField("scope_id", Integer.TYPE), new java.io.ObjectStreamField("scope_id_set", Boolean.TYPE),
        new java.io.ObjectStreamField("scope_ifname_set", Boolean.TYPE), new java.io.ObjectStreamField("ifname", String.class)
    };

    private transient int scopeId;
    private transient String scopeName;

    Inet6Address(String hostName, byte[] bytes) {
        super(hostName, bytes);
    }

    /** An interface's number or name. */
    final void scope(String text) throws UnknownHostException {
        try {
            scopeId = Integer.parseInt(text);
            scopeName = text;
        } catch (NumberFormatException e) {
            NetworkInterface found;
            try {
                found = NetworkInterface.getByName(text);
            } catch (SocketException f) {
                found = null;
            }
            if (found == null) {
                throw new UnknownHostException("no such interface " + text);
            }
            scopeId = found.getIndex();
            scopeName = text;
        }
    }

    public static Inet6Address getByAddress(String host, byte[] addr, NetworkInterface nif) throws UnknownHostException {
        Inet6Address made = getByAddress(host, addr, nif == null ? -1 : nif.getIndex());
        if (nif != null) {
            made.scopeName = nif.getName();
        }
        return made;
    }

    public static Inet6Address getByAddress(String host, byte[] addr, int scope_id) throws UnknownHostException {
        String name = host;
        if (name != null && name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        if (addr == null || addr.length != 16) {
            throw new UnknownHostException("addr is of illegal length");
        }
        Inet6Address made = new Inet6Address(name, addr.clone());
        if (scope_id >= 0) {
            made.scopeId = scope_id;
            made.scopeName = Integer.toString(scope_id);
        }
        return made;
    }

    public static InetAddress ofLiteral(String ipv6AddressLiteral) {
        String text = ipv6AddressLiteral;
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1);
        }
        if (text.indexOf(':') < 0) {
            throw new IllegalArgumentException(("Invalid IP address literal: " + ipv6AddressLiteral).stripTrailing());
        }
        return InetAddress.ofLiteral(text);
    }

    public int getScopeId() {
        return scopeId;
    }

    public NetworkInterface getScopedInterface() {
        try {
            return scopeId == 0 ? null : NetworkInterface.getByIndex(scopeId);
        } catch (SocketException e) {
            return null;
        }
    }

    private boolean multicast(int scope) {
        return (bytes()[0] & 255) == 255 && (bytes()[1] & 15) == scope;
    }

    @Override
    public boolean isMCGlobal() {
        return multicast(14);
    }

    @Override
    public boolean isMCNodeLocal() {
        return multicast(1);
    }

    @Override
    public boolean isMCLinkLocal() {
        return multicast(2);
    }

    @Override
    public boolean isMCSiteLocal() {
        return multicast(5);
    }

    @Override
    public boolean isMCOrgLocal() {
        return multicast(8);
    }

    public boolean isIPv4CompatibleAddress() {
        return zeroUpTo(12);
    }

    private boolean zeroUpTo(int end) {
        byte[] bytes = bytes();
        for (int i = 0; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isMulticastAddress() {
        return (bytes()[0] & 255) == 255;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return zeroUpTo(16);
    }

    @Override
    public boolean isLoopbackAddress() {
        return zeroUpTo(15) && bytes()[15] == 1;
    }

    @Override
    public boolean isLinkLocalAddress() {
        byte[] bytes = bytes();
        return (bytes[0] & 255) == 0xfe && (bytes[1] & 0xc0) == 0x80;
    }

    @Override
    public boolean isSiteLocalAddress() {
        byte[] bytes = bytes();
        return (bytes[0] & 255) == 0xfe && (bytes[1] & 0xc0) == 0xc0;
    }

    @Override
    public String getHostAddress() {
        byte[] bytes = bytes();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            text.append(i > 0 ? ":" : "").append(Integer.toHexString((bytes[i] & 255) << 8 | bytes[i + 1] & 255));
        }
        if (scopeName != null) {
            text.append('%').append(scopeName);
        }
        return text.toString();
    }

    @Override
    public int hashCode() {
        byte[] bytes = bytes();
        int hash = 0;
        for (int i = 0; i < 16; i += 4) {
            int part = 0;
            for (int k = i; k < i + 4; k++) {
                part = (part << 8) + bytes[k];
            }
            hash += part;
        }
        return hash;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet6Address && super.equals(obj);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("ipaddress", bytes());
        fields.put("scope_id", Math.max(scopeId, 0));
        fields.put("scope_id_set", scopeId > 0);
        fields.put("scope_ifname_set", false);
        fields.put("ifname", null);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        byte[] read = ((byte[]) fields.get("ipaddress", null)).clone();
        if (read.length != 16) {
            throw new java.io.InvalidObjectException("invalid address length: " + read.length);
        }
        setBytes(read);
        scopeId = fields.get("scope_id", 0);
        scopeName = scopeId > 0 ? Integer.toString(scopeId) : null;
    }
}
