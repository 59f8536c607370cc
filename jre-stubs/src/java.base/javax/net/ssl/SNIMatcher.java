package javax.net.ssl;

/** Decides whether a server answers to a name. */
public abstract class SNIMatcher {
    private final int type;

    protected SNIMatcher(int type) {
        check(type);
        this.type = type;
    }

    static void check(int type) {
        if (type < 0) {
            throw new IllegalArgumentException("Server name type cannot be less than zero");
        }
        if (type > 255) {
            throw new IllegalArgumentException("Server name type cannot be greater than 255");
        }
    }

    public final int getType() {
        return type;
    }

    public abstract boolean matches(SNIServerName serverName);
}
