package java.security;

public interface Principal {
    boolean equals(Object another);

    String toString();

    int hashCode();

    String getName();

    default boolean implies(javax.security.auth.Subject subject) {
        return subject != null && subject.getPrincipals().contains(this);
    }
}
