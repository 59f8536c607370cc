package java.sql;

/** The kinds RowIdLifetime of JDBC 4.3. */
public enum RowIdLifetime {
    ROWID_UNSUPPORTED, ROWID_VALID_OTHER, ROWID_VALID_SESSION, ROWID_VALID_TRANSACTION, ROWID_VALID_FOREVER;
}
