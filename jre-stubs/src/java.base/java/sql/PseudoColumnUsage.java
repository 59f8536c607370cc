package java.sql;

/** The kinds PseudoColumnUsage of JDBC 4.3. */
public enum PseudoColumnUsage {
    SELECT_LIST_ONLY, WHERE_CLAUSE_ONLY, NO_USAGE_RESTRICTIONS, USAGE_UNKNOWN;
}
