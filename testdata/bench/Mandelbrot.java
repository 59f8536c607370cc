/** Double arithmetic: points of the plane, iterated until they escape. */
public class Mandelbrot {
    public static void main(String[] args) {
        int size = args.length == 0 ? 700 : Integer.parseInt(args[0]);
        long sum = 0;
        for (int y = 0; y < size; y++) {
            double ci = 2.0 * y / size - 1.0;
            for (int x = 0; x < size; x++) {
                double cr = 3.0 * x / size - 2.0, zr = 0, zi = 0;
                int steps = 0;
                while (steps < 200 && zr * zr + zi * zi <= 4.0) {
                    double next = zr * zr - zi * zi + cr;
                    zi = 2.0 * zr * zi + ci;
                    zr = next;
                    steps++;
                }
                sum = sum * 31 + steps;
            }
        }
        System.out.println(sum);
    }
}
