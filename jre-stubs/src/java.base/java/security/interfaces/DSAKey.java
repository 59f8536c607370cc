package java.security.interfaces;

public interface DSAKey {
    DSAParams getParams();
}
