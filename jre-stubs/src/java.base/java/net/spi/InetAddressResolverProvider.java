package java.net.spi;

/** Brings a way of looking addresses up along. */
public abstract class InetAddressResolverProvider {
    protected InetAddressResolverProvider() {
    }

    public abstract InetAddressResolver get(Configuration configuration);

    public abstract String name();

    /** What the library has itself. */
    public interface Configuration {
        InetAddressResolver builtinResolver();

        String lookupLocalHostName();
    }
}
