// flags: -Xmx200m
/** Members of 30 classes, as {@link Fuzzer} calls them. */
public class OfLanguage {
    public static void main(String[] args) throws Exception {
        Fuzzer.main(new String[] {"-n25",
            "java.lang.Appendable",
            "java.lang.AutoCloseable",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.CharSequence",
            "java.lang.Character$Subset",
            "java.lang.Character$UnicodeBlock",
            "java.lang.Character$UnicodeScript",
            "java.lang.Character",
            "java.lang.Cloneable",
            "java.lang.Comparable",
            "java.lang.Double",
            "java.lang.Enum$EnumDesc",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.IO",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Math",
            "java.lang.Number",
            "java.lang.Readable",
            "java.lang.Record",
            "java.lang.Runnable",
            "java.lang.Short",
            "java.lang.StackTraceElement",
            "java.lang.StrictMath",
            "java.lang.StringBuffer",
            "java.lang.Void",
            "java.math.BigInteger",
            "java.math.RoundingMode"});
    }
}
