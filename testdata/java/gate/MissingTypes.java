import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reflection on classes some of whose types are gone: only what is made needs them. */
public class MissingTypes {
    static class Gone extends Exception {
    }

    public static class Fields {
        public int shown;
        private Gone hidden;
    }

    public static class Methods {
        public void shown() {
        }

        void fails() throws Gone {
        }
    }

    public static class Parameters implements Runnable, WithGone {
        public void run() {
        }

        void takes(Gone gone) {
        }
    }

    interface WithGone {
        default Gone given() {
            return null;
        }
    }

    public static class Constructors {
        public Constructors() {
        }

        Constructors(Gone gone) {
        }
    }

    static class Loader extends ClassLoader {
        Loader() {
            super(MissingTypes.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("MissingTypes")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (name.equals("MissingTypes$Gone")) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = MissingTypes.class.getResourceAsStream("/" + name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    interface Question {
        Object ask(Class<?> of) throws Exception;
    }

    static void ask(String what, Question question) throws Exception {
        for (String name : new String[] {"Fields", "Methods", "Parameters", "Constructors"}) {
            Class<?> type = new Loader().loadClass("MissingTypes$" + name);
            for (int round = 0; round < 2; round++) {
                String answer;
                try {
                    answer = String.valueOf(question.ask(type));
                } catch (Exception | LinkageError e) {
                    answer = e + " / " + e.getCause();
                }
                System.out.println(what + " of " + name + ": " + answer);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        ask("getFields", c -> Arrays.toString(c.getFields()));
        ask("getField", c -> c.getField("shown"));
        ask("getDeclaredField", c -> c.getDeclaredField("shown"));
        ask("getMethods", c -> c.getMethods().length > 8);
        ask("getMethod shown", c -> c.getMethod("shown"));
        ask("getMethod run", c -> c.getMethod("run"));
        ask("getMethod hashCode", c -> c.getMethod("hashCode"));
        ask("getMethod given", c -> c.getMethod("given"));
        ask("getDeclaredMethods", c -> c.getDeclaredMethods().length);
        ask("getConstructors", c -> Arrays.toString(c.getConstructors()));
        ask("getConstructor", c -> c.getConstructor());
        ask("getDeclaredConstructor", c -> c.getDeclaredConstructor());
        ask("newInstance", c -> c.getConstructor().newInstance() != null);
        ask("both", c -> c.getConstructors().length + c.getDeclaredConstructors().length);
    }
}
