package java.sql;

import java.security.BasicPermission;

/** The class SQLPermission of JDBC 4.3. */
public final class SQLPermission extends BasicPermission {
    static final long serialVersionUID = -1439323187199563495L;

    public SQLPermission(String text) {
        super(text);
    }

    public SQLPermission(String text, String text2) {
        super(text, text2);
    }
}
