package javax.sql;

import java.sql.SQLException;
import java.sql.ShardingKey;

/** The interface PooledConnectionBuilder of JDBC 4.3. */
public interface PooledConnectionBuilder {
    PooledConnectionBuilder user(String text);

    PooledConnectionBuilder password(String text);

    PooledConnectionBuilder shardingKey(ShardingKey shardingKey);

    PooledConnectionBuilder superShardingKey(ShardingKey shardingKey);

    PooledConnection build() throws SQLException;
}
