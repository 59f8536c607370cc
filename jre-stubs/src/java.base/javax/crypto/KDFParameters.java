package javax.crypto;

public interface KDFParameters {
}
