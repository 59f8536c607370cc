package java.security.cert;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks whether certificates are revoked. */
public abstract class PKIXRevocationChecker extends PKIXCertPathChecker {
    private URI ocspResponder;
    private X509Certificate ocspResponderCert;
    private List<Extension> ocspExtensions = Collections.emptyList();
    private Map<X509Certificate, byte[]> ocspResponses = Collections.emptyMap();
    private Set<Option> options = Collections.emptySet();

    /** How revocation is checked. */
    public enum Option {
        ONLY_END_ENTITY, PREFER_CRLS, NO_FALLBACK, SOFT_FAIL
    }

    protected PKIXRevocationChecker() {
    }

    public void setOcspResponder(URI uri) {
        ocspResponder = uri;
    }

    public URI getOcspResponder() {
        return ocspResponder;
    }

    public void setOcspResponderCert(X509Certificate cert) {
        ocspResponderCert = cert;
    }

    public X509Certificate getOcspResponderCert() {
        return ocspResponderCert;
    }

    public void setOcspExtensions(List<Extension> extensions) {
        ocspExtensions = extensions == null ? Collections.emptyList() : new ArrayList<>(extensions);
    }

    public List<Extension> getOcspExtensions() {
        return Collections.unmodifiableList(ocspExtensions);
    }

    public void setOcspResponses(Map<X509Certificate, byte[]> responses) {
        ocspResponses = responses == null ? Collections.emptyMap() : copy(responses);
    }

    private static Map<X509Certificate, byte[]> copy(Map<X509Certificate, byte[]> responses) {
        Map<X509Certificate, byte[]> all = new HashMap<>();
        responses.forEach((cert, response) -> all.put(cert, response.clone()));
        return all;
    }

    public Map<X509Certificate, byte[]> getOcspResponses() {
        return copy(ocspResponses);
    }

    public void setOptions(Set<Option> options) {
        this.options = options == null ? Collections.emptySet() : new HashSet<>(options);
    }

    public Set<Option> getOptions() {
        return Collections.unmodifiableSet(options);
    }

    public abstract List<CertPathValidatorException> getSoftFailExceptions();

    @Override
    public PKIXRevocationChecker clone() {
        PKIXRevocationChecker copy = (PKIXRevocationChecker) super.clone();
        copy.ocspExtensions = new ArrayList<>(ocspExtensions);
        copy.ocspResponses = copy(ocspResponses);
        copy.options = new HashSet<>(options);
        return copy;
    }
}
