package javax.net.ssl;

import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The stores that keys are taken from. */
public class KeyStoreBuilderParameters implements ManagerFactoryParameters {
    private final List<KeyStore.Builder> parameters;

    public KeyStoreBuilderParameters(KeyStore.Builder builder) {
        parameters = Collections.singletonList(Objects.requireNonNull(builder));
    }

    public KeyStoreBuilderParameters(List<KeyStore.Builder> parameters) {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException();
        }
        this.parameters = List.copyOf(parameters);
    }

    public List<KeyStore.Builder> getParameters() {
        return parameters;
    }
}
