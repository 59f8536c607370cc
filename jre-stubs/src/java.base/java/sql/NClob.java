package java.sql;

/** The interface NClob of JDBC 4.3. */
public interface NClob extends Clob {
}
