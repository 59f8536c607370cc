public class Concat {
    static String n() { return null; }
    static int calls;
    static int next() { return ++calls; }

    public static void main(String[] args) {
        byte b = 1; short s = 2; char c = 'c'; int i = 3; long l = 4; float f = 5.5f; double d = 6.25; boolean z = true; Object o = new int[0].length; String t = "t";
        System.out.println("" + b + s + c + i + l + f + d + z + o + t + null + n() + 'x' + 1 + 2L);
        System.out.println(1 + 2 + "3" + 4 + 5);
        System.out.println('a' + 'b' + "c" + 'd' + 'e');
        System.out.println(next() + "," + next() + "," + next());
        String acc = "";
        for (int k = 0; k < 5; k++) acc += k + ";";
        System.out.println(acc);
        acc += 'q';
        acc += 1.0;
        acc += null;
        System.out.println(acc);
        final String constant = "con" + "stant" + 1 + true;
        System.out.println(constant == ("constant1" + "true"));
        System.out.println("\u0001\u0002 tag chars " + i + " \u0001" + t);
        Object weird = new Object() { public String toString() { return null; } };
        System.out.println("weird " + weird);
        String[] array = {"a"};
        int k = 0;
        array[k++] += "b" + k;
        System.out.println(array[0] + k);
        String many = "" + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + l + d + t;
        System.out.println(many);
    }
}
