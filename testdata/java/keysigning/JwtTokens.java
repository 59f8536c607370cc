import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON web tokens, signed with RS256, PS256, ES256 and EdDSA. */
public class JwtTokens {
    static final String RSA_PRIVATE = """
        -----BEGIN PRIVATE KEY-----
        MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCchBriVWt1wkXJ
        WuB+wb8boG9f/3EyLCXrn25doxkfaDBfs+hCmiBvN0GhQL7QIB0G2ORq3cgVFzLc
        MJVWFvy1gILJKY6ZNBKvHuh4UipM9B/YFOYplhHsIfnefoGPuBjB0P6fdPDilaAI
        SWV4L8dkpIJ/uPtU8GI1aVdW9evKCO9VPBuDGPFGf5oyRTZ4rFnPMfQmGhNd9vsW
        u+ckwTc8VI/yRysNCDsbDkNhwX5WAyIfpsbVWDF9SaLF5Qp6WPzxbr0zigdnlc/x
        /EG0ucbeJcKKsNuZKk5t8aRHznUJDj6o4ohDtiwkE8di/wGD2feykgdgR4sYB/Hk
        piFmDrnFAgMBAAECggEADDgiEy6BC7oFkcFHCo5cua7uUwvRzg11Tm5tguDzWqjb
        MfWNOfnnc1dYh9rSqtP/ACRZvOAguUjM3zTpy8VSqGbmjwbwC5Ttqn9avd4IUGa0
        v71t9KwzLQDADbdJrSs9v4/t+Qv7rGzrCAqW4em1Au33BDqwYIK94Bafy3m6lVS6
        6JXU3wi7PIxrKodjUqErl0lah88pR3307Bnbl1MCYkeiXLDLN59jBs2Im9a/mei9
        Y+sHG9hXdEajxwKM+aLjCY0kgaimphjk5sbIgeCfQQPV6i3PSvyMzxDFHYT898Ax
        soKLw0tn30ryH003/n3I1m5YDQGnplC0OhEqK9jOMQKBgQC6RKXlFsLSHURAgvKO
        9MikKG+Hge8fHPd+DWRBhvsrM5WiTi0V4wAFyRHMiohuvhCZZdUVQDSCeec89U6A
        2jInOfTncTE57dHCiir0rup1T0StvmH23kLcvhWSPOmQaTL4hqyykx1UNwf9UPZS
        x9S9Q/coyHUzbhtDsqj04nEpqQKBgQDXHBuOUKMpLc1dSjnerVFy1TgQXrxZXYfc
        Zhd+VJGM+5xlyCsy8E/5kebg/qHJFmRMAF8WyHoaTkF/X/HTZESFfW1fo2r5hLI3
        GbrfEIK8EvcMvemAJYKCpIxIKkKoZXVhxG8cOJTh5dmoyQq+gn3+jirebOgzFxtC
        m7EPV/Y4vQKBgDaViVvRyLOT+f1Bolz8JJPeeZhnHjCq52fb+sYtDQuC6VWPvSyN
        weLwIjQjYIm7Ttf0/HVmxDx8BqRZanDeABZ4qGjuRbOpGm/810uuumw4F3MmuESE
        q2lOlrms+fDksxgbNx55d/3GxqOYBycJAjGYaiRcYeP5Xyn+f/6LIQhJAoGAXhRd
        /O1Jnv34Pp/zFW/qGnYkkgxNBizA+eTwy4DDM8zrxxw3wIyX/cgRGUBkk+UmMpNL
        A1TlClJFlSbqRhEpYtTLnDOF2uFtbGnlcB/xfb4xrLH2yOQe43KCJCHPi4TsRLk7
        +zTH8NCtVIOxHkdGQan+F8+78nRdqNEdLF/FQWUCgYEAozhn4wIRr7rqNrsBzaFP
        mYIAUl2EQwKqkS4VZelkS/g78g/W7U23IR2zUzIOYXanrtGHXR/TyfiZgyaMzG/A
        Em5yFNwXdrhb6aX/7Y+wxktyo16xvfptIUnqoU9FwsMkrcWtR7JHTq2htZHTPPNN
        FGWJQ8xCAJpQHekIeKN/IRA=
        -----END PRIVATE KEY-----
        """;
    static final String RSA_PUBLIC = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnIQa4lVrdcJFyVrgfsG/
        G6BvX/9xMiwl659uXaMZH2gwX7PoQpogbzdBoUC+0CAdBtjkat3IFRcy3DCVVhb8
        tYCCySmOmTQSrx7oeFIqTPQf2BTmKZYR7CH53n6Bj7gYwdD+n3Tw4pWgCElleC/H
        ZKSCf7j7VPBiNWlXVvXrygjvVTwbgxjxRn+aMkU2eKxZzzH0JhoTXfb7FrvnJME3
        PFSP8kcrDQg7Gw5DYcF+VgMiH6bG1VgxfUmixeUKelj88W69M4oHZ5XP8fxBtLnG
        3iXCirDbmSpObfGkR851CQ4+qOKIQ7YsJBPHYv8Bg9n3spIHYEeLGAfx5KYhZg65
        xQIDAQAB
        -----END PUBLIC KEY-----
        """;
    static final String EC_PRIVATE = """
        -----BEGIN PRIVATE KEY-----
        MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCDtwZFv99z40xuqjwZM
        OgnP+kBLEfkMIrJRSUt8xhjmiA==
        -----END PRIVATE KEY-----
        """;
    static final String EC_PUBLIC = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhQOWJO4tLRfTqFfrcd1DnHxZZ1A8
        EiUCLC4+18OL9TQ8LDFsJMA3sIbDdVkYb+yPvFAR97h0nR1JHXT3rdH0WA==
        -----END PUBLIC KEY-----
        """;
    static final String ED_PRIVATE = "MC4CAQAwBQYDK2VwBCIEICZUbrA0WG7TvxikI5BhvUwR2AeU0BoWjOpGA7OEZ8GD";
    static final String ED_PUBLIC = "MCowBQYDK2VwAyEAu1OXX09FYme96hpt0UM+dvHdcIim5KQ5f/iGpNTU7vE=";

