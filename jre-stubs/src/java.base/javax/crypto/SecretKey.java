package javax.crypto;

import java.security.Key;
import javax.security.auth.Destroyable;

/** A key that is kept secret. */
public interface SecretKey extends Key, Destroyable {
    @Deprecated
    long serialVersionUID = -4795878709595146952L;
}
