package javax.net.ssl;

/** Marks what the factories of managers are given. */
public interface ManagerFactoryParameters {
}
