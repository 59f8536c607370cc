public class Ternaries {
    public static void main(String[] args) throws Exception {
        for (int i = -2; i < 3; i++) System.out.println(i > 0 ? "pos" : i == 0 ? "zero" : "neg");
        Integer a = null; int b = 3;
        Object o = b > 2 ? 'x' : b;
        System.out.println(o + " " + (b > 5 ? a : Integer.valueOf(b)) + (true ? 1 : 'a') + (true ? null : 0) + (b == 3 ? 1L : 2));
    }
}
