package javax.sql;

import java.sql.SQLException;
import java.sql.ShardingKey;

/** The interface XAConnectionBuilder of JDBC 4.3. */
public interface XAConnectionBuilder {
    XAConnectionBuilder user(String text);

    XAConnectionBuilder password(String text);

    XAConnectionBuilder shardingKey(ShardingKey shardingKey);

    XAConnectionBuilder superShardingKey(ShardingKey shardingKey);

    XAConnection build() throws SQLException;
}
