package java.sql;

/** The interface ShardingKey of JDBC 4.3. */
public interface ShardingKey {
}
