package java.sql;

/** The kinds ClientInfoStatus of JDBC 4.3. */
public enum ClientInfoStatus {
    REASON_UNKNOWN, REASON_UNKNOWN_PROPERTY, REASON_VALUE_INVALID, REASON_VALUE_TRUNCATED;
}
