package javax.security.auth.login;

public abstract class ConfigurationSpi {
    public ConfigurationSpi() {
    }

    protected abstract AppConfigurationEntry[] engineGetAppConfigurationEntry(String name);

    protected void engineRefresh() {
    }
}
