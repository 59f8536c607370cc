package java.sql;

import java.util.Map;

/** The interface Ref of JDBC 4.3. */
public interface Ref {
    String getBaseTypeName() throws SQLException;

    Object getObject(Map<String, Class<?>> map) throws SQLException;

    Object getObject() throws SQLException;

    void setObject(Object object) throws SQLException;
}
