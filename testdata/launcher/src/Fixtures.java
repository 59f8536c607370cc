// The classes that the launcher's cases start; compiled into launcher.jar.
class Hello {
    public static void main(String[] args) {
        System.out.println("hello " + String.join(",", args));
    }
}

class NoMain {
}

class IntMain {
    public static int main(String[] args) {
        return 1;
    }
}

class PrivateMain {
    private static void main(String[] args) {
        System.out.println("private");
    }
}

class PackageMain {
    static void main(String[] args) {
        System.out.println("package");
    }
}

class InstanceMain {
    void main() {
        System.out.println("instance");
    }
}

class NoConstructor {
    NoConstructor(int x) {
    }

    void main() {
        System.out.println("never");
    }
}

class PrivateConstructor {
    private PrivateConstructor() {
    }

    void main() {
        System.out.println("never");
    }
}

class Outer {
    class Inner {
        void main() {
            System.out.println("never");
        }
    }
}

class InheritedMain extends Hello {
}

class MainWithoutArguments {
    static void main() {
        System.out.println("no arguments");
    }
}

class BothMains {
    static void main() {
        System.out.println("no arguments");
    }

    void main(String[] args) {
        System.out.println("arguments");
    }
}

abstract class AbstractMain {
    void main() {
        System.out.println("never");
    }
}

interface InterfaceMain {
    static void main(String[] args) {
        System.out.println("interface");
    }
}

class BadStart {
    static int x = 1 / Integer.parseInt("0");

    public static void main(String[] args) {
        System.out.println("never");
    }
}

class ErrorStart {
    static {
        if (true) {
            throw new Error("from the initializer");
        }
    }

    public static void main(String[] args) {
        System.out.println("never");
    }
}

class BadConstructor {
    BadConstructor() {
        throw new IllegalStateException("from the constructor");
    }

    void main() {
        System.out.println("never");
    }
}

class Throwing {
    public static void main(String[] args) throws Exception {
        throw new Exception("from main", new RuntimeException("cause"));
    }
}

class Prints {
    static {
        System.out.println("initialized");
    }

    public static void main(String[] args) {
        System.out.println("main");
    }
}

class Missing {
    static class Gone {
    }

    static class Child extends Gone {
    }

    public static void main(String[] args) {
        System.out.println(new Gone());
    }
}

class ChildOfGone extends Missing.Gone {
    public static void main(String[] args) {
        System.out.println("never");
    }
}

class Properties {
    public static void main(String[] args) {
        for (String name : args) {
            System.out.println(name + "=" + System.getProperty(name));
        }
    }
}

class Asserting {
    public static void main(String[] args) {
        assert args.length > 0 : "no arguments";
        System.out.println("passed");
    }
}

class Echo {
    public static void main(String[] args) throws Exception {
        int c = System.in.read();
        System.out.println("read " + c);
        System.out.println("error " + System.out.checkError());
        System.err.println("to stderr");
        System.exit(System.err.checkError() ? 5 : 6);
    }
}

class ReadLine {
    public static void main(String[] args) throws Exception {
        try {
            System.out.println("read " + System.in.read());
        } catch (java.io.IOException e) {
            System.out.println(e);
        }
    }
}

class Flood {
    public static void main(String[] args) {
        for (int i = 0; i < 100_000; i++) {
            System.out.println("line " + i);
        }
        System.exit(System.out.checkError() ? 7 : 0);
    }
}

class Fill {
    public static void main(String[] args) {
        java.util.List<byte[]> all = new java.util.ArrayList<>();
        try {
            while (true) {
                all.add(new byte[100_000]);
            }
        } catch (OutOfMemoryError e) {
            all = null;
            System.out.println("caught " + e.getMessage());
        }
    }
}

class Huge {
    public static void main(String[] args) {
        try {
            System.out.println(new int[Integer.MAX_VALUE].length);
        } catch (OutOfMemoryError e) {
            System.out.println("caught " + e.getMessage());
        }
    }
}

class Deep {
    static int depth;

    static void deeper() {
        depth++;
        deeper();
    }

    public static void main(String[] args) {
        try {
            deeper();
        } catch (StackOverflowError e) {
            System.out.println("overflow " + (depth > 100));
        }
    }
}

class Hooked {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        System.out.println("ready");
        System.out.flush();
        switch (args.length == 0 ? "" : args[0]) {
            case "exit" -> System.exit(300);
            case "halt" -> Runtime.getRuntime().halt(9);
            case "throw" -> throw new IllegalStateException("boom");
            case "sleep" -> Thread.sleep(60_000);
            case "loop" -> {
                long x = 0;
                while (true) {
                    x++;
                }
            }
            case "quit" -> {
                Thread.sleep(1500);
                System.out.println("went on");
            }
            case "thread" -> {
                Thread other = new Thread(() -> {
                    throw new IllegalStateException("in another");
                }, "other");
                other.start();
                other.join();
            }
            default -> System.out.println("end");
        }
    }
}
