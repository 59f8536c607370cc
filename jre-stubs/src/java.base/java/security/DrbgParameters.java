package java.security;

import java.util.Locale;
import java.util.Objects;

/** What a deterministic random bit generator is asked for (NIST SP 800-90A). */
public final class DrbgParameters {
    private DrbgParameters() {
    }

    /** What a generator can do. */
    public enum Capability {
        PR_AND_RESEED, RESEED_ONLY, NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean supportsReseeding() {
            return this != NONE;
        }

        public boolean supportsPredictionResistance() {
            return this == PR_AND_RESEED;
        }
    }

    private static byte[] copy(byte[] b) {
        return b == null ? null : b.clone();
    }

    /** For making one. */
    public static final class Instantiation implements SecureRandomParameters {
        private final int strength;
        private final Capability capability;
        private final byte[] personalizationString;

        private Instantiation(int strength, Capability capability, byte[] personalizationString) {
            this.strength = strength;
            this.capability = capability;
            this.personalizationString = copy(personalizationString);
        }

        public int getStrength() {
            return strength;
        }

        public Capability getCapability() {
            return capability;
        }

        public byte[] getPersonalizationString() {
            return copy(personalizationString);
        }

        @Override
        public String toString() {
            return strength + "," + capability + "," + java.util.Arrays.toString(personalizationString);
        }
    }

    /** For new seed. */
    public static final class Reseed implements SecureRandomParameters {
        private final boolean predictionResistance;
        private final byte[] additionalInput;

        private Reseed(boolean predictionResistance, byte[] additionalInput) {
            this.predictionResistance = predictionResistance;
            this.additionalInput = copy(additionalInput);
        }

        public boolean getPredictionResistance() {
            return predictionResistance;
        }

        public byte[] getAdditionalInput() {
            return copy(additionalInput);
        }
    }

    /** For numbers. */
    public static final class NextBytes implements SecureRandomParameters {
        private final int strength;
        private final boolean predictionResistance;
        private final byte[] additionalInput;

        private NextBytes(int strength, boolean predictionResistance, byte[] additionalInput) {
            this.strength = strength;
            this.predictionResistance = predictionResistance;
            this.additionalInput = copy(additionalInput);
        }

        public int getStrength() {
            return strength;
        }

        public boolean getPredictionResistance() {
            return predictionResistance;
        }

        public byte[] getAdditionalInput() {
            return copy(additionalInput);
        }
    }

    public static Instantiation instantiation(int strength, Capability capability, byte[] personalizationString) {
        if (strength < -1) {
            throw new IllegalArgumentException("Illegal security strength: " + strength);
        }
        return new Instantiation(strength, Objects.requireNonNull(capability), personalizationString);
    }

    public static NextBytes nextBytes(int strength, boolean predictionResistance, byte[] additionalInput) {
        if (strength < -1) {
            throw new IllegalArgumentException("Illegal security strength: " + strength);
        }
        return new NextBytes(strength, predictionResistance, additionalInput);
    }

    public static Reseed reseed(boolean predictionResistance, byte[] additionalInput) {
        return new Reseed(predictionResistance, additionalInput);
    }
}
