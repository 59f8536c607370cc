public class Covariance {
    static class A { }
    static class B extends A { }

    public static void main(String[] args) {
        A[] as = new B[2];
        as[0] = new B();
        try { as[1] = new A(); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        Object o = new int[] {1, 2};
        System.out.println((o instanceof int[]) + " " + (o instanceof Object[]) + " " + (as instanceof B[]) + " " + (o instanceof Cloneable) + " " + (o instanceof java.io.Serializable));
        Object[] nested = new int[][] {{1}, {2}};
        try { nested[0] = "s"; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { nested[0] = new long[1]; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        System.out.println(new B[0].getClass().getSuperclass() + " " + B[].class.isAssignableFrom(A[].class) + " " + A[].class.isAssignableFrom(B[].class) + " " + B[][].class.getName());
        Object made = java.lang.reflect.Array.newInstance(String.class, 3);
        System.out.println(((String[]) made).length + " " + java.lang.reflect.Array.getLength(o) + java.lang.reflect.Array.getInt(o, 1));
    }
}
