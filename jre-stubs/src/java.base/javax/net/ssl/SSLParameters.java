package javax.net.ssl;

import java.security.AlgorithmConstraints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wanted of a connection. */
public class SSLParameters {
    private String[] cipherSuites;
    private String[] protocols;
    private boolean wantClientAuth;
    private boolean needClientAuth;
    private String identification;
    private AlgorithmConstraints constraints;
    /** Null: as the provider has it. */
    private List<SNIServerName> names;
    private List<SNIMatcher> matchers;
    private boolean ordered;
    private boolean retransmissions = true;
    private int packetSize;
    private String[] applicationProtocols = new String[0];
    private String[] signatureSchemes;
    private String[] namedGroups;

    public SSLParameters() {
    }

    public SSLParameters(String[] cipherSuites) {
        setCipherSuites(cipherSuites);
    }

    public SSLParameters(String[] cipherSuites, String[] protocols) {
        setCipherSuites(cipherSuites);
        setProtocols(protocols);
    }

    private static String[] copy(String[] names) {
        return names == null ? null : names.clone();
    }

    public String[] getCipherSuites() {
        return copy(cipherSuites);
    }

    public void setCipherSuites(String[] cipherSuites) {
        this.cipherSuites = copy(cipherSuites);
    }

    public String[] getProtocols() {
        return copy(protocols);
    }

    public void setProtocols(String[] protocols) {
        this.protocols = copy(protocols);
    }

    public boolean getWantClientAuth() {
        return wantClientAuth;
    }

    public void setWantClientAuth(boolean wantClientAuth) {
        this.wantClientAuth = wantClientAuth;
        needClientAuth = false;
    }

    public boolean getNeedClientAuth() {
        return needClientAuth;
    }

    public void setNeedClientAuth(boolean needClientAuth) {
        wantClientAuth = false;
        this.needClientAuth = needClientAuth;
    }

    public AlgorithmConstraints getAlgorithmConstraints() {
        return constraints;
    }

    public void setAlgorithmConstraints(AlgorithmConstraints constraints) {
        this.constraints = constraints;
    }

    public String getEndpointIdentificationAlgorithm() {
        return identification;
    }

    public void setEndpointIdentificationAlgorithm(String algorithm) {
        identification = algorithm;
    }

    private static void once(Set<Integer> types, int type) {
        if (!types.add(type)) {
            throw new IllegalArgumentException("Duplicated server name of type " + type);
        }
    }

    public final void setServerNames(List<SNIServerName> serverNames) {
        if (serverNames == null) {
            names = null;
            return;
        }
        Set<Integer> types = new HashSet<>();
        List<SNIServerName> all = new ArrayList<>();
        for (SNIServerName serverName : serverNames) {
            once(types, serverName.getType());
            all.add(serverName);
        }
        names = Collections.unmodifiableList(all);
    }

    public final List<SNIServerName> getServerNames() {
        return names;
    }

    public final void setSNIMatchers(Collection<SNIMatcher> matchers) {
        if (matchers == null) {
            this.matchers = null;
            return;
        }
        Set<Integer> types = new HashSet<>();
        List<SNIMatcher> all = new ArrayList<>();
        for (SNIMatcher matcher : matchers) {
            once(types, matcher.getType());
            all.add(matcher);
        }
        this.matchers = Collections.unmodifiableList(all);
    }

    public final Collection<SNIMatcher> getSNIMatchers() {
        return matchers;
    }

    public final void setUseCipherSuitesOrder(boolean honorOrder) {
        ordered = honorOrder;
    }

    public final boolean getUseCipherSuitesOrder() {
        return ordered;
    }

    public void setEnableRetransmissions(boolean enableRetransmissions) {
        retransmissions = enableRetransmissions;
    }

    public boolean getEnableRetransmissions() {
        return retransmissions;
    }

    public void setMaximumPacketSize(int maximumPacketSize) {
        if (maximumPacketSize < 0) {
            throw new IllegalArgumentException("The maximum packet size cannot be negative");
        }
        packetSize = maximumPacketSize;
    }

    public int getMaximumPacketSize() {
        return packetSize;
    }

    public String[] getApplicationProtocols() {
        return applicationProtocols.clone();
    }

    public void setApplicationProtocols(String[] protocols) {
        if (protocols == null) {
            throw new IllegalArgumentException("protocols was null");
        }
        String[] all = protocols.clone();
        for (String p : all) {
            if (p == null || p.isEmpty()) {
                throw new IllegalArgumentException("An element of protocols was null/empty");
            }
        }
        applicationProtocols = all;
    }

    public String[] getSignatureSchemes() {
        return copy(signatureSchemes);
    }

    public void setSignatureSchemes(String[] signatureSchemes) {
        String[] all = copy(signatureSchemes);
        for (String s : all == null ? new String[0] : all) {
            if (s == null || s.isBlank()) {
                throw new IllegalArgumentException("An element of signatureSchemes is null or blank");
            }
        }
        this.signatureSchemes = all;
    }

    public String[] getNamedGroups() {
        return copy(namedGroups);
    }

    public void setNamedGroups(String[] namedGroups) {
        String[] all = copy(namedGroups);
        Set<String> seen = new HashSet<>();
        for (String g : all == null ? new String[0] : all) {
            if (g == null || g.isBlank()) {
                throw new IllegalArgumentException("An element of namedGroups is null or blank");
            }
            if (!seen.add(g)) {
                throw new IllegalArgumentException("Duplicate element of namedGroups: " + g);
            }
        }
        this.namedGroups = all;
    }

    /** Those of an engine or a socket, as it is. */
    static SSLParameters of(String[] suites, String[] protocols, boolean need, boolean want) {
        SSLParameters parameters = new SSLParameters(suites, protocols);
        if (need) {
            parameters.setNeedClientAuth(true);
        } else if (want) {
            parameters.setWantClientAuth(true);
        }
        return parameters;
    }
}
