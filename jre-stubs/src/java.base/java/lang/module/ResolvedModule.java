package java.lang.module;

import java.util.Set;

public final class ResolvedModule {
    private final Configuration configuration;
    private final ModuleReference reference;

    ResolvedModule(Configuration configuration, ModuleReference reference) {
        this.configuration = configuration;
        this.reference = reference;
    }

    public Configuration configuration() {
        return configuration;
    }

    public ModuleReference reference() {
        return reference;
    }

    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    public String name() {
        return reference.descriptor().name();
    }

    public Set<ResolvedModule> reads() {
        return configuration.reads(this);
    }

    @Override
    public int hashCode() {
        return configuration.hashCode() ^ name().hashCode();
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof ResolvedModule && configuration == ((ResolvedModule) ob).configuration
                && name().equals(((ResolvedModule) ob).name());
    }

    @Override
    public String toString() {
        return System.identityHashCode(configuration) + "/" + name();
    }
}
