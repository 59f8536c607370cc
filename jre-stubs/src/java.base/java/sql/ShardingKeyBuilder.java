package java.sql;

/** The interface ShardingKeyBuilder of JDBC 4.3. */
public interface ShardingKeyBuilder {
    ShardingKeyBuilder subkey(Object object, SQLType sqlType);

    ShardingKey build() throws SQLException;
}
