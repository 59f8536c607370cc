package javax.crypto.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.Objects;

/** The parameters of RSAES-OAEP (RFC 8017). */
public class OAEPParameterSpec implements AlgorithmParameterSpec {
    @Deprecated
    public static final OAEPParameterSpec DEFAULT = new OAEPParameterSpec("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);

    private final String mdName;
    private final String mgfName;
    private final AlgorithmParameterSpec mgfSpec;
    private final PSource pSrc;

    public OAEPParameterSpec(String mdName, String mgfName, AlgorithmParameterSpec mgfSpec, PSource pSrc) {
        this.mdName = Objects.requireNonNull(mdName, "digest algorithm is null");
        this.mgfName = Objects.requireNonNull(mgfName, "mask generation function algorithm is null");
        this.pSrc = Objects.requireNonNull(pSrc, "source of the encoding input is null");
        this.mgfSpec = mgfSpec;
    }

    public String getDigestAlgorithm() {
        return mdName;
    }

    public String getMGFAlgorithm() {
        return mgfName;
    }

    public AlgorithmParameterSpec getMGFParameters() {
        return mgfSpec;
    }

    public PSource getPSource() {
        return pSrc;
    }
}
