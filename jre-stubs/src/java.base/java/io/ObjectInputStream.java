package java.io;

/** Reads objects. */
public class ObjectInputStream extends InputStream {
    @Override
    public int read() throws IOException {
        return -1;
    }

    public void defaultReadObject() throws IOException, ClassNotFoundException {
    }
}
