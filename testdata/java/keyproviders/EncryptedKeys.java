import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/** Private keys under passwords, as in files "ENCRYPTED PRIVATE KEY". */
public class EncryptedKeys {
    static final String KEY = "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjwOms6TjKRuAICC7gwDAYIKoZIhvcNAgsFADAdBglghkgBZQMEASoEEG7Lq+pXFV"
        + "cxC1uLiRPO2QMEgZBp79Mb1cgFoKTnxnBNdQyV6oqMJ+34bJQAeYBiz54qcLfOciLB1HNWfYix5m9pIl0hfb0KJ6MW/FgVC32lPxPnAQo/Q603"
        + "5eN65PeRAKA+wMUrD/zcUEY2lff0wZlJogVxdntSQpNoP7lMaB5qtNX8FmtC4WX55oABmNc360/KXbQV1E8kahFaz3V7ZwjlmpA=";

    static SecretKey password(String algorithm, String text) throws Exception {
        return SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(text.toCharArray()));
    }

    public static void main(String[] args) throws Exception {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(Base64.getDecoder().decode(KEY));
        System.out.println(info.getAlgName() + " " + info.getEncryptedData().length + " " + info.getAlgParameters());
        PBEParameterSpec spec = info.getAlgParameters().getParameterSpec(PBEParameterSpec.class);
        System.out.println(Arrays.hashCode(spec.getSalt()) + " " + spec.getIterationCount() + " " + Arrays.hashCode(((IvParameterSpec) spec.getParameterSpec()).getIV()));
        PKCS8EncodedKeySpec plain = info.getKeySpec(password(info.getAlgName(), "open sesame"));
        PrivateKey key = KeyFactory.getInstance(plain.getAlgorithm()).generatePrivate(plain);
        System.out.println(plain.getAlgorithm() + " " + plain.getFormat() + " " + ((ECPrivateKey) key).getS().hashCode() + " " + key.hashCode());
        try {
            info.getKeySpec(password(info.getAlgName(), "open barley"));
            System.out.println("opened");
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
        for (String name : new String[] {"PBEWithSHA1AndDESede", "PBEWithMD5AndDES"}) {
            Cipher c = Cipher.getInstance(name);
            byte[] salt = "saltsalt".getBytes();
            c.init(Cipher.ENCRYPT_MODE, password(name, "pass"), new PBEParameterSpec(salt, 1000));
            EncryptedPrivateKeyInfo made = new EncryptedPrivateKeyInfo(c.getParameters(), c.doFinal(key.getEncoded()));
            System.out.println(name + " " + Base64.getEncoder().encodeToString(made.getEncoded()));
            EncryptedPrivateKeyInfo again = new EncryptedPrivateKeyInfo(made.getEncoded());
            Cipher d = Cipher.getInstance(again.getAlgName());
            d.init(Cipher.DECRYPT_MODE, password(name, "pass"), again.getAlgParameters());
            System.out.println(again.getAlgName() + " " + Arrays.equals(again.getKeySpec(d).getEncoded(), key.getEncoded()));
        }
    }
}
