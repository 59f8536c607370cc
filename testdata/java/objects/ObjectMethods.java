import java.util.*;

public class ObjectMethods implements Cloneable {
    int x;
    int[] data = {1, 2};
    ObjectMethods(int x) { this.x = x; }
    @Override public boolean equals(Object o) { return o instanceof ObjectMethods m && m.x == x; }
    @Override public int hashCode() { return Objects.hash(x, "s"); }
    @Override protected ObjectMethods clone() throws CloneNotSupportedException { return (ObjectMethods) super.clone(); }
    static class NoClone { Object copy() throws CloneNotSupportedException { return clone(); } }

    public static void main(String[] args) throws Exception {
        ObjectMethods a = new ObjectMethods(5), b = a.clone();
        System.out.println(a.equals(b) + " " + (a == b) + " " + (a.data == b.data) + " " + a.hashCode() + " " + (System.identityHashCode(a) == System.identityHashCode(a)));
        Object o = new Object();
        System.out.println(o.toString().startsWith("java.lang.Object@") + " " + o.equals(o) + " " + (o.hashCode() == System.identityHashCode(o)) + System.identityHashCode(null));
        try { new NoClone().copy(); } catch (CloneNotSupportedException e) { System.out.println(e.getMessage()); }
        int[][] grid = {{1, 2}, {3}};
        int[][] copy = grid.clone();
        copy[0][0] = 9;
        copy[1] = null;
        System.out.println(grid[0][0] + " " + grid[1][0]);
        System.out.println(Objects.equals(null, null) + " " + Objects.hashCode(null) + " " + Objects.toString(null, "dflt") + " " + Objects.requireNonNullElse(null, 3) + Objects.hash(1, null, "a"));
        System.out.println(a.getClass() + " " + int[].class.getName() + " " + String[][].class + " " + int.class + " " + void.class + " " + a.getClass().getSuperclass() + " " + int[].class.getComponentType());
    }
}
