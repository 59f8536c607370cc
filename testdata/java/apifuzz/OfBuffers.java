// flags: -Xmx200m
/** Members of 10 classes, as {@link Fuzzer} calls them. */
public class OfBuffers {
    public static void main(String[] args) throws Exception {
        Fuzzer.main(new String[] {"-n25",
            "ctrail",
            "java.nio.Buffer",
            "java.nio.ByteBuffer",
            "java.nio.ByteOrder",
            "java.nio.DoubleBuffer",
            "java.nio.FloatBuffer",
            "java.nio.IntBuffer",
            "java.nio.LongBuffer",
            "java.nio.MappedByteBuffer",
            "java.nio.ShortBuffer"});
    }
}
