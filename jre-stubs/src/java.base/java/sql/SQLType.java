package java.sql;

/** The interface SQLType of JDBC 4.3. */
public interface SQLType {
    String getName();

    String getVendor();

    Integer getVendorTypeNumber();
}
