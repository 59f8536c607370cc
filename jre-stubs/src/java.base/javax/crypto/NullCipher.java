package javax.crypto;

/** A cipher that changes nothing. */
public class NullCipher extends Cipher {
    public NullCipher() {
        super(new NullCipherSpi(), null, null);
    }
}
