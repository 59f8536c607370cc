package java.sql;

/** The interface RowId of JDBC 4.3. */
public interface RowId {
    boolean equals(Object object);

    byte[] getBytes();

    String toString();

    int hashCode();
}
