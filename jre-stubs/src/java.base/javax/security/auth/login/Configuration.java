package javax.security.auth.login;

import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.util.Objects;
import sun.security.jca.Engines;
import sun.security.provider.ConfigFile;

/** Which modules log someone in, for each application. */
public abstract class Configuration {
    private static Configuration current;

    /** What a configuration of a provider takes. */
    public interface Parameters {
    }

    protected Configuration() {
    }

    public static synchronized Configuration getConfiguration() {
        if (current == null) {
            current = new Of(ConfigFile.system(), null, null, null);
        }
        return current;
    }

    public static synchronized void setConfiguration(Configuration configuration) {
        current = configuration;
    }

    private static Configuration of(Engines.Found found, String type, Parameters params) {
        return new Of((ConfigurationSpi) found.impl, found.provider, type, params);
    }

    public static Configuration getInstance(String type, Parameters params) throws NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        return of(Engines.first("Configuration", type, params, type + " Configuration not available"), type, params);
    }

    public static Configuration getInstance(String type, Parameters params, String provider) throws NoSuchProviderException, NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        return of(Engines.make(Engines.service("Configuration", type, provider), params), type, params);
    }

    public static Configuration getInstance(String type, Parameters params, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        return of(Engines.make(Engines.service("Configuration", type, provider), params), type, params);
    }

    public Provider getProvider() {
        return null;
    }

    public String getType() {
        return null;
    }

    public Parameters getParameters() {
        return null;
    }

    public abstract AppConfigurationEntry[] getAppConfigurationEntry(String name);

    public void refresh() {
    }

    /** One that somebody implements. */
    private static final class Of extends Configuration {
        private final ConfigurationSpi spi;
        private final Provider provider;
        private final String type;
        private final Parameters params;

        Of(ConfigurationSpi spi, Provider provider, String type, Parameters params) {
            this.spi = spi;
            this.provider = provider;
            this.type = type;
            this.params = params;
        }

        @Override
        public Provider getProvider() {
            return provider;
        }

        @Override
        public String getType() {
            return type;
        }

        @Override
        public Parameters getParameters() {
            return params;
        }

        @Override
        public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
            return spi.engineGetAppConfigurationEntry(name);
        }

        @Override
        public void refresh() {
            spi.engineRefresh();
        }
    }
}
