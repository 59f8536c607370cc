package com.sun.crypto.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.XECKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.DecapsulateException;
import javax.crypto.KEM;
import javax.crypto.KEMSpi;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import sun.security.util.NamedCurve;

/** Encapsulation by a key agreement (RFC 9180, 4.1). */
public final class DHKEM implements KEMSpi {
    /** What goes with a curve. */
    private static final class Suite implements EncapsulatorSpi, DecapsulatorSpi {
        final int id;
        final int size;
        final int secret;
        final String mac;
        final AlgorithmParameterSpec params;
        PublicKey receiver;
        PrivateKey key;
        SecureRandom random;

        Suite(int id, int size, int secret, String mac, AlgorithmParameterSpec params) {
            this.id = id;
            this.size = size;
            this.secret = secret;
            this.mac = mac;
            this.params = params;
        }

        private boolean edwards() {
            return id >= 0x20;
        }

        @Override
        public int engineSecretSize() {
            return secret;
        }

        @Override
        public int engineEncapsulationSize() {
            return edwards() ? size : 2 * size + 1;
        }

        private static void number(byte[] out, int from, int size, BigInteger v, boolean little) {
            byte[] b = v.toByteArray();
            for (int i = 0; i < size && i < b.length; i++) {
                out[from + (little ? i : size - 1 - i)] = b[b.length - 1 - i];
            }
        }

        private byte[] encode(PublicKey k) {
            byte[] out = new byte[engineEncapsulationSize()];
            if (edwards()) {
                number(out, 0, size, ((XECPublicKey) k).getU(), true);
            } else {
                ECPoint w = ((ECPublicKey) k).getW();
                out[0] = 4;
                number(out, 1, size, w.getAffineX(), false);
                number(out, 1 + size, size, w.getAffineY(), false);
            }
            return out;
        }

        private PublicKey decode(byte[] b) throws IOException, GeneralSecurityException {
            if (edwards()) {
                byte[] reversed = new byte[size];
                for (int i = 0; i < size; i++) {
                    reversed[i] = b[size - 1 - i];
                }
                return KeyFactory.getInstance("XDH").generatePublic(new XECPublicKeySpec(params, new BigInteger(1, reversed)));
            }
            if (b[0] != 4) {
                throw new IOException("Only uncompressed point format supported");
            }
            ECPoint w = new ECPoint(new BigInteger(1, Arrays.copyOfRange(b, 1, 1 + size)), new BigInteger(1, Arrays.copyOfRange(b, 1 + size, b.length)));
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(w, (ECParameterSpec) params));
        }

        /** The public key of a private one. */
        private PublicKey own() throws GeneralSecurityException {
            return KeyFactory.getInstance(edwards() ? "XDH" : "EC").generatePublic(new PKCS8EncodedKeySpec(key.getEncoded()));
        }

        private byte[] hmac(byte[] with, byte[]... parts) throws GeneralSecurityException {
            Mac m = Mac.getInstance(mac);
            m.init(new SecretKeySpec(with.length == 0 ? new byte[m.getMacLength()] : with, mac));
            for (byte[] p : parts) {
                m.update(p);
            }
            return m.doFinal();
        }

        private static byte[] ascii(String s) {
            return s.getBytes(StandardCharsets.US_ASCII);
        }

        private byte[] secret(PrivateKey mine, PublicKey theirs, byte[] sent, byte[] pub) throws GeneralSecurityException {
            KeyAgreement agreement = KeyAgreement.getInstance(edwards() ? "XDH" : "ECDH");
            agreement.init(mine);
            agreement.doPhase(theirs, true);
            byte[] suite = {'K', 'E', 'M', 0, (byte) id};
            byte[] prk = hmac(new byte[0], ascii("HPKE-v1"), suite, ascii("eae_prk"), agreement.generateSecret());
            byte[] length = {0, (byte) secret};
            // One block of the hash is what is wanted.
            return hmac(prk, length, ascii("HPKE-v1"), suite, ascii("shared_secret"), sent, pub, new byte[] {1});
        }

        private SecretKey part(byte[] all, int from, int to, String algorithm) {
            return new SecretKeySpec(all, from, to - from, algorithm);
        }

        @Override
        public KEM.Encapsulated engineEncapsulate(int from, int to, String algorithm) {
            Objects.checkFromToIndex(from, to, secret);
            Objects.requireNonNull(algorithm, "null algorithm");
            try {
                KeyPairGenerator g = KeyPairGenerator.getInstance(edwards() ? "XDH" : "EC");
                g.initialize(params, random == null ? new SecureRandom() : random);
                KeyPair pair = g.generateKeyPair();
                byte[] sent = encode(pair.getPublic());
                return new KEM.Encapsulated(part(secret(pair.getPrivate(), receiver, sent, encode(receiver)), from, to, algorithm), sent, null);
            } catch (GeneralSecurityException e) {
                throw new ProviderException("internal error", e);
            }
        }

        @Override
        public SecretKey engineDecapsulate(byte[] sent, int from, int to, String algorithm) throws DecapsulateException {
            Objects.checkFromToIndex(from, to, secret);
            Objects.requireNonNull(algorithm, "null algorithm");
            Objects.requireNonNull(sent, "null encapsulation");
            if (sent.length != engineEncapsulationSize()) {
                throw new DecapsulateException("incorrect encapsulation size");
            }
            try {
                return part(secret(key, decode(sent), sent, encode(own())), from, to, algorithm);
            } catch (IOException | GeneralSecurityException e) {
                throw new DecapsulateException("Cannot decapsulate", e);
            }
        }
    }

    private static Suite suite(Key key, AlgorithmParameterSpec spec) throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (key == null) {
            throw new InvalidKeyException("key is null");
        }
        if (spec != null) {
            throw new InvalidAlgorithmParameterException("no spec needed");
        }
        if (key instanceof XECKey && ((XECKey) key).getParams() instanceof NamedParameterSpec) {
            NamedParameterSpec params = (NamedParameterSpec) ((XECKey) key).getParams();
            if (params.getName().equalsIgnoreCase("X25519")) {
                return new Suite(0x20, 32, 32, "HmacSHA256", params);
            }
            if (params.getName().equalsIgnoreCase("X448")) {
                return new Suite(0x21, 56, 64, "HmacSHA512", params);
            }
        } else if (key instanceof ECKey) {
            NamedCurve curve = NamedCurve.of(((ECKey) key).getParams());
            switch (curve == null ? 0 : curve.getCurve().getField().getFieldSize()) {
                case 256:
                    return new Suite(0x10, 32, 32, "HmacSHA256", curve);
                case 384:
                    return new Suite(0x11, 48, 48, "HmacSHA384", curve);
                case 521:
                    return new Suite(0x12, 66, 64, "HmacSHA512", curve);
                default:
            }
        }
        throw new InvalidKeyException("Unsupported key");
    }

    @Override
    public EncapsulatorSpi engineNewEncapsulator(PublicKey publicKey, AlgorithmParameterSpec spec, SecureRandom secureRandom)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        Suite s = suite(publicKey, spec);
        s.receiver = publicKey;
        s.random = secureRandom;
        return s;
    }

    @Override
    public DecapsulatorSpi engineNewDecapsulator(PrivateKey privateKey, AlgorithmParameterSpec spec)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        Suite s = suite(privateKey, spec);
        s.key = privateKey;
        return s;
    }
}
