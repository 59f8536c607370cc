public class NoArguments { static void main() { System.out.println("noargs"); throw new RuntimeException("x", new Error("y")); } void main(int x) {} }
