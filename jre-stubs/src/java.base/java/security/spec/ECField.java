package java.security.spec;

public interface ECField {
    int getFieldSize();
}
