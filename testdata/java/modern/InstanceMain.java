/** An instance main of a class with a constructor and a superclass that has one too. */
public class InstanceMain extends Parent {
    private final String made;

    InstanceMain() {
        made = "made with " + count;
    }

    void main() {
        System.out.println(made + " " + count);
        super.main(new String[] {"up"});
    }

    private static void main(int notIt) {
        System.out.println("never");
    }
}

class Parent {
    protected int count = 5;

    void main(String[] args) {
        System.out.println("parent " + String.join(",", args));
    }
}
