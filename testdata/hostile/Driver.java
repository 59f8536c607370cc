import java.io.DataInputStream;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Defines, links, initializes and runs mutants of class files, one line each on standard output: the mutant's number, a phase
 * ("ok" at the end), the class of the error and its message. Arguments: the pack that {@code tests/hostile.rs} writes, the number
 * of the first mutant to run, the watchdog's milliseconds. A mutant that does not end is reported as "hang", with exit code 3.
 */
public class Driver {
    /** Classes of a program; the mutant takes the place of one of them. */
    static final class World extends ClassLoader {
        private final Map<String, byte[]> classes;

        World(Map<String, byte[]> classes) {
            super(null);
            this.classes = classes;
        }

        Class<?> define(byte[] mutant) {
            return defineClass(null, mutant, 0, mutant.length);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    static final class Sink extends OutputStream {
        @Override
        public void write(int b) {
        }

        @Override
        public void write(byte[] b, int offset, int length) {
        }
    }

    static final class Nothing extends InputStream {
        @Override
        public int read() {
            return -1;
        }
    }

    static final class Trial extends Thread {
        final Map<String, byte[]> classes;
        final String main;
        final byte[] mutant;
        volatile String verdict;

        Trial(Map<String, byte[]> classes, String main, byte[] mutant) {
            super(null, null, "trial", 4 << 20);
            this.classes = classes;
            this.main = main;
            this.mutant = mutant;
            setDaemon(true);
        }

        @Override
        public void run() {
            String phase = "define";
            try {
                World world = new World(classes);
                Class<?> defined = world.define(mutant);
                phase = "link";
                defined.getDeclaredConstructors();
                phase = "init";
                Class.forName(defined.getName(), true, world);
                phase = "main";
                Method entry = defined.getName().equals(main) ? defined.getMethod("main", String[].class)
                        : world.loadClass(main).getMethod("main", String[].class);
                entry.setAccessible(true);
                phase = "run";
                entry.invoke(null, (Object) new String[0]);
                verdict = "ok";
            } catch (InvocationTargetException e) {
                verdict = describe(phase, e.getCause());
            } catch (Throwable t) {
                verdict = describe(phase, t);
            }
        }

        private static String describe(String phase, Throwable t) {
            try {
                String text = phase + " " + t.getClass().getName();
                if (t instanceof ExceptionInInitializerError && t.getCause() != null) {
                    text = text + "/" + t.getCause().getClass().getName();
                }
                String message = t.getMessage();
                return message == null ? text : text + " " + message;
            } catch (Throwable second) {
                return phase + " " + second.getClass().getName() + " while describing " + t.getClass().getName();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        FileOutputStream lines = new FileOutputStream(FileDescriptor.out);
        PrintStream silent = new PrintStream(new Sink());
        System.setOut(silent);
        System.setErr(silent);
        System.setIn(new Nothing());
        int first = Integer.parseInt(args[1]);
        long patience = Long.parseLong(args[2]);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(args[0])))) {
            int worldCount = in.readInt();
            @SuppressWarnings("unchecked")
            Map<String, byte[]>[] worlds = new Map[worldCount];
            for (int i = 0; i < worldCount; i++) {
                worlds[i] = new HashMap<>();
                int count = in.readInt();
                for (int j = 0; j < count; j++) {
                    String name = in.readUTF();
                    worlds[i].put(name, bytes(in));
                }
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                Map<String, byte[]> world = worlds[in.readInt()];
                String main = in.readUTF();
                byte[] mutant = bytes(in);
                if (i < first) {
                    continue;
                }
                Trial trial = new Trial(world, main, mutant);
                trial.start();
                trial.join(patience);
                String verdict = trial.verdict;
                StringBuilder line = new StringBuilder().append(i).append(' ');
                for (char c : (verdict == null ? "hang" : verdict).toCharArray()) {
                    line.append(c == '\n' ? '|' : c < ' ' || c > '~' ? '?' : c);
                }
                lines.write(line.append('\n').toString().getBytes());
                if (verdict == null) {
                    Runtime.getRuntime().halt(3);
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] all = new byte[in.readInt()];
        in.readFully(all);
        return all;
    }
}
