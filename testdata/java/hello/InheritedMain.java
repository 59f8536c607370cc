public class InheritedMain extends Parent { }

class Parent {
    public static void main(String[] args) {
        System.out.println("inherited");
    }
}