    static byte[] pem(String text) {
        String body = text.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat).replaceAll("\\s", "");
        return Base64.getDecoder().decode(body);
    }

    static String encode(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }

    static Signature algorithm(String name) throws Exception {
        switch (name) {
            case "RS256":
                return Signature.getInstance("SHA256withRSA");
            case "RS512":
                return Signature.getInstance("SHA512withRSA");
            case "PS256":
                Signature pss = Signature.getInstance("RSASSA-PSS");
                pss.setParameter(new java.security.spec.PSSParameterSpec("SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
                return pss;
            case "ES256":
                return Signature.getInstance("SHA256withECDSAinP1363Format");
            default:
                return Signature.getInstance("Ed25519");
        }
    }

    static String sign(String alg, String claims, PrivateKey key) throws Exception {
        String head = encode(("{\"alg\":\"" + alg + "\",\"typ\":\"JWT\"}").getBytes(StandardCharsets.UTF_8)) + "."
            + encode(claims.getBytes(StandardCharsets.UTF_8));
        Signature s = algorithm(alg);
        s.initSign(key);
        s.update(head.getBytes(StandardCharsets.US_ASCII));
        return head + "." + encode(s.sign());
    }

    static boolean verify(String token, PublicKey key) throws Exception {
        String[] parts = token.split("\\.");
        String head = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        String alg = head.replaceAll(".*\"alg\":\"(\\w+)\".*", "$1");
        Signature s = algorithm(alg);
        s.initVerify(key);
        s.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return s.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    public static void main(String[] args) throws Exception {
        Map<String, KeyFactory> factories = new LinkedHashMap<>();
        for (String name : new String[] {"RSA", "EC", "Ed25519"}) {
            factories.put(name, KeyFactory.getInstance(name));
        }
        PrivateKey rsa = factories.get("RSA").generatePrivate(new PKCS8EncodedKeySpec(pem(RSA_PRIVATE)));
        PublicKey rsaPublic = factories.get("RSA").generatePublic(new X509EncodedKeySpec(pem(RSA_PUBLIC)));
        PrivateKey ec = factories.get("EC").generatePrivate(new PKCS8EncodedKeySpec(pem(EC_PRIVATE)));
        PublicKey ecPublic = factories.get("EC").generatePublic(new X509EncodedKeySpec(pem(EC_PUBLIC)));
        PrivateKey ed = factories.get("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pem(ED_PRIVATE)));
        PublicKey edPublic = factories.get("Ed25519").generatePublic(new X509EncodedKeySpec(pem(ED_PUBLIC)));
        for (Object key : new Object[] {rsaPublic, ecPublic, edPublic}) {
            System.out.println(key);
        }
        String claims = "{\"sub\":\"1234567890\",\"name\":\"Ada\",\"iat\":1516239022}";
        System.out.println(sign("RS256", claims, rsa));
        System.out.println(sign("RS512", claims, rsa));
        System.out.println(sign("EdDSA", claims, ed));
        String[][] all = {{"RS256", sign("RS256", claims, rsa)}, {"PS256", sign("PS256", claims, rsa)}, {"ES256", sign("ES256", claims, ec)},
            {"EdDSA", sign("EdDSA", claims, ed)}};
        for (String[] one : all) {
            PublicKey key = one[0].endsWith("S256") && !one[0].equals("ES256") ? rsaPublic : one[0].equals("ES256") ? ecPublic : edPublic;
            String forged = one[1].replaceFirst("\\.\\w{4}", ".eyJa");
            System.out.println(one[0] + " " + verify(one[1], key) + " " + verify(forged, key) + " " + one[1].split("\\.")[2].length());
        }
        try {
            verify(all[0][1], ecPublic);
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(rsa + " " + ec + " " + ed);
        System.out.println(rsaPublic.hashCode() + " " + ecPublic.hashCode() + " " + edPublic.hashCode());
    }
}
