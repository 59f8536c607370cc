package p;

public class Q {
    public static void main(String[] args) {
        System.out.println("p.Q");
    }
}
