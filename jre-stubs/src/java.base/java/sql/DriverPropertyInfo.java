package java.sql;

/** The class DriverPropertyInfo of JDBC 4.3. */
public class DriverPropertyInfo {
    public String name;
    public String description;
    public boolean required;
    public String value;
    public String[] choices;

    public DriverPropertyInfo(String text, String text2) {
        name = text;
        value = text2;
    }
}
