package javax.crypto.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKey;

/** What HKDF (RFC 5869) is to do: extract, expand, or both. */
public interface HKDFParameterSpec extends AlgorithmParameterSpec {
    static Builder ofExtract() {
        return new Builder();
    }

    static Expand expandOnly(SecretKey prk, byte[] info, int length) {
        if (prk == null) {
            throw new NullPointerException("prk must not be null");
        }
        return new Expand(prk, info, length);
    }

    /** Collects key material and salts. */
    final class Builder {
        private List<SecretKey> ikms = new ArrayList<>();
        private List<SecretKey> salts = new ArrayList<>();

        private Builder() {
        }

        public Extract extractOnly() {
            return new Extract(ikms, salts);
        }

        public ExtractThenExpand thenExpand(byte[] info, int length) {
            return new ExtractThenExpand(extractOnly(), info, length);
        }

        public Builder addIKM(SecretKey ikm) {
            ikms.add(Objects.requireNonNull(ikm, "ikm must not be null"));
            return this;
        }

        public Builder addIKM(byte[] ikm) {
            Objects.requireNonNull(ikm, "ikm must not be null");
            if (ikm.length != 0) {
                ikms.add(new SecretKeySpec(ikm, "Generic"));
            }
            return this;
        }

        public Builder addSalt(SecretKey salt) {
            salts.add(Objects.requireNonNull(salt, "salt must not be null"));
            return this;
        }

        public Builder addSalt(byte[] salt) {
            Objects.requireNonNull(salt, "salt must not be null");
            if (salt.length != 0) {
                salts.add(new SecretKeySpec(salt, "Generic"));
            }
            return this;
        }
    }

    /** The first half. */
    final class Extract implements HKDFParameterSpec {
        private final List<SecretKey> ikms;
        private final List<SecretKey> salts;

        private Extract(List<SecretKey> ikms, List<SecretKey> salts) {
            this.ikms = List.copyOf(ikms);
            this.salts = List.copyOf(salts);
        }

        public List<SecretKey> ikms() {
            return ikms;
        }

        public List<SecretKey> salts() {
            return salts;
        }
    }

    /** The second half. */
    final class Expand implements HKDFParameterSpec {
        private final SecretKey prk;
        private final byte[] info;
        private final int length;

        private Expand(SecretKey prk, byte[] info, int length) {
            if (length <= 0) {
                throw new IllegalArgumentException("length must be > 0");
            }
            this.prk = prk;
            this.info = info == null ? null : info.clone();
            this.length = length;
        }

        public SecretKey prk() {
            return prk;
        }

        public byte[] info() {
            return info == null ? null : info.clone();
        }

        public int length() {
            return length;
        }
    }

    /** Both halves. */
    final class ExtractThenExpand implements HKDFParameterSpec {
        private final Extract ext;
        private final Expand exp;

        private ExtractThenExpand(Extract ext, byte[] info, int length) {
            this.ext = ext;
            this.exp = new Expand(null, info, length);
        }

        public List<SecretKey> ikms() {
            return ext.ikms();
        }

        public List<SecretKey> salts() {
            return ext.salts();
        }

        public byte[] info() {
            return exp.info();
        }

        public int length() {
            return exp.length();
        }
    }
}
