package java.security;

public interface DomainCombiner {
    ProtectionDomain[] combine(ProtectionDomain[] protectionDomains, ProtectionDomain[] protectionDomains2);
}
