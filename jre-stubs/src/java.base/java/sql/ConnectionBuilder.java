package java.sql;

/** The interface ConnectionBuilder of JDBC 4.3. */
public interface ConnectionBuilder {
    ConnectionBuilder user(String text);

    ConnectionBuilder password(String text);

    ConnectionBuilder shardingKey(ShardingKey shardingKey);

    ConnectionBuilder superShardingKey(ShardingKey shardingKey);

    Connection build() throws SQLException;
}
