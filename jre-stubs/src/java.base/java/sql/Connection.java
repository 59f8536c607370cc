package java.sql;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/** The interface Connection of JDBC 4.3. */
public interface Connection extends Wrapper, AutoCloseable {
    int TRANSACTION_NONE = 0;
    int TRANSACTION_READ_UNCOMMITTED = 1;
    int TRANSACTION_READ_COMMITTED = 2;
    int TRANSACTION_REPEATABLE_READ = 4;
    int TRANSACTION_SERIALIZABLE = 8;

    Statement createStatement() throws SQLException;

    PreparedStatement prepareStatement(String text) throws SQLException;

    CallableStatement prepareCall(String text) throws SQLException;

    String nativeSQL(String text) throws SQLException;

    void setAutoCommit(boolean flag) throws SQLException;

    boolean getAutoCommit() throws SQLException;

    void commit() throws SQLException;

    void rollback() throws SQLException;

    void close() throws SQLException;

    boolean isClosed() throws SQLException;

    DatabaseMetaData getMetaData() throws SQLException;

    void setReadOnly(boolean flag) throws SQLException;

    boolean isReadOnly() throws SQLException;

    void setCatalog(String text) throws SQLException;

    String getCatalog() throws SQLException;

    void setTransactionIsolation(int number) throws SQLException;

    int getTransactionIsolation() throws SQLException;

    SQLWarning getWarnings() throws SQLException;

    void clearWarnings() throws SQLException;

    Statement createStatement(int number, int number2) throws SQLException;

    PreparedStatement prepareStatement(String text, int number, int number2) throws SQLException;

    CallableStatement prepareCall(String text, int number, int number2) throws SQLException;

    Map<String, Class<?>> getTypeMap() throws SQLException;

    void setTypeMap(Map<String, Class<?>> map) throws SQLException;

    void setHoldability(int number) throws SQLException;

    int getHoldability() throws SQLException;

    Savepoint setSavepoint() throws SQLException;

    Savepoint setSavepoint(String text) throws SQLException;

    void rollback(Savepoint savepoint) throws SQLException;

    void releaseSavepoint(Savepoint savepoint) throws SQLException;

    Statement createStatement(int number, int number2, int number3) throws SQLException;

    PreparedStatement prepareStatement(String text, int number, int number2, int number3) throws SQLException;

    CallableStatement prepareCall(String text, int number, int number2, int number3) throws SQLException;

    PreparedStatement prepareStatement(String text, int number) throws SQLException;

    PreparedStatement prepareStatement(String text, int[] number) throws SQLException;

    PreparedStatement prepareStatement(String text, String[] text2) throws SQLException;

    Clob createClob() throws SQLException;

    Blob createBlob() throws SQLException;

    NClob createNClob() throws SQLException;

    SQLXML createSQLXML() throws SQLException;

    boolean isValid(int number) throws SQLException;

    void setClientInfo(String text, String text2) throws SQLClientInfoException;

    void setClientInfo(Properties properties) throws SQLClientInfoException;

    String getClientInfo(String text) throws SQLException;

    Properties getClientInfo() throws SQLException;

    Array createArrayOf(String text, Object[] object) throws SQLException;

    Struct createStruct(String text, Object[] object) throws SQLException;

    void setSchema(String text) throws SQLException;

    String getSchema() throws SQLException;

    void abort(Executor executor) throws SQLException;

    void setNetworkTimeout(Executor executor, int number) throws SQLException;

    int getNetworkTimeout() throws SQLException;

    default void beginRequest() throws SQLException {
    }

    default void endRequest() throws SQLException {
    }

    default boolean setShardingKeyIfValid(ShardingKey shardingKey, ShardingKey shardingKey2, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKeyIfValid not implemented");
    }

    default boolean setShardingKeyIfValid(ShardingKey shardingKey, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKeyIfValid not implemented");
    }

    default void setShardingKey(ShardingKey shardingKey, ShardingKey shardingKey2) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKey not implemented");
    }

    default void setShardingKey(ShardingKey shardingKey) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKey not implemented");
    }
}
