package java.security;

/** An identity that can sign. */
@SuppressWarnings("removal")
@Deprecated(since = "1.2", forRemoval = true)
public abstract class Signer extends Identity {
    private static final long serialVersionUID = -1763464102261361480L;

    private PrivateKey privateKey;

    protected Signer() {
    }

    public Signer(String name) {
        super(name);
    }

    public Signer(String name, IdentityScope scope) throws KeyManagementException {
        super(name, scope);
    }

    public PrivateKey getPrivateKey() {
        return privateKey;
    }

    public final void setKeyPair(KeyPair pair) throws InvalidParameterException, KeyException {
        PublicKey pub = pair.getPublic();
        PrivateKey priv = pair.getPrivate();
        if (pub == null || priv == null) {
            throw new InvalidParameterException();
        }
        setPublicKey(pub);
        privateKey = priv;
    }

    @Override
    public String toString() {
        return "[Signer]" + super.toString();
    }
}
