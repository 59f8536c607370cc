package java.sql;

/** The interface ParameterMetaData of JDBC 4.3. */
public interface ParameterMetaData extends Wrapper {
    int parameterNoNulls = 0;
    int parameterNullable = 1;
    int parameterNullableUnknown = 2;
    int parameterModeUnknown = 0;
    int parameterModeIn = 1;
    int parameterModeInOut = 2;
    int parameterModeOut = 4;

    int getParameterCount() throws SQLException;

    int isNullable(int number) throws SQLException;

    boolean isSigned(int number) throws SQLException;

    int getPrecision(int number) throws SQLException;

    int getScale(int number) throws SQLException;

    int getParameterType(int number) throws SQLException;

    String getParameterTypeName(int number) throws SQLException;

    String getParameterClassName(int number) throws SQLException;

    int getParameterMode(int number) throws SQLException;
}
